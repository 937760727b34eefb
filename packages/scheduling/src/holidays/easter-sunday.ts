import type { LocalDate } from '@netzwerkstatt/domain';
import { dayOf } from '../calendar-day.ts';

/**
 * Easter Sunday of the western churches, from which half of the public holidays are counted.
 *
 * @param year - 1583 to 9999, the years of the Gregorian calendar.
 * @throws RangeError for any other year.
 * @see J. Meeus, Astronomical Algorithms, chapter 8 (the anonymous Gregorian algorithm).
 */
export function easterSunday(year: number): LocalDate {
  if (!Number.isInteger(year) || year < 1583 || year > 9999) throw new RangeError(`no Gregorian Easter in ${year}`);
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * lateMoon + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}
