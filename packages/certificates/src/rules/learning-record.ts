import type { LocalDate } from '@netzwerkstatt/domain';
import type { RuleKey } from './certificate-rule.ts';

/** What somebody has done within a series; the order of its lists says nothing. Plain data, fit for JSON. */
export interface LearningRecord {
  /** How things stood on this day: rules that hold later do not apply, and a window that is over is over. */
  readonly asOf: LocalDate;
  readonly runs: readonly AttendedRun[];
  /** Modules that were learned elsewhere, as an officer decided; of several about one the longest counts. */
  readonly recognised: readonly RecognisedPart[];
  readonly results: readonly RecordedResult[];
  /** Only those that two people stand for; see `decideOverride`. */
  readonly exceptions: readonly RuleKey[];
}

/** One run of a module, as somebody attended it. */
export interface AttendedRun {
  /** Code of the module. */
  readonly part: string;
  /** Names the run; two runs of one module count once. */
  readonly run: string;
  readonly days: readonly AttendedDay[];
  /**
   * How long the module is in the version that was taught; absent: as the rule set says. A run that was held shorter is
   * not the whole module.
   */
  readonly moduleMinutes?: number;
}

/** Minutes of teaching on one day, breaks excluded, whole and not negative. */
export interface AttendedDay {
  readonly on: LocalDate;
  readonly attendedMinutes: number;
  readonly plannedMinutes: number;
}

export interface RecognisedPart {
  /** Code of the module. */
  readonly part: string;
  /** Absent: the whole module. */
  readonly teachingUnits?: number;
}

/** What staff wrote down about a part. Several about one part: the best counts, and days that were attended add up. */
export type RecordedResult = { readonly part: string; readonly on: LocalDate } & (
  | { readonly kind: 'attended'; readonly teachingUnits: number }
  | {
      readonly kind: 'assignment';
      /** `returned`: handed in, and given back to be worked over. */
      readonly grade: 'accepted' | 'passed' | 'returned';
      readonly pages?: number;
      readonly isPseudonymised?: boolean;
    }
  | { readonly kind: 'colloquium'; readonly isPassed: boolean }
  | { readonly kind: 'test'; readonly questions: number; readonly correctAnswers: number }
  | { readonly kind: 'external_certificate'; readonly isChecked: boolean }
);

/** When a run began; it counts for a window only as a whole. */
export function firstDayOf({ days }: AttendedRun): LocalDate | undefined {
  return days.map(({ on }) => on).toSorted()[0];
}

/** Nobody attends longer than was taught. */
export function minutesAttended({ days }: AttendedRun): number {
  return days.reduce((sum, it) => sum + Math.min(it.attendedMinutes, it.plannedMinutes), 0);
}

export function minutesPlanned({ days }: AttendedRun): number {
  return days.reduce((sum, it) => sum + it.plannedMinutes, 0);
}
