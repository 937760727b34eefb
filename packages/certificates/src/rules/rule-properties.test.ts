import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import {
  anyKey,
  anyRecognition,
  anyRecord,
  anyResult,
  anyRuleSet,
  anyRun,
  anyVersions,
  judgedOn,
} from '../testing/rule-arbitraries.ts';
import { day } from '../testing/rule-builders.ts';
import { recomputeDecision, takeBasis } from './decision-basis.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { explainDecision } from './explain/explain-decision.ts';
import type { LearningRecord } from './learning-record.ts';
import { certificateOutcomes, type RuleDecision } from './rule-decision.ts';

const rank = ({ outcome }: RuleDecision) => certificateOutcomes.indexOf(outcome);

function moreAttended(record: LearningRecord, which: number, minutes: number): LearningRecord {
  const runs = record.runs.map((run, index) =>
    index === which % Math.max(1, record.runs.length)
      ? { ...run, days: run.days.map((it) => ({ ...it, attendedMinutes: it.attendedMinutes + minutes })) }
      : run,
  );
  return { ...record, runs };
}

property.prop([anyVersions, anyRecord, fc.nat(), fc.nat({ max: 200 })], { numRuns: 500 })(
  'more minutes never give a worse result',
  (versions, record, which, minutes) => {
    const after = evaluateRules(versions, moreAttended(record, which, minutes));
    expect(rank(after)).toBeGreaterThanOrEqual(rank(evaluateRules(versions, record)));
  },
);

property.prop([anyVersions, anyRecord, anyRun], { numRuns: 500 })(
  'one more run never gives a worse result, whenever it was and whatever of it was attended',
  (versions, record, run) => {
    const after = evaluateRules(versions, { ...record, runs: [...record.runs, run] });
    expect(rank(after)).toBeGreaterThanOrEqual(rank(evaluateRules(versions, record)));
  },
);

property.prop([anyVersions, anyRecord, anyKey], { numRuns: 300 })(
  'an exception never gives a worse result',
  (versions, record, key) => {
    const after = evaluateRules(versions, { ...record, exceptions: [...record.exceptions, key] });
    expect(rank(after)).toBeGreaterThanOrEqual(rank(evaluateRules(versions, record)));
  },
);

property.prop([anyRuleSet('1'), anyRecord], { numRuns: 500 })(
  'where something is left out, exceptions of the rules that did it leave less to be met',
  (rules, record) => {
    const before = evaluateRules(rules, record);
    const keys = before.unmet.flatMap((it) => ('leftOut' in it && it.leftOut.length > 0 ? it.key : []));
    if (keys.length === 0) return;
    const after = evaluateRules(rules, { ...record, exceptions: [...record.exceptions, ...keys] });
    const missing = ({ unmet }: RuleDecision) =>
      unmet.filter(({ key }) => !keys.includes(key)).map((it) => ('missingMinutes' in it ? it.missingMinutes : 1));
    const sum = (minutes: readonly number[]) => minutes.reduce((all, it) => all + it, 0);
    expect(rank(after) > rank(before) || sum(missing(after)) < sum(missing(before))).toBe(true);
  },
);

property.prop([anyVersions, anyRecord, anyResult, anyRecognition], { numRuns: 300 })(
  'nor does one more result or recognition',
  (versions, record, result, recognition) => {
    const before = rank(evaluateRules(versions, record));
    const withResult = evaluateRules(versions, { ...record, results: [...record.results, result] });
    const withRecognised = evaluateRules(versions, { ...record, recognised: [...record.recognised, recognition] });
    expect(Math.min(rank(withResult), rank(withRecognised))).toBeGreaterThanOrEqual(before);
  },
);

property.prop(
  [anyVersions, anyRecord, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 })],
  {
    numRuns: 300,
  },
)('the order in which things are told is irrelevant', (versions, record, luck) => {
  const shuffled = <Of>(all: readonly Of[]) => all.toSorted((a, b) => luckOf(all.indexOf(a)) - luckOf(all.indexOf(b)));
  const luckOf = (index: number) => luck[index % luck.length] ?? 0;
  const told = {
    ...record,
    runs: shuffled(record.runs).map((it) => ({ ...it, days: it.days.toReversed() })),
    results: shuffled(record.results),
    recognised: shuffled(record.recognised),
    exceptions: shuffled(record.exceptions),
  };
  for (const again of [versions.toReversed(), shuffled(versions)]) {
    expect(evaluateRules(again, told)).toEqual(evaluateRules(versions, record));
  }
});

property.prop([anyVersions, anyRecord, fc.nat({ max: 6 })], { numRuns: 300 })(
  'a module attended twice counts once: the same run told again changes nothing',
  (versions, record, which) => {
    const again = record.runs[which];
    const runs = again === undefined ? record.runs : [...record.runs, again];
    expect(evaluateRules(versions, { ...record, runs })).toEqual(evaluateRules(versions, record));
  },
);

property.prop([anyVersions, anyRecord], { numRuns: 300 })(
  'of no part more counts than it has, attended and recognised together, nor of the series',
  (versions, record) => {
    const { parts, totals } = evaluateRules(versions, record);
    const counted = parts.map((it) => it.attendedMinutes + it.countedRecognisedMinutes);
    expect(parts.every((it, index) => (counted[index] ?? 0) <= it.teachingUnits * 45)).toBe(true);
    expect(counted.reduce((sum, it) => sum + it, 0)).toBe(totals.countedMinutes);
    expect(totals.countedMinutes).toBeLessThanOrEqual(totals.plannedUnits * 45);
  },
);

property.prop([anyVersions, anyRecord], { numRuns: 300 })(
  'what was issued is recomputed from what was kept, also after it went through JSON',
  (versions, record) => {
    const basis = takeBasis(versions, record);
    expect(recomputeDecision(JSON.parse(JSON.stringify(basis)))).toEqual(basis.decision);
  },
);

property.prop([anyVersions, anyRuleSet('next', day('2027-03-01')), anyRecord], { numRuns: 300 })(
  'a new version of the rules changes nothing that was issued, and makes nobody worse off',
  (versions, next, record) => {
    const basis = takeBasis(versions, record);
    const kept = structuredClone(basis);
    const after = evaluateRules([...versions, next], record);
    expect([basis, recomputeDecision(basis)]).toEqual([kept, kept.decision]);
    const begun = kept.decision.startedOn;
    const isInForce = versions.some(({ validFrom = '' }) => validFrom <= judgedOn);
    if (isInForce && begun !== undefined && begun < day('2027-03-01')) {
      expect(rank(after)).toBeGreaterThanOrEqual(rank(kept.decision));
    }
  },
);

property.prop([anyVersions, anyRecord])(
  'who gets no certificate is told why, in every language',
  (versions, record) => {
    const decision = evaluateRules(versions, record);
    for (const language of ['de', 'en', 'hsb'] as const) {
      expect(explainDecision(decision, language).every((it) => it.length > 10 && !it.includes('undefined'))).toBe(true);
    }
    expect(explainDecision(decision, 'de').length).toBeGreaterThan(0);
    expect(decision.outcome === 'certificate').toBe(decision.unmet.length === 0);
  },
);
