import type { HolidayRule, PublicHolidayRule } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { saarland, sachsen } from './index.ts';

/** Published dates of Easter Sunday, so that this test does not trust the formula it would have to check. */
const easterSundays = [
  { year: 2026, easter: '04-05' },
  { year: 2027, easter: '03-28' },
  { year: 2028, easter: '04-16' },
  { year: 2029, easter: '04-01' },
  { year: 2030, easter: '04-21' },
];

test.for([
  { year: 2026, days: '01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 10-31 11-18 12-25 12-26' },
  { year: 2027, days: '01-01 03-26 03-29 05-01 05-06 05-17 05-27 10-03 10-31 11-17 12-25 12-26' },
  { year: 2028, days: '01-01 04-14 04-17 05-01 05-25 06-05 06-15 10-03 10-31 11-22 12-25 12-26' },
  { year: 2029, days: '01-01 03-30 04-02 05-01 05-10 05-21 05-31 10-03 10-31 11-21 12-25 12-26' },
  { year: 2030, days: '01-01 04-19 04-22 05-01 05-30 06-10 06-20 10-03 10-31 11-20 12-25 12-26' },
])('the holidays of Sachsen fall on the published days of $year', ({ year, days }) => {
  expect(daysOf(sachsen.publicHolidays, year)).toEqual(days.split(' '));
});

test('in Sachsen Fronleichnam holds in listed places only, and the list says that it is not complete', () => {
  const listed = sachsen.publicHolidays.filter((it) => it.scope === 'listed_places').map((it) => it.name);
  expect(listed).toEqual(['Fronleichnam']);
  expect(sachsen.holidayPlaces.map((it) => [it.holiday, it.places.length, it.isComplete])).toEqual([
    ['Fronleichnam', 10, false],
  ]);
});

test('Saarland has two holidays of its own and Fronleichnam everywhere, and two of Sachsen it has not', () => {
  const here = saarland.publicHolidays.map((it) => it.name);
  const there = sachsen.publicHolidays.map((it) => it.name);
  expect(here.filter((name) => !there.includes(name))).toEqual(['Mariä Himmelfahrt', 'Allerheiligen']);
  expect(there.filter((name) => !here.includes(name))).toEqual(['Reformationstag', 'Buß- und Bettag']);
  expect(saarland.publicHolidays.every((it) => it.scope === 'land')).toBe(true);
  expect(daysOf(saarland.publicHolidays, 2027)).toEqual(
    '01-01 03-26 03-29 05-01 05-06 05-17 05-27 08-15 10-03 11-01 12-25 12-26'.split(' '),
  );
});

function daysOf(rules: readonly PublicHolidayRule[], year: number): string[] {
  const easter = easterSundays.find((it) => it.year === year)?.easter;
  return rules.map(({ rule }) => dayOf(rule, year, `${year}-${easter}`)).toSorted();
}

function dayOf(rule: HolidayRule, year: number, easter: string): string {
  switch (rule.kind) {
    case 'fixed':
      return monthAndDay(new Date(Date.UTC(year, rule.month - 1, rule.day)));
    case 'easter': {
      const day = new Date(`${easter}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() + rule.offsetDays);
      return monthAndDay(day);
    }
    case 'wednesday_before_23_november': {
      const day = new Date(Date.UTC(year, 10, 22));
      while (day.getUTCDay() !== 3) day.setUTCDate(day.getUTCDate() - 1);
      return monthAndDay(day);
    }
  }
}

function monthAndDay(date: Date): string {
  return date.toISOString().slice(5, 10);
}
