import { type LocalDate, type Weekday, weekdays } from '@netzwerkstatt/domain';
import { dayAt, epochOf, numberAt, weekdayIndexOf, written } from './day-count.ts';

export { type Weekday, weekdays } from '@netzwerkstatt/domain';

/**
 * The day so many days later; earlier when `days` is negative.
 *
 * @throws RangeError when `days` is not whole or the day lies outside the years 0000 to 9999.
 */
export function addDays(day: LocalDate, days: number): LocalDate {
  return dayAt(epochOf(day) + days);
}

/**
 * The same day so many months later. Where that month is too short, its last day: a month after 31 January is
 * 28 February.
 *
 * @throws RangeError when `months` is not whole or the day lies outside the years 0000 to 9999.
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  if (!Number.isInteger(months)) throw new RangeError('months are added as a whole number');
  const [year, month, dayOfMonth] = partsOf(day);
  const total = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
  return dayOf(target.year, target.month, Math.min(dayOfMonth, daysInMonth(target.year, target.month)));
}

/** Days from one day to another: 0 for the same day, negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochOf(to) - epochOf(from);
}

/** Which day of the week it is. */
export function weekdayOf(day: LocalDate): Weekday {
  return weekdays[weekdayIndexOf(epochOf(day))] as Weekday;
}

/** Saturday or Sunday. */
export function isWeekend(day: LocalDate): boolean {
  const weekday = weekdayOf(day);
  return weekday === 'saturday' || weekday === 'sunday';
}

/** The Monday of the week a day lies in, which is the day itself on a Monday. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, -weekdays.indexOf(weekdayOf(day)));
}

/** The year a day lies in. */
export function yearOf(day: LocalDate): number {
  return numberAt(day, 0, 4);
}

/**
 * How many days a month has, 28 to 31.
 *
 * @param month - 1 for January.
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The day with this number in this month.
 *
 * @param month - 1 for January.
 * @throws RangeError when there is no such day.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): LocalDate {
  const isReal = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
  if (!isReal || year < 0 || year > 9999 || ![year, month, dayOfMonth].every(Number.isInteger)) {
    throw new RangeError(`no such day: ${year}-${month}-${dayOfMonth}`);
  }
  return written(year, month, dayOfMonth);
}

/** Year, month (1 for January) and day of the month. */
export function partsOf(day: LocalDate): [year: number, month: number, dayOfMonth: number] {
  return [numberAt(day, 0, 4), numberAt(day, 5, 2), numberAt(day, 8, 2)];
}
