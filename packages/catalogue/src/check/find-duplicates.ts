import type { CatalogueFinding } from './catalogue-finding.ts';

/** @param pathOf - where the value with an index stands. */
export function findDuplicates(
  values: readonly string[],
  pathOf: (index: number) => string,
): readonly CatalogueFinding[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [{ code: 'duplicate', path: pathOf(index), value }],
  );
}
