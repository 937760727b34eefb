import { type PublicHolidayRule, parseLocalDate } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { saxonHolidays } from '../../testing/saxony.ts';
import { weekdayOf } from '../calendar-day.ts';
import { publicHolidayOn, publicHolidaysIn } from './public-holidays.ts';

test('E01: Sachsen has eleven public holidays in 2026', () => {
  const days = publicHolidaysIn(2026, saxonHolidays).map((holiday) => holiday.on.slice(5));
  expect(days).toEqual([
    '01-01',
    '04-03',
    '04-06',
    '05-01',
    '05-14',
    '05-25',
    '10-03',
    '10-31',
    '11-18',
    '12-25',
    '12-26',
  ]);
});

test('E05: Buß- und Bettag is the Wednesday before 23 November', () => {
  const days = Array.from({ length: 12 }, (_, index) => repentance(2025 + index));
  expect(days).toEqual([
    '2025-11-19',
    '2026-11-18',
    '2027-11-17',
    '2028-11-22',
    '2029-11-21',
    '2030-11-20',
    '2031-11-19',
    '2032-11-17',
    '2033-11-16',
    '2034-11-22',
    '2035-11-21',
    '2036-11-19',
  ]);
});

test('E05: a circle on third Wednesdays meets it in ten of twelve years', () => {
  const years = Array.from({ length: 12 }, (_, index) => 2025 + index);
  const others = years.filter((year) => Math.ceil(Number(repentance(year).slice(8)) / 7) !== 3);
  expect(others).toEqual([2028, 2034]);
});

// With weekdays, so that every line can be compared with a calendar on the wall.
const names = [
  'Neujahr',
  'Karfreitag',
  'Ostermontag',
  'Tag der Arbeit',
  'Christi Himmelfahrt',
  'Pfingstmontag',
  'Fronleichnam',
  'Tag der Deutschen Einheit',
  'Reformationstag',
  'Buß- und Bettag',
  '1. Weihnachtstag',
  '2. Weihnachtstag',
];

test.for([
  [
    2026,
    'Thu 01-01, Fri 04-03, Mon 04-06, Fri 05-01, Thu 05-14, Mon 05-25, Thu 06-04, Sat 10-03, Sat 10-31, Wed 11-18, Fri 12-25, Sat 12-26',
  ],
  [
    2027,
    'Fri 01-01, Fri 03-26, Mon 03-29, Sat 05-01, Thu 05-06, Mon 05-17, Thu 05-27, Sun 10-03, Sun 10-31, Wed 11-17, Sat 12-25, Sun 12-26',
  ],
  [
    2028,
    'Sat 01-01, Fri 04-14, Mon 04-17, Mon 05-01, Thu 05-25, Mon 06-05, Thu 06-15, Tue 10-03, Tue 10-31, Wed 11-22, Mon 12-25, Tue 12-26',
  ],
  [
    2029,
    'Mon 01-01, Fri 03-30, Mon 04-02, Tue 05-01, Thu 05-10, Mon 05-21, Thu 05-31, Wed 10-03, Wed 10-31, Wed 11-21, Tue 12-25, Wed 12-26',
  ],
  [
    2030,
    'Tue 01-01, Fri 04-19, Mon 04-22, Wed 05-01, Thu 05-30, Mon 06-10, Thu 06-20, Thu 10-03, Thu 10-31, Wed 11-20, Wed 12-25, Thu 12-26',
  ],
] as const)('the public holidays of %i, with Fronleichnam for the listed places', ([year, expected]) => {
  const holidays = publicHolidaysIn(year, saxonHolidays, 'listed_places');
  expect(holidays.map((holiday) => holiday.name)).toEqual(names);
  const days = holidays.map(({ on }) => `${weekdayOf(on).slice(0, 3)} ${on.slice(5)}`);
  expect(days).toEqual(expected.toLowerCase().split(', '));
});

describe('Fronleichnam in Sachsen', () => {
  const corpusChristi = parseLocalDate('2026-06-04');

  test('is a working day in the Land', () => {
    expect(publicHolidayOn(corpusChristi, saxonHolidays)).toBeNull();
  });

  test('is a holiday in the places a decree lists', () => {
    const holiday = { name: 'Fronleichnam', on: corpusChristi, scope: 'listed_places', source: '§ 1 SächsSFG' };
    expect(publicHolidayOn(corpusChristi, saxonHolidays, 'listed_places')).toEqual(holiday);
  });
});

test('24 and 31 December are no public holidays', () => {
  const days = ['2026-12-24', '2026-12-31'].map(parseLocalDate);
  expect(days.map((day) => publicHolidayOn(day, saxonHolidays))).toEqual([null, null]);
});

test('a holiday that was given for one year is one in that year only', () => {
  const jubilee: PublicHolidayRule = {
    name: '500. Jahrestag der Reformation',
    rule: { kind: 'fixed', month: 10, day: 31 },
    scope: 'land',
    fromYear: 2017,
    toYear: 2017,
    source: 'decree of 2012',
  };
  expect([2016, 2017, 2018].map((year) => publicHolidaysIn(year, [jubilee]).length)).toEqual([0, 1, 0]);
});

test('two holidays on one day are two, and the first rule gives the day its name', () => {
  expect(publicHolidaysIn(2008, saxonHolidays).filter((holiday) => holiday.on === '2008-05-01')).toHaveLength(2);
  expect(publicHolidayOn(parseLocalDate('2008-05-01'), saxonHolidays)?.name).toBe('Tag der Arbeit');
});

test('a Land that wrote down the 30th of February wrote down a bug', () => {
  const rule: PublicHolidayRule = { name: '?', rule: { kind: 'fixed', month: 2, day: 30 }, scope: 'land', source: '?' };
  expect(() => publicHolidaysIn(2026, [rule])).toThrow(RangeError);
});

function repentance(year: number): string {
  return publicHolidaysIn(year, saxonHolidays).find((holiday) => holiday.name === 'Buß- und Bettag')?.on ?? '';
}
