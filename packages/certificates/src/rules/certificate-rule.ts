import type { LocalDate } from '@netzwerkstatt/domain';

/** A chamber that gives points for being there without a minute missed. */
export type PointsChamber = 'CME' | 'OPK';

/**
 * What the certificate of a series asks for; all rules hold together. Shares are numbers from 0 to 1, the named share
 * itself is enough. Curricula of the catalogue have rules of this shape.
 */
export type CertificateRule =
  /**
   * Attended of planned teaching time: over everything, within each module, or on each day of each module. A module is as
   * long as it was published, also where a run of it was held shorter.
   */
  | { readonly kind: 'minimum_share'; readonly scope: 'series' | 'module' | 'day'; readonly share: number }
  | { readonly kind: 'mandatory_part'; readonly part: string }
  /** Without a minute missed of what was held, if that was as much as is asked for. Empty: in all parts. With a chamber it decides about points, never about the certificate. */
  | { readonly kind: 'full_attendance'; readonly parts: readonly string[]; readonly chamber?: PointsChamber }
  | { readonly kind: 'minimum_units'; readonly teachingUnits: number }
  | {
      readonly kind: 'assignment';
      readonly part: string;
      readonly graded: 'accepted' | 'passed';
      /** Length of the paper in pages, both inclusive. */
      readonly pages?: { readonly min: number; readonly max: number };
      /** Whether the paper is about real cases and must not let anybody be recognised. */
      readonly isPseudonymised?: boolean;
    }
  | { readonly kind: 'test'; readonly minimumQuestions: number; readonly passShare: number }
  /** How much of all teaching units may be recognised from elsewhere. */
  | { readonly kind: 'recognition_cap'; readonly share: number }
  /** From the first day attended to the last. */
  | { readonly kind: 'completion_window'; readonly months: number }
  /** How long the certificate counts, and the refresher that renews it. Decides about no certificate. */
  | { readonly kind: 'validity'; readonly months: number; readonly renewalTeachingUnits: number }
  /** The module that comes before all others. */
  | { readonly kind: 'starts_with'; readonly module: string }
  /** Staff looked at the certificate of the other provider. */
  | { readonly kind: 'external_certificate'; readonly isCheckedByStaff: boolean };

/** What is written down about a part that is no module: `attended` where nothing is graded. */
export type ResultKind = 'attended' | 'assignment' | 'colloquium' | 'test' | 'external_certificate';

/** Whatever can be attended or handed in within a series. */
export type SeriesPart = {
  /** `B01`, `colloquium`. */
  readonly code: string;
  readonly title: string;
  readonly teachingUnits: number;
} & (
  | { readonly kind: 'module' }
  /** Results of another kind count for nothing: whoever sat through a colloquium has not passed it. */
  | { readonly kind: 'further_part'; readonly completedBy: ResultKind }
);

/** The rules of a series at one time. */
export interface RuleSet {
  /** As a certificate names it: `S-NK 1`. */
  readonly ruleVersion: string;
  /** Whoever starts from this day on is judged by it; absent: from the beginning. */
  readonly validFrom?: LocalDate;
  /** In the order in which they are shown; each code once. */
  readonly parts: readonly SeriesPart[];
  readonly rules: readonly CertificateRule[];
}

/** Names one demand of a rule set, so that an exception can be made of it alone: `minimum_share:module:L02`. */
export type RuleKey = string;

/** @param part - for rules that ask the same of several parts. */
export function ruleKey(rule: CertificateRule, part?: string): RuleKey {
  switch (rule.kind) {
    case 'minimum_share':
      return [rule.kind, rule.scope, ...(part === undefined ? [] : [part])].join(':');
    case 'mandatory_part':
    case 'assignment':
      return `${rule.kind}:${rule.part}`;
    case 'full_attendance':
      return part === undefined ? rule.kind : `${rule.kind}:${part}`;
    default:
      return rule.kind;
  }
}
