import { test as property } from '@fast-check/vitest';
import type { LocalDate } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { anyRecord, anyRuleSet, anyVersions, judgedOn } from '../testing/rule-arbitraries.ts';
import { aModule, aRecord, aRuleSet, aRun } from '../testing/rule-builders.ts';
import { SERIES_TEST } from './asked-results.ts';
import type { RuleSet } from './certificate-rule.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { explainDecision } from './explain/explain-decision.ts';
import type { LearningRecord, RecordedResult } from './learning-record.ts';
import { type MissingItem, missingItems } from './missing-parts.ts';
import type { PartStanding, RuleDecision } from './rule-decision.ts';

describe('recognised units', () => {
  const rules = aRuleSet(
    [
      { kind: 'minimum_share', scope: 'series', share: 0.8 },
      { kind: 'mandatory_part', part: 'A' },
      { kind: 'recognition_cap', share: 0.3 },
    ],
    { parts: ['A', 'B', 'C', 'D'].map((code) => aModule(code)) },
  );
  const runs = [aRun('B', '2027-03-01'), aRun('C', '2027-03-02')];
  const told = (record: Partial<LearningRecord>) => explainDecision(evaluateRules(rules, aRecord(record)), 'de');

  test('that are replaced by attendance do not count twice in what is missing', () => {
    const recognised = [{ part: 'A', teachingUnits: 6 }];
    expect(told({ runs, recognised })).toEqual(['Noch 2 UE und A fehlen.']);
    const attended = { runs: [...runs, aRun('A', '2027-05-01')], recognised };
    expect(told(attended)).toEqual([
      'Noch 2 UE fehlen.',
      '6 angerechnete UE wurden auch selbst besucht und zählen einmal.',
    ]);
    expect(evaluateRules(rules, aRecord(attended)).totals.cappedMinutes).toBe(0);
  });

  test('that the cap left out take the place of those that are attended', () => {
    const recognised = [{ part: 'A', teachingUnits: 6 }, { part: 'D' }];
    expect(told({ runs, recognised })[0]).toBe('Es fehlt noch A.');
    expect(evaluateRules(rules, aRecord({ runs, recognised })).totals).toMatchObject({
      countedRecognisedUnits: 9,
      cappedMinutes: 14 * 45 - 432,
    });
  });
});

/** Everything that is named, done as a whole and well, on a day that counts with the rest. */
function doing(items: readonly MissingItem[], record: LearningRecord, on: LocalDate): LearningRecord {
  const parts = items.flatMap((it) => (it.kind === 'part' ? [it.part] : []));
  const tests = items.flatMap((it): RecordedResult[] =>
    it.kind === 'test' ? [{ kind: 'test', part: SERIES_TEST, on, questions: 10, correctAnswers: 10 }] : [],
  );
  const done = parts.reduce((then, part) => doingPart(part, then, on), record);
  return { ...done, results: [...done.results, ...tests] };
}

function doingPart(part: PartStanding, record: LearningRecord, on: LocalDate): LearningRecord {
  if (part.kind === 'module') {
    const minutes = part.teachingUnits * 45;
    return { ...record, runs: [...record.runs, { ...aRun(part.code, on, minutes, minutes), run: 'made up' }] };
  }
  const about = { part: part.code, on };
  const result: RecordedResult =
    part.completedBy === 'attended'
      ? { ...about, kind: 'attended', teachingUnits: part.teachingUnits }
      : part.completedBy === 'colloquium'
        ? { ...about, kind: 'colloquium', isPassed: true }
        : { ...about, kind: 'assignment', grade: 'passed', pages: 8, isPseudonymised: true };
  return { ...record, results: [...record.results, result] };
}

const inForce = (versions: readonly RuleSet[]) => versions.some(({ validFrom = '' }) => validFrom <= judgedOn);

property.prop([anyVersions.filter(inForce), anyRecord], { numRuns: 500 })(
  'whoever does exactly what is named gets the certificate',
  (versions, record) => {
    const decision = evaluateRules(versions, record);
    const on = decision.completeBy ?? judgedOn;
    const items = missingItems(decision);
    const [units] = items.flatMap((it) => (it.kind === 'units' ? it.units : []));
    let done = doing(items, record, on);
    const before = evaluateRules(versions, done).totals.countedMinutes;
    if (units === undefined) expect(evaluateRules(versions, done).outcome).toBe('certificate');
    // Units of one's own choice: one further part after the other, until so many more count.
    for (const part of decision.parts) {
      done = doingPart(part, done, on);
      const then = evaluateRules(versions, done);
      if (units !== undefined && countsWith(then, decision) && then.totals.countedMinutes - before >= units * 45) {
        expect(then.outcome).toBe('certificate');
      }
    }
    expect(evaluateRules(versions, done).outcome).toBe('certificate');
  },
);

/** Judged by the same rules within the same time: so that minutes can be compared. */
function countsWith(then: RuleDecision, before: RuleDecision): boolean {
  return then.ruleVersion === before.ruleVersion && (before.startedOn ?? then.startedOn) === then.startedOn;
}

property.prop([anyRuleSet('1'), anyRecord], { numRuns: 300 })(
  'the units named as missing are whole, at least one, and not more than there are',
  (rules, record) => {
    for (const item of missingItems(evaluateRules(rules, record))) {
      if (item.kind === 'units') expect(Number.isInteger(item.units) && item.units >= 1 && item.units <= 66).toBe(true);
    }
  },
);

property.prop([anyVersions, anyRecord], { numRuns: 300 })(
  'what counts of the parts adds up to what counts',
  (versions, record) => {
    const { parts, totals } = evaluateRules(versions, record);
    const recognised = parts.reduce((sum, it) => sum + it.countedRecognisedMinutes, 0);
    expect(parts.reduce((sum, it) => sum + it.attendedMinutes, 0) + recognised).toBe(totals.countedMinutes);
    expect(recognised).toBeLessThanOrEqual(totals.recognisableMinutes);
    for (const it of parts) {
      expect(it.countedRecognisedMinutes).toBeLessThanOrEqual(it.recognisedMinutes);
      expect(it.attendedMinutes + it.countedRecognisedMinutes).toBeLessThanOrEqual(it.teachingUnits * 45);
    }
  },
);
