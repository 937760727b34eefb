import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countReports, tallyOfTests } from './tally.ts';

let house: string;
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'netzwerkstatt-reports-'));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function report(room: string, numPassedTests: number, numFailedTests: number, success: boolean): void {
  const folder = join(house, room, '.reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'vitest.json'), JSON.stringify({ numPassedTests, numFailedTests, success }));
}

test('tests are counted over all rooms', () => {
  report('packages/one', 3, 0, true);
  report('apps/two', 4, 2, false);
  expect(countReports(house)).toEqual({ passed: 7, failed: 2 });
});

test('a file that cannot be loaded has failed, though no test of it has', () => {
  report('packages/one', 3, 0, false);
  expect(countReports(house)).toEqual({ passed: 3, failed: 1 });
});

test.for([
  { rule: 'tests that pass count as they are', reported: { passed: 3, failed: 0 }, code: 0, failed: 0 },
  { rule: 'a failing test counts once', reported: { passed: 3, failed: 1 }, code: 1, failed: 1 },
  { rule: 'a crash without a report counts once', reported: { passed: 0, failed: 0 }, code: 1, failed: 1 },
])('$rule', ({ reported, code, failed }) => {
  expect(tallyOfTests(reported, code)).toEqual({ passed: reported.passed, failed });
});
