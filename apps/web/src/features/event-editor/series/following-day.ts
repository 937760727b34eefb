import { isLocalDate, type LocalDate } from '@netzwerkstatt/domain';
import { daysInMonth, partsOf, weekdayOf } from '@netzwerkstatt/scheduling';
import type { SeriesValues } from './series-values.ts';

type OfDay = Pick<SeriesValues, 'weekdays' | 'nth' | 'weekday' | 'dayOfMonth'>;

/**
 * What a first day says about the rule: a 20 January is a Wednesday, the third one, and the 20th. Fields somebody has
 * chosen otherwise stay.
 */
export function followingDay(values: SeriesValues, day: string): Partial<OfDay> {
  const [said, saidBefore] = [saidBy(day), saidBy(values.day)];
  const keys = Object.keys(said) as (keyof OfDay)[];
  const untouched = keys.filter((key) => values[key].length === 0 || `${values[key]}` === `${saidBefore[key]}`);
  return Object.fromEntries(untouched.map((key) => [key, said[key]]));
}

function saidBy(day: string): Partial<OfDay> {
  if (!isLocalDate(day)) return {};
  const [year, month, dayOfMonth] = partsOf(day as LocalDate);
  const weekday = weekdayOf(day);
  // Whoever means the fourth of four may mean the last one; the fifth is always the last.
  const nth = dayOfMonth > 28 && dayOfMonth + 7 > daysInMonth(year, month) ? 'last' : `${Math.ceil(dayOfMonth / 7)}`;
  return { weekdays: [weekday], nth: [nth], weekday, dayOfMonth: `${dayOfMonth}` };
}
