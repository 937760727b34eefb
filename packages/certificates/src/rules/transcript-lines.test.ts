import { test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { anyRecord, anyVersions } from '../testing/rule-arbitraries.ts';
import { aModule, aRecord, aRuleSet, aRun, colloquium, day, peerGroup, project } from '../testing/rule-builders.ts';
import { evaluateRules } from './evaluate-rules.ts';
import type { LearningRecord } from './learning-record.ts';
import { transcriptLines } from './transcript-lines.ts';

function linesOf(record: Partial<LearningRecord>, cap = 1) {
  const parts = [aModule('B01'), aModule('B02'), project, colloquium, peerGroup];
  const rules = aRuleSet([{ kind: 'recognition_cap', share: cap }], { parts });
  const lines = transcriptLines(evaluateRules(rules, aRecord(record)));
  return lines.map(({ part, origin, units }) => [part.code, origin, units]);
}

test('a module has a line for what was attended and one for what was recognised', () => {
  const recognised = [{ part: 'B01', teachingUnits: 5 }, { part: 'B02' }];
  expect(linesOf({ runs: [aRun('B01', '2027-01-20', 135)], recognised })).toEqual([
    ['B01', 'attended', 3],
    ['B01', 'recognised', 5],
    ['B02', 'recognised', 8],
  ]);
});

test('no more is named than counts: neither beyond the cap, nor twice', () => {
  const recognised = [{ part: 'B01' }, { part: 'B02' }];
  expect(linesOf({ runs: [aRun('B01', '2027-01-20', 180)], recognised }, 0.1)).toEqual([
    ['B01', 'attended', 4],
    ['B01', 'recognised', 4],
    ['B02', 'recognised', 1],
  ]);
});

test('broken units are put together over both lines of a module, and else left out', () => {
  const broken = aRun('B01', '2027-01-20', 157);
  expect(linesOf({ runs: [broken], recognised: [{ part: 'B01', teachingUnits: 5 }] })).toEqual([
    ['B01', 'attended', 3],
    ['B01', 'recognised', 5],
  ]);
  expect(linesOf({ runs: [broken, aRun('B02', '2027-01-20', 44)] })).toEqual([['B01', 'attended', 3]]);
});

test('a further part is named with the best result that counts', () => {
  const on = day('2027-05-01');
  const later = day('2027-06-01');
  const record = aRecord({
    runs: [aRun('B01', '2027-01-20')],
    results: [
      { kind: 'assignment', part: 'practice_project', on, grade: 'accepted' },
      { kind: 'assignment', part: 'practice_project', on: later, grade: 'passed' },
      { kind: 'colloquium', part: 'colloquium', on, isPassed: false },
      { kind: 'colloquium', part: 'colloquium', on: later, isPassed: true },
      { kind: 'attended', part: 'peer_group', on, teachingUnits: 4 },
      { kind: 'attended', part: 'peer_group', on: later, teachingUnits: 2 },
    ],
  });
  const rules = aRuleSet([], { parts: [aModule('B01'), project, colloquium, peerGroup] });
  const lines = transcriptLines(evaluateRules(rules, record)).slice(1);
  expect(lines.map(({ part, units }) => [part.result?.on, units])).toEqual([
    [later, 16],
    [later, 8],
    // Nobody grades it: its days add up.
    [later, 6],
  ]);
});

property.prop([anyVersions, anyRecord], { numRuns: 300 })(
  'the lines add up to what counts, but for units that were not completed, at most one of each part',
  (versions, record) => {
    const { parts, totals, ...decision } = evaluateRules(versions, record);
    const lines = transcriptLines({ ...decision, parts });
    const minutes = lines.reduce((sum, { units }) => sum + units, 0) * 45;
    expect(minutes).toBeLessThanOrEqual(totals.countedMinutes);
    expect(minutes).toBeGreaterThan(totals.countedMinutes - parts.length * 45);
    for (const { part, origin, units } of lines) {
      expect(units * 45).toBeLessThanOrEqual(
        origin === 'attended' ? part.attendedMinutes : part.recognisedMinutes + 44,
      );
    }
  },
);
