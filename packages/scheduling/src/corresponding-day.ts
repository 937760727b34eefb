import type { LocalDate } from '@netzwerkstatt/domain';
import { addDays, dayOf, daysInMonth, partsOf, weekdayOf, weekdays } from './calendar-day.ts';

/**
 * The day that is to another year what this day is to its own: the third Wednesday in March stays the third Wednesday
 * in March. Where the month has no fifth one, its last.
 *
 * @throws RangeError when the year is not whole or lies outside 0000 to 9999.
 */
export function correspondingDay(day: LocalDate, year: number): LocalDate {
  const [, month, dayOfMonth] = partsOf(day);
  const nth = Math.floor((dayOfMonth - 1) / 7);
  const first = dayOf(year, month, 1);
  const toWeekday = (weekdays.indexOf(weekdayOf(day)) - weekdays.indexOf(weekdayOf(first)) + 7) % 7;
  const wanted = toWeekday + 7 * nth;
  return addDays(first, wanted < daysInMonth(year, month) ? wanted : wanted - 7);
}
