import type { Brand, LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import type { ModuleCode } from './qualification-module.ts';
import type { Source } from './source.ts';
import type { Versions } from './versions.ts';

/** Stable name of a curriculum: `S-NK`. */
export type CurriculumCode = Brand<string, 'CurriculumCode'>;

/** A part of a curriculum that is no module: `colloquium`. */
export type FurtherPartCode = Brand<string, 'FurtherPartCode'>;

/** Whatever can be attended or handed in within a curriculum. */
export type CurriculumPartCode = ModuleCode | FurtherPartCode;

/** A sequence of modules (Reihe, Zertifikatskurs) with rules for its certificate. */
export type Curriculum = Versions<CurriculumCode, CurriculumVersion>;

/** What a curriculum was at one time; participants are judged by the rules they started under. */
export interface CurriculumVersion {
  readonly code: CurriculumCode;
  /** Whole, from 1 on. */
  readonly version: number;
  /** Whoever begins from this day on is judged by it; absent: from the beginning. */
  readonly validFrom?: LocalDate;
  /** Part of its public address: `/reihen/netzwerkkoordination`. */
  readonly slug: string;
  readonly title: string;
  /** `recorded`: held by somebody else; the certificate from there is entered in the proof account. */
  readonly offer: 'own' | 'recorded';
  readonly modules: readonly ModuleCode[];
  readonly furtherParts: readonly FurtherPart[];
  /** The total as announced; `checkLandProfile` adds up modules and further parts against it. */
  readonly teachingUnits: TeachingUnits;
  /** Who may start, in German; absent where everyone may. */
  readonly entryCondition?: string;
  readonly rules: readonly CurriculumRule[];
  readonly source: Source;
}

export interface FurtherPart {
  readonly code: FurtherPartCode;
  readonly title: string;
  readonly teachingUnits: TeachingUnits;
  /** The kind of result that completes it; `attended` where nothing is graded. Any other counts for nothing. */
  readonly completedBy: 'attended' | 'assignment' | 'colloquium' | 'test' | 'external_certificate';
}

/**
 * What the certificate of a curriculum asks for; all rules hold together. Shares are numbers from 0 to 1, the named
 * share itself is enough.
 */
export type CurriculumRule =
  /** Attended of planned teaching units, over everything, within each module, or on each day. */
  | { readonly kind: 'minimum_share'; readonly scope: 'series' | 'module' | 'day'; readonly share: number }
  | { readonly kind: 'mandatory_part'; readonly part: CurriculumPartCode }
  /** Without a minute missed. Empty: in all parts, as chambers ask before they give points. */
  | { readonly kind: 'full_attendance'; readonly parts: readonly CurriculumPartCode[] }
  | { readonly kind: 'minimum_units'; readonly teachingUnits: number }
  | {
      readonly kind: 'assignment';
      readonly part: CurriculumPartCode;
      readonly graded: 'accepted' | 'passed';
      /** Length of the paper in pages, both inclusive. */
      readonly pages?: { readonly min: number; readonly max: number };
      /** Whether the paper is about real cases and must not let anybody be recognised. */
      readonly isPseudonymised?: boolean;
    }
  | { readonly kind: 'test'; readonly minimumQuestions: number; readonly passShare: number }
  /** How much of the teaching units may be recognised from elsewhere. */
  | { readonly kind: 'recognition_cap'; readonly share: number }
  /** From the first day attended to the last. */
  | { readonly kind: 'completion_window'; readonly months: number }
  /** How long the certificate counts, and the refresher that renews it. */
  | { readonly kind: 'validity'; readonly months: number; readonly renewalTeachingUnits: number }
  /** The module that comes before all others; without this rule any order will do. */
  | { readonly kind: 'starts_with'; readonly module: ModuleCode }
  /** Staff look at the certificate of the other provider before it is entered. */
  | { readonly kind: 'external_certificate'; readonly isCheckedByStaff: boolean };

/** @throws RangeError when the text is not lower-case English words joined by low lines. */
export function parseFurtherPartCode(text: string): FurtherPartCode {
  if (!/^[a-z]+(_[a-z]+)*$/.test(text)) throw new RangeError(`not the code of a part: ${text}`);
  return text as FurtherPartCode;
}
