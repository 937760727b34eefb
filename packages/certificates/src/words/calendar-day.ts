import type { LocalDate, LocalDateTime } from '@netzwerkstatt/domain';

/** A day taken apart for a sentence. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

// The names of months are written down in the words instead of asked for with Intl: its texts change with the Node that
// runs, and the same certificate must have the same bytes everywhere.
export function calendarDay(date: LocalDate | LocalDateTime): CalendarDay {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

/** „9:00“ of `2027-01-20T09:00`. */
export function clockTime(time: LocalDateTime): string {
  return time.slice(11).replace(/^0/, '');
}
