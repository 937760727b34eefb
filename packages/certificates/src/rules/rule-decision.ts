import type { LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import type { CertificateRule, PointsChamber, RuleKey, SeriesPart } from './certificate-rule.ts';

import type { RecordedResult } from './learning-record.ts';
import type { ResultShortfall } from './result-shortfall.ts';

/**
 * `attendance`: was there long enough, and something besides is missing. `partial`: was there for at least one teaching
 * unit. From worst to best.
 */
export const certificateOutcomes = ['none', 'partial', 'attendance', 'certificate'] as const;

export type CertificateOutcome = (typeof certificateOutcomes)[number];

/** A demand that is not met, with what its sentence needs. */
export type UnmetRule = { readonly key: RuleKey } & (
  | { readonly code: 'series_share_too_low'; readonly share: number; readonly missingMinutes: number }
  | { readonly code: 'units_too_few'; readonly neededUnits: number; readonly missingMinutes: number }
  | UnmetPart<'module_share_too_low'>
  | UnmetPart<'day_share_too_low'>
  | UnmetPart<'mandatory_part_missing'>
  | UnmetPart<'not_without_absence'>
  | (UnmetOf<'assignment'> & { readonly code: 'assignment_missing' })
  | (UnmetOf<'test'> & { readonly code: 'test_not_passed' })
  /** `leftOut`: parts begun before that module that would count otherwise, in order. */
  | { readonly code: 'started_with_another'; readonly module: string; readonly leftOut: readonly string[] }
  /** `leftOut`: parts done too early or too late to be counted with the others, in order; at least one. */
  | { readonly code: 'window_exceeded'; readonly months: number; readonly leftOut: readonly string[] }
  | { readonly code: 'external_certificate_missing' }
  /** Nobody makes an exception of it: what nothing asks for yet cannot be met. */
  | { readonly code: 'rules_not_in_force'; readonly validFrom: LocalDate }
);

interface UnmetPart<Code extends string> {
  readonly code: Code;
  readonly part: string;
  /** In the run that comes nearest, or in the part as a whole where nobody was there. */
  readonly missingMinutes: number;
}

type UnmetOf<Kind extends CertificateRule['kind']> = Omit<Extract<CertificateRule, { kind: Kind }>, 'kind'>;

/** How it stands with one part. */
export type PartStanding = SeriesPart & {
  /** All of it counts, and longer than the part is counted never. */
  readonly attendedMinutes: number;
  /** What an officer recognised of it, whether or not the cap lets it count. */
  readonly recognisedMinutes: number;
  /** What of it counts besides what was attended: of all parts together no more than the cap allows. */
  readonly countedRecognisedMinutes: number;
  /** `recognised` where attendance alone would not do. Absent: not done. */
  readonly doneBy?: 'attended' | 'recognised';
  /** The run of which most was attended. */
  readonly run?: CountedRun;
  /** Of a further part: the best of the results that count; of one nobody grades all its days as one, by the last. */
  readonly result?: RecordedResult;
};

export interface CountedRun {
  readonly run: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly attendedMinutes: number;
  readonly plannedMinutes: number;
  /** How long the module is in the version that was taught. */
  readonly moduleMinutes: number;
}

export interface RuleDecision {
  readonly outcome: CertificateOutcome;
  readonly ruleVersion: string;
  readonly unmet: readonly UnmetRule[];
  /** Demands that are not met and of which two people made an exception, in order. */
  readonly excepted: readonly RuleKey[];
  /** Results that do not count, each the last one about its part; by the code of the part. */
  readonly shortfalls: readonly ResultShortfall[];
  /** In the order of the rule set. */
  readonly parts: readonly PartStanding[];
  readonly totals: SeriesTotals;
  /** First day of what was counted; absent before there is one. */
  readonly startedOn?: LocalDate;
  /** Last day on which the rest can be done; absent where there is time for ever. */
  readonly completeBy?: LocalDate;
  /** Points are given apart from the certificate. */
  readonly points: readonly { readonly chamber: PointsChamber; readonly missingMinutes: number }[];
  readonly validity?: { readonly months: number; readonly renewalTeachingUnits: number };
}

export interface SeriesTotals {
  readonly attendedUnits: TeachingUnits;
  /** Recognised by officers; of these only {@link countedRecognisedUnits} count. */
  readonly recognisedUnits: TeachingUnits;
  readonly countedRecognisedUnits: TeachingUnits;
  readonly plannedUnits: TeachingUnits;
  /** Attended and recognised ones together; those of the parts add up to it. */
  readonly countedMinutes: number;
  /** How many recognised minutes may count at most. */
  readonly recognisableMinutes: number;
  /** Recognised ones that the cap alone keeps from counting; those that were attended as well are not among them. */
  readonly cappedMinutes: number;
}
