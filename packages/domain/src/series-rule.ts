import type { LocalDate } from './time.ts';

/** The days of a week in the order in which a week is counted here (ISO 8601): Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day of the week, in English and lower case. */
export type Weekday = (typeof weekdays)[number];

/** On which days something recurs. Every number is whole and at least 1; every list has at least one entry. */
export type Repetition =
  | { readonly kind: 'daily'; readonly everyDays: number }
  /** A week begins on Monday, also where weeks are left out (RFC 5545 WKST=MO). */
  | { readonly kind: 'weekly'; readonly everyWeeks: number; readonly on: readonly Weekday[] }
  /**
   * The third Wednesday; the first and the third one; the last Friday. Quarterly is every 3 months, and once a year
   * every 12, both counted from the month of the start.
   */
  | {
      readonly kind: 'monthly_by_weekday';
      readonly everyMonths: number;
      readonly nth: readonly NthOfMonth[];
      readonly weekday: Weekday;
    }
  /** The 31st: months without one are left out, never moved to the 30th (RFC 5545 §3.3.10). Every month has a last day. */
  | { readonly kind: 'monthly_by_day'; readonly everyMonths: number; readonly dayOfMonth: number | 'last' }
  /** The day and month of the start; 29 February in leap years only. */
  | { readonly kind: 'yearly'; readonly everyYears: number };

/** A month may have no fifth one, but it always has a last one. */
export type NthOfMonth = 1 | 2 | 3 | 4 | 5 | 'last';

/** How long a series goes on. */
export type SeriesEnd =
  /** The last day on which the rule may name a date, inclusive. A shifted date may come after it. */
  | { readonly kind: 'until'; readonly lastDay: LocalDate }
  /** So many dates of the rule, those skipped for a holiday or by hand included (RFC 5545 COUNT). */
  | { readonly kind: 'count_all'; readonly dates: number }
  /** So many dates that really take place. */
  | { readonly kind: 'count_held'; readonly dates: number };

/** What happens to a date that falls on a public holiday. */
export type HolidayPolicy =
  | { readonly kind: 'skip' }
  /** Moved by so many days, and again by as many while that day is a holiday too; negative for earlier. */
  | { readonly kind: 'shift'; readonly byDays: number }
  /** Held, and marked for somebody to look at. */
  | { readonly kind: 'flag' };

/** What the series of a circle and the days of a poll have in common. */
export interface SeriesRule {
  readonly repeats: Repetition;
  readonly ends: SeriesEnd;
  readonly onHoliday: HolidayPolicy;
  /** Days of the rule that somebody struck out by hand. */
  readonly leftOut?: readonly LocalDate[];
  /** Its own first day, when it took the place of another rule: dates on days it does not name follow the one before. */
  readonly since?: LocalDate;
}
