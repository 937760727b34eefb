import { fc, test as property } from '@fast-check/vitest';
import type { LocalDate } from '@netzwerkstatt/domain';
import { expect } from 'vitest';
import { aModule, aRecord, colloquium, day, project } from '../testing/rule-builders.ts';
import type { CertificateRule, RuleSet } from './certificate-rule.ts';
import { recomputeDecision, takeBasis } from './decision-basis.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { explainDecision } from './explain/explain-decision.ts';
import type { AttendedRun, LearningRecord, RecordedResult } from './learning-record.ts';
import { missingItems } from './missing-parts.ts';
import { certificateOutcomes, type RuleDecision } from './rule-decision.ts';

const modules = ['B01', 'B02', 'B03', 'L01'];
const parts = [...modules.map((code) => aModule(code)), project, colloquium];

const anyShare = fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20);
const anyRule: fc.Arbitrary<CertificateRule> = fc.oneof(
  fc.record({
    kind: fc.constant('minimum_share' as const),
    scope: fc.constantFrom('series' as const, 'module' as const, 'day' as const),
    share: anyShare,
  }),
  fc.record({ kind: fc.constant('mandatory_part' as const), part: fc.constantFrom('B01', 'L01', 'colloquium') }),
  fc.record({
    kind: fc.constant('full_attendance' as const),
    parts: fc.subarray(modules, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('minimum_units' as const), teachingUnits: fc.integer({ min: 1, max: 56 }) }),
  fc.constant({ kind: 'assignment', part: 'practice_project', graded: 'accepted' } as const),
  fc.constant({ kind: 'test', minimumQuestions: 10, passShare: 0.7 } as const),
  fc.record({ kind: fc.constant('recognition_cap' as const), share: anyShare }),
  fc.record({ kind: fc.constant('completion_window' as const), months: fc.constantFrom(6, 12, 24, 36) }),
  fc.record({ kind: fc.constant('starts_with' as const), module: fc.constantFrom(...modules) }),
);

const anyDay: fc.Arbitrary<LocalDate> = fc
  .tuple(fc.integer({ min: 2023, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`));

const anyRun: fc.Arbitrary<AttendedRun> = fc.record({
  part: fc.constantFrom(...modules),
  run: fc.uuid(),
  days: fc.array(
    fc.record({ on: anyDay, attendedMinutes: fc.nat({ max: 400 }), plannedMinutes: fc.constantFrom(180, 360) }),
    { minLength: 1, maxLength: 2 },
  ),
});

const anyResult: fc.Arbitrary<RecordedResult> = fc.oneof(
  fc.record({
    kind: fc.constant('assignment' as const),
    part: fc.constant('practice_project'),
    on: anyDay,
    grade: fc.constantFrom('accepted' as const, 'passed' as const, 'returned' as const),
  }),
  fc.record({
    kind: fc.constant('colloquium' as const),
    part: fc.constant('colloquium'),
    on: anyDay,
    isPassed: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('test' as const),
    part: fc.constant('test'),
    on: anyDay,
    questions: fc.constantFrom(9, 10, 20),
    correctAnswers: fc.nat({ max: 20 }),
  }),
);

const anyRecord: fc.Arbitrary<LearningRecord> = fc.record({
  asOf: fc.constant(day('2027-12-31')),
  runs: fc.array(anyRun, { maxLength: 7 }),
  recognised: fc.array(fc.record({ part: fc.constantFrom(...modules) }), { maxLength: 2 }),
  results: fc.array(anyResult, { maxLength: 4 }),
  exceptions: fc.subarray(['completion_window', 'recognition_cap', 'minimum_share:series', 'starts_with']),
});

const anyRuleSet = (ruleVersion: string, validFrom?: LocalDate): fc.Arbitrary<RuleSet> =>
  fc
    .array(anyRule, { minLength: 1, maxLength: 5 })
    .map((rules) => ({ ruleVersion, parts, rules, ...(validFrom && { validFrom }) }));

const anyVersions = fc.tuple(anyRuleSet('1'), anyRuleSet('2', day('2025-01-01')), anyRuleSet('3', day('2026-06-01')));

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

property.prop([anyVersions, anyRecord, anyResult, fc.constantFrom(...modules)], { numRuns: 300 })(
  'nor does one more result or recognition',
  (versions, record, result, part) => {
    const before = rank(evaluateRules(versions, record));
    const withResult = evaluateRules(versions, { ...record, results: [...record.results, result] });
    const withRecognised = evaluateRules(versions, { ...record, recognised: [...record.recognised, { part }] });
    expect(Math.min(rank(withResult), rank(withRecognised))).toBeGreaterThanOrEqual(before);
  },
);

property.prop([anyVersions, anyRecord], { numRuns: 300 })(
  'the order in which things are told is irrelevant',
  (versions, record) => {
    const reversed = {
      ...record,
      runs: record.runs.toReversed().map((it) => ({ ...it, days: it.days.toReversed() })),
      results: record.results.toReversed(),
      recognised: record.recognised.toReversed(),
      exceptions: record.exceptions.toReversed(),
    };
    expect(evaluateRules(versions.toReversed(), reversed)).toEqual(evaluateRules(versions, record));
  },
);

property.prop([anyVersions, anyRecord, fc.nat({ max: 6 })], { numRuns: 300 })(
  'a module attended twice counts once: the same run told again changes nothing',
  (versions, record, which) => {
    const again = record.runs[which];
    const runs = again === undefined ? record.runs : [...record.runs, again];
    expect(evaluateRules(versions, { ...record, runs })).toEqual(evaluateRules(versions, record));
  },
);

property.prop([anyVersions, anyRecord], { numRuns: 300 })(
  'what was issued is recomputed from what was kept, also after it went through JSON',
  (versions, record) => {
    const basis = takeBasis(versions, record);
    expect(recomputeDecision(JSON.parse(JSON.stringify(basis)))).toEqual(basis.decision);
  },
);

property.prop([anyVersions, anyRuleSet('4', day('2027-01-01')), anyRecord], { numRuns: 300 })(
  'a new version of the rules changes nothing that was issued, and makes nobody worse off',
  (versions, next, record) => {
    const basis = takeBasis(versions, record);
    const kept = structuredClone(basis);
    const after = evaluateRules([...versions, next], record);
    expect([basis, recomputeDecision(basis)]).toEqual([kept, kept.decision]);
    const begun = kept.decision.startedOn;
    if (begun !== undefined && begun < day('2027-01-01')) {
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

property.prop([anyRuleSet('1'), fc.array(anyRun, { maxLength: 4 })])(
  'the units named as missing are whole and at least one',
  (rules, runs) => {
    for (const item of missingItems(evaluateRules(rules, aRecord({ runs })))) {
      if (item.kind === 'units') expect(Number.isInteger(item.units) && item.units >= 1).toBe(true);
    }
  },
);
