import { basename } from 'node:path';

/**
 * Numbers that more than one file has: two people took the next free one at the same time.
 *
 * @param files - Of one folder whose files are called by a number of four digits, as `0031_proofs.sql`; others are passed over.
 */
export function sharedNumbers(files: readonly string[]): readonly string[] {
  const byNumber = Map.groupBy(
    files.map((file) => basename(file)).toSorted(),
    (name) => /^\d{4}(?=[-_])/.exec(name)?.[0],
  );
  return [...byNumber].flatMap(([number, names]) =>
    number === undefined || names.length === 1 ? [] : [`${number} is the number of ${names.join(' and ')}`],
  );
}
