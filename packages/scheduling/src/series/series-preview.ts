import type { LocalDate, LocalDateTime, Refusal } from '@netzwerkstatt/domain';
import type { PublicHoliday } from '../holidays/public-holidays.ts';
import type { NonexistentSessionTime } from '../sessions/session-time.ts';

/** One date the rule names, and what becomes of it. */
export type SeriesEntry<When> = {
  /** The day the rule names. It stays the same when the date is moved, and tells the dates of a series apart. */
  readonly ruleDay: LocalDate;
} & SeriesOutcome<When>;

/** `held` as planned; `flagged` is held too, on a holiday. */
export type SeriesOutcome<When> =
  | { readonly outcome: 'held'; readonly when: When }
  | { readonly outcome: 'flagged'; readonly when: When; readonly holiday: PublicHoliday }
  | {
      readonly outcome: 'shifted';
      readonly when: When;
      /** The holiday on the day of the rule. */
      readonly holiday: PublicHoliday;
      /** Days from the day of the rule; negative for earlier. */
      readonly byDays: number;
      /** Another date of the series takes place on that day too. */
      readonly meetsAnother: boolean;
    }
  | { readonly outcome: 'skipped'; readonly why: SkipReason };

/** Why a date of the rule does not take place. */
export type SkipReason =
  | { readonly kind: 'public_holiday'; readonly holiday: PublicHoliday }
  /** Every day it could have been shifted to is a holiday as well. */
  | { readonly kind: 'no_day_to_shift_to'; readonly holiday: PublicHoliday }
  | { readonly kind: 'left_out' }
  /** Clocks skip the start or the end in that night (RFC 5545 §3.3.10 leaves such a date out). */
  | { readonly kind: 'nonexistent_local_time'; readonly time: NonexistentSessionTime };

/** Why there is no series at all. */
export type SeriesRefusal =
  /** The start is no day of the rule, so nobody could say which one is meant (RFC 5545 §3.8.5.3). */
  | (Refusal<'series_start_off_rule'> & {
      readonly startsOn: LocalDate;
      /** The first day of the rule after it; `null` when there is none within the limits. */
      readonly nextRuleDay: LocalDate | null;
    })
  | (Refusal<'series_ends_before_start'> & { readonly startsOn: LocalDate; readonly lastDay: LocalDate })
  | (Refusal<'series_session_ends_before_start'> & { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime })
  | (Refusal<'series_too_long'> & {
      readonly maxDates: number;
      readonly maxYears: number;
      /** The last day a rule date may fall on. */
      readonly lastPossibleDay: LocalDate;
    });
