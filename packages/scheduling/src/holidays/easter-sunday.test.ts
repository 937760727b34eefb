import { expect, test } from 'vitest';
import { addDays, dayOf, weekdayOf } from '../calendar-day.ts';
import { easterSunday } from './easter-sunday.ts';

// The paschal full moons of 1900 to 2199 by golden number, as the churches print them: [month, day].
const paschalFullMoons = [
  [4, 14],
  [4, 3],
  [3, 23],
  [4, 11],
  [3, 31],
  [4, 18],
  [4, 8],
  [3, 28],
  [4, 16],
  [4, 5],
  [3, 25],
  [4, 13],
  [4, 2],
  [3, 22],
  [4, 10],
  [3, 30],
  [4, 17],
  [4, 7],
  [3, 27],
] as const;

/** The definition itself: the Sunday after the ecclesiastical full moon. */
function sundayAfterFullMoon(year: number): string {
  const [month, day] = paschalFullMoons[year % 19] ?? [0, 0];
  let sunday = addDays(dayOf(year, month, day), 1);
  while (weekdayOf(sunday) !== 'sunday') sunday = addDays(sunday, 1);
  return sunday;
}

const years = Array.from({ length: 200 }, (_, index) => 1900 + index);

test('Easter 1900 to 2099 is the Sunday after the full moon of the church', () => {
  expect(years.map(easterSunday)).toEqual(years.map(sundayAfterFullMoon));
});

test.for([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
] as const)('Easter %i is the %s', ([year, day]) => {
  expect(easterSunday(year)).toBe(day);
});

test.for([1582, 10_000, 2026.5, Number.NaN])('%d has no Easter we could compute', (year) => {
  expect(() => easterSunday(year)).toThrow(RangeError);
});
