import type { LocalDate } from '@netzwerkstatt/domain';

/** From 0000-03-01 to 1970-01-01, which was a Thursday. */
const DAYS_BEFORE_1970 = 719_468;
const EPOCH_WEEKDAY = 3;

const firstDay = epochDayOf(0, 1, 1);
const lastDay = epochDayOf(9999, 12, 31);

/** `00` to `99`, which is much of what a day and a time are written with. */
export const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, number) => `${number}`.padStart(2, '0'));

/**
 * Days since 1970-01-01, as the Gregorian calendar counts them; `NaN` for what is no day. They are counted rather than
 * asked of `Date`: a series of five years asks a thousand times.
 */
export function epochOf(day: LocalDate): number {
  return epochDayOf(numberAt(day, 0, 4), numberAt(day, 5, 2), numberAt(day, 8, 2));
}

/** A year is taken to begin on 1 March, so that the leap day is its last. */
export function epochDayOf(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const daysOfMonths = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + daysOfMonths + dayOfMonth - 1 - DAYS_BEFORE_1970;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndexOf(epochDay: number): number {
  return (((epochDay + EPOCH_WEEKDAY) % 7) + 7) % 7;
}

// Series of the same years name the same days: a text that is there already has not to be written, nor read again by
// the maps of holidays and offsets.
const knownDays = new Map<number, LocalDate>();
const MAX_KNOWN_DAYS = 10_000;

/** @throws RangeError when the number is not whole or the day lies outside the years 0000 to 9999. */
export function dayAt(epochDay: number): LocalDate {
  const known = knownDays.get(epochDay);
  if (known !== undefined) return known;
  const day = writtenDayAt(epochDay);
  if (knownDays.size === MAX_KNOWN_DAYS) knownDays.clear();
  knownDays.set(epochDay, day);
  return day;
}

function writtenDayAt(epochDay: number): LocalDate {
  // Also false for NaN, which is what a day that does not exist becomes.
  if (!(epochDay >= firstDay && epochDay <= lastDay && Number.isInteger(epochDay))) {
    throw new RangeError('days are whole and lie in the years 0000 to 9999');
  }
  const days = epochDay + DAYS_BEFORE_1970;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month > 2 ? 0 : 1);
  return written(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/** A day of which everything is known to be right. */
export function written(year: number, month: number, dayOfMonth: number): LocalDate {
  const digits = year > 999 ? `${year}` : `${year}`.padStart(4, '0');
  return `${digits}-${twoDigits[month]}-${twoDigits[dayOfMonth]}` as LocalDate;
}

/** So many digits of a text as a number; `NaN` when there are others. */
export function numberAt(text: string, from: number, length: number): number {
  let number = 0;
  for (let index = from; index < from + length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}
