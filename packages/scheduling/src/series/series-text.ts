import { dateOf, type LocalDate, type LocalDateTime } from '@netzwerkstatt/domain';
import { yearOf } from '../calendar-day.ts';
import type { ResolvedSessionTime } from '../sessions/session-time.ts';
import type { SeriesOutcome } from './series-preview.ts';
import type { HolidayPolicy, Repetition, SeriesEnd } from './series-rule.ts';

/** When a date takes place: on a day, or at times of it. */
export type SeriesWhen = LocalDate | Pick<ResolvedSessionTime, 'startsAt' | 'endsAt' | 'showsTwice'>;

/** What becomes of a date. */
export type Outcome = SeriesOutcome<SeriesWhen>;

/** How a series explains itself in one language. A part without anything to say is empty. */
export interface SeriesText {
  /** Without its year. */
  readonly day: (date: LocalDate) => string;
  /** What becomes of a date, which its own line has named already. */
  readonly outcome: (ruleDay: LocalDate, outcome: Outcome) => string;
  readonly repetition: (repeats: Repetition, startsOn: LocalDate) => string;
  readonly end: (ends: SeriesEnd) => string;
  readonly onHoliday: (policy: HolidayPolicy) => string;
  readonly leftOut: (days: number) => string;
}

/** The day a date takes place on. */
export function dayOfWhen(when: SeriesWhen): LocalDate {
  return typeof when === 'string' ? when : dateOf(when.startsAt);
}

/** Whether a day needs its year beside another one. */
export function isOtherYear(day: LocalDate, ruleDay: LocalDate): boolean {
  return yearOf(day) !== yearOf(ruleDay);
}

/** „9:00“ */
export function clockText(time: LocalDateTime): string {
  return time.slice(11).replace(/^0/, '');
}

/** „a“, „a und b“, „a, b und c“. */
export function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}
