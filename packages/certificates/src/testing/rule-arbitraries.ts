import type { LocalDate } from '@netzwerkstatt/domain';
import fc from 'fast-check';
import { type CertificateRule, type RuleSet, ruleKey } from '../rules/certificate-rule.ts';
import type { AttendedRun, LearningRecord, RecordedResult } from '../rules/learning-record.ts';
import { aModule, colloquium, day, peerGroup, project } from './rule-builders.ts';

/** Modules of several lengths, so that what is scarce differs. */
export const someModules = [aModule('B01'), aModule('B02', 4), aModule('B03', 12), aModule('L01')];
const moduleCodes = someModules.map(({ code }) => code);
const parts = [...someModules, project, colloquium, peerGroup];

/** The day on which everything is judged. */
export const judgedOn = day('2027-12-31');

const anyShare = fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20);

const anyRule: fc.Arbitrary<CertificateRule> = fc.oneof(
  fc.record({
    kind: fc.constant('minimum_share' as const),
    scope: fc.constantFrom('series' as const, 'module' as const, 'day' as const),
    share: anyShare,
  }),
  fc.record({
    kind: fc.constant('mandatory_part' as const),
    part: fc.constantFrom('B01', 'L01', 'colloquium', 'peer_group'),
  }),
  fc.record({
    kind: fc.constant('full_attendance' as const),
    parts: fc.subarray(moduleCodes, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('minimum_units' as const), teachingUnits: fc.integer({ min: 1, max: 56 }) }),
  fc.constantFrom(
    { kind: 'assignment', part: 'practice_project', graded: 'accepted' } as const,
    {
      kind: 'assignment',
      part: 'practice_project',
      graded: 'passed',
      pages: { min: 6, max: 12 },
      isPseudonymised: true,
    } as const,
  ),
  fc.constant({ kind: 'test', minimumQuestions: 10, passShare: 0.7 } as const),
  fc.record({ kind: fc.constant('recognition_cap' as const), share: anyShare }),
  fc.record({ kind: fc.constant('completion_window' as const), months: fc.constantFrom(6, 12, 24, 36) }),
  fc.record({ kind: fc.constant('starts_with' as const), module: fc.constantFrom(...moduleCodes) }),
);

/** Most of them within a few months of each other, some years apart: so that more than one window is worth something. */
export const anyDay: fc.Arbitrary<LocalDate> = fc
  .tuple(fc.constantFrom(2023, 2025, 2026, 2027), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`));

/** Of one or two days, held as long as announced or much shorter. */
export const anyRun: fc.Arbitrary<AttendedRun> = fc.record(
  {
    part: fc.constantFrom(...moduleCodes),
    run: fc.uuid(),
    moduleMinutes: fc.constantFrom(180, 360, 540),
    days: fc.array(
      fc.record({
        on: anyDay,
        attendedMinutes: fc.oneof(fc.nat({ max: 400 }), fc.constantFrom(0, 45, 180, 288, 360)),
        plannedMinutes: fc.constantFrom(45, 180, 360, 360),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  },
  { requiredKeys: ['part', 'run', 'days'] },
);

/** Good ones and bad ones, about the part they are meant for or another. */
export const anyResult: fc.Arbitrary<RecordedResult> = fc
  .tuple(
    anyDay,
    fc.constantFrom('practice_project', 'colloquium', 'peer_group', 'test', 'B01'),
    fc.oneof(
      fc.record({ kind: fc.constant('attended' as const), teachingUnits: fc.integer({ min: 1, max: 16 }) }),
      fc.record(
        {
          kind: fc.constant('assignment' as const),
          grade: fc.constantFrom('accepted' as const, 'passed' as const, 'returned' as const),
          pages: fc.integer({ min: 5, max: 13 }),
          isPseudonymised: fc.boolean(),
        },
        { requiredKeys: ['kind', 'grade'] },
      ),
      fc.record({ kind: fc.constant('colloquium' as const), isPassed: fc.boolean() }),
      fc.record({
        kind: fc.constant('test' as const),
        questions: fc.constantFrom(9, 10, 20),
        correctAnswers: fc.nat({ max: 20 }),
      }),
    ),
  )
  .map(([on, part, result]) => ({ on, part, ...result }));

export const anyRecognition = fc.record(
  { part: fc.constantFrom(...moduleCodes), teachingUnits: fc.integer({ min: 1, max: 14 }) },
  { requiredKeys: ['part'] },
);

const someKeys = [
  ...['completion_window', 'recognition_cap', 'minimum_share:series', 'starts_with', 'minimum_units'],
  ...['minimum_share:module:B01', 'mandatory_part:colloquium', 'assignment:practice_project', 'full_attendance:L01'],
];

/** A demand of which an exception can be made. */
export const anyKey = fc.constantFrom(...someKeys);

export const anyRecord: fc.Arbitrary<LearningRecord> = fc.record({
  asOf: fc.constant(judgedOn),
  runs: fc.array(anyRun, { maxLength: 7 }),
  recognised: fc.array(anyRecognition, { maxLength: 3 }),
  results: fc.array(anyResult, { maxLength: 5 }),
  exceptions: fc.subarray(someKeys),
});

export const anyRuleSet = (ruleVersion: string, validFrom?: LocalDate): fc.Arbitrary<RuleSet> =>
  fc
    .uniqueArray(anyRule, { minLength: 1, maxLength: 5, selector: (rule) => ruleKey(rule) })
    .map((rules) => ({ ruleVersion, parts, rules, ...(validFrom && { validFrom }) }));

/** In no order; the first may hold from the beginning, and the last may hold from a day that is still to come. */
export const anyVersions: fc.Arbitrary<readonly RuleSet[]> = fc
  .subarray(['', '2024-07-01', '2025-01-01', '2026-06-01', '2027-01-01', '2028-01-01'], { minLength: 1, maxLength: 4 })
  .chain((days) => fc.tuple(...days.map((from, index) => anyRuleSet(`${index}`, from === '' ? undefined : day(from)))))
  .chain((versions) => fc.shuffledSubarray(versions, { minLength: versions.length }));
