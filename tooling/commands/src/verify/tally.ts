import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process.ts';

/** How many checks a step had, and how they ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** A step without tests of its own is one check. */
export function tallyOf(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A failing test has failed once, and not once more as its step; a crash that no report tells of is a failure. */
export function tallyOfTests(reported: Tally, exitCode: number): Tally {
  return exitCode === 0 || reported.failed > 0 ? reported : add(reported, tallyOf(exitCode));
}

const reports = '{apps,packages,tooling}/*/.reports/*.json';

/** Old reports, or those of another step, must not be counted for a run that wrote none. */
export function forgetReports(): void {
  for (const report of globSync(reports, { cwd: root })) rmSync(join(root, report));
}

/** What the reports of vitest say, of this run or of the cached one that stands for it. */
export function countReports(folder = root): Tally {
  return globSync(reports, { cwd: folder })
    .map((report) => JSON.parse(readFileSync(join(folder, report), 'utf8')))
    .map(({ numPassedTests, numFailedTests, success }) => ({
      passed: numPassedTests as number,
      // A file that cannot even be loaded has no failed test, and has failed all the same.
      failed: Math.max(numFailedTests as number, success ? 0 : 1),
    }))
    .reduce(add, { passed: 0, failed: 0 });
}
