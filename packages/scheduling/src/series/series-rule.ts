import type { LocalDate, SeriesRule } from '@netzwerkstatt/domain';
import type { SessionTime } from '../sessions/session-time.ts';

export type {
  HolidayPolicy,
  NthOfMonth,
  Repetition,
  SeriesEnd,
  SeriesRule,
} from '@netzwerkstatt/domain';

/** A series of whole days. */
export interface SeriesOfDays extends SeriesRule {
  /** The first day of the rule, and a day of the rule itself. */
  readonly startsOn: LocalDate;
}

/** A series of sessions at the same time of day, whatever the clocks do in between. */
export interface Series extends SeriesRule {
  /** The first session. Its day is a day of the rule; it may end on a later day. */
  readonly first: SessionTime;
}

/** How much is expanded at most, so that a slip of the finger is no load. */
export interface SeriesLimits {
  /** Rule dates, the skipped ones included. */
  readonly maxDates: number;
  /** Years from the start to the last rule date, inclusive. */
  readonly maxYears: number;
}

/** Five years or 500 dates. */
export const defaultSeriesLimits: SeriesLimits = { maxDates: 500, maxYears: 5 };
