import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take longer than a minute, the longest first. Where nothing was measured yet vitest goes by size, and the two
 * that look at every page are among the smallest: one of them would begin when all others are done.
 */
export const longest: readonly string[] = [
  'pages-of-members',
  'public-pages',
  'conference',
  'recognition',
  'certificates',
];

/** It is told in the story as the house opens with it: before others correct a name or move a date in it. */
export const asOpened = 'first-tour';

/**
 * The order of files whose run ends soonest when some are looked at side by side, after {@link asOpened}; those that are
 * not known keep theirs.
 */
export function longestFirst<T>(files: readonly T[], pathOf: (file: T) => string): T[] {
  const known = [asOpened, ...longest];
  const rank = (file: T) => {
    const place = known.indexOf(basename(pathOf(file)).split('.')[0] ?? '');
    return place === -1 ? known.length : place;
  };
  return files.toSorted((one, other) => rank(one) - rank(other));
}

/** Puts {@link longestFirst} into the run. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(await super.sort(files), ({ moduleId }) => moduleId);
  }
}
