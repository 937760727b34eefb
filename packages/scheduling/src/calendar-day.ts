import { DAY_MS, type LocalDate, type Weekday, weekdays } from '@netzwerkstatt/domain';

export { type Weekday, weekdays } from '@netzwerkstatt/domain';

/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 3;

const firstDay = Date.parse('0000-01-01T00:00:00.000Z');
const lastDay = Date.parse('9999-12-31T00:00:00.000Z');

/**
 * The day so many days later; earlier when `days` is negative.
 *
 * @throws RangeError when `days` is not whole or the day lies outside the years 0000 to 9999.
 */
export function addDays(day: LocalDate, days: number): LocalDate {
  return dayAt(epochOf(day) + days * DAY_MS);
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
  return (epochOf(to) - epochOf(from)) / DAY_MS;
}

/** Which day of the week it is. */
export function weekdayOf(day: LocalDate): Weekday {
  const index = (((epochOf(day) / DAY_MS + EPOCH_WEEKDAY) % 7) + 7) % 7;
  return weekdays[index] as Weekday;
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
  return Number(day.slice(0, 4));
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
  return `${`${year}`.padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}` as LocalDate;
}

/** Year, month (1 for January) and day of the month. */
export function partsOf(day: LocalDate): [year: number, month: number, dayOfMonth: number] {
  return [yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function epochOf(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

function dayAt(epochMilliseconds: number): LocalDate {
  // Also false for NaN, which is what a day that does not exist becomes.
  if (!(epochMilliseconds >= firstDay && epochMilliseconds <= lastDay && epochMilliseconds % DAY_MS === 0)) {
    throw new RangeError('days are whole and lie in the years 0000 to 9999');
  }
  return new Date(epochMilliseconds).toISOString().slice(0, 10) as LocalDate;
}

function pad(number: number): string {
  return `${number}`.padStart(2, '0');
}
