import { exhausted, type HolidayRule, type LocalDate, type PublicHolidayRule } from '@netzwerkstatt/domain';
import { addDays, dayOf, mondayOf, yearOf } from '../calendar-day.ts';
import { easterSunday } from './easter-sunday.ts';

/** Where something takes place: anywhere in the Land, or in one of the places a decree lists for some holidays. */
export type HolidayPlace = PublicHolidayRule['scope'];

/** The holidays that count for a plan. */
export interface HolidayCalendar {
  readonly rules: readonly PublicHolidayRule[];
  /** Default `land`: holidays of listed places, like Fronleichnam in Sachsen, do not count. */
  readonly place?: HolidayPlace;
}

/** A public holiday on its day. */
export interface PublicHoliday {
  readonly name: string;
  readonly on: LocalDate;
  readonly scope: HolidayPlace;
  /** The norm. */
  readonly source: string;
}

/**
 * The public holidays of one year in the order of the calendar, those of the whole Land unless told otherwise.
 *
 * @param year - 1583 to 9999.
 * @throws RangeError when a rule names a day that does not exist.
 */
export function publicHolidaysIn(
  year: number,
  rules: readonly PublicHolidayRule[],
  place: HolidayPlace = 'land',
): PublicHoliday[] {
  return rules
    .filter((rule) => year >= (rule.fromYear ?? year) && year <= (rule.toYear ?? year))
    .filter((rule) => rule.scope === 'land' || place === 'listed_places')
    .map(({ name, rule, scope, source }) => ({ name, on: holidayIn(year, rule), scope, source }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The public holiday a day is, or `null`. Two on one day (1 May 2008): the one that comes first in the rules. */
export function publicHolidayOn(
  day: LocalDate,
  rules: readonly PublicHolidayRule[],
  place: HolidayPlace = 'land',
): PublicHoliday | null {
  return holidaysByDay(yearOf(day), rules, place).get(day) ?? null;
}

type HolidaysOfYears = Record<HolidayPlace, Map<number, ReadonlyMap<LocalDate, PublicHoliday>>>;

// A series asks for every one of its dates, and only few years and lists of rules are ever asked about.
const known = new WeakMap<readonly PublicHolidayRule[], HolidaysOfYears>();

function holidaysByDay(year: number, rules: readonly PublicHolidayRule[], place: HolidayPlace) {
  const years = known.get(rules) ?? { land: new Map(), listed_places: new Map() };
  const found = years[place].get(year);
  if (found) return found;
  // The last one of a day stays in the map, and it is the first that counts.
  const days = new Map(
    publicHolidaysIn(year, rules, place)
      .map((holiday) => [holiday.on, holiday] as const)
      .reverse(),
  );
  years[place].set(year, days);
  known.set(rules, years);
  return days;
}

function holidayIn(year: number, rule: HolidayRule): LocalDate {
  switch (rule.kind) {
    case 'fixed':
      return dayOf(year, rule.month, rule.day);
    case 'easter':
      return addDays(easterSunday(year), rule.offsetDays);
    case 'wednesday_before_23_november':
      return addDays(mondayOf(dayOf(year, 11, 20)), 2);
    default:
      return exhausted(rule);
  }
}
