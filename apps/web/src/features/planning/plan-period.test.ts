import type { LocalDate } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { monthFrom, neighbourOf, periodAround, weeksOf } from './plan-period.ts';

const day = (text: string) => text as LocalDate;

test.for([
  { view: 'jahr', on: '2027-03-17', from: '2027-01-01', to: '2027-12-31', months: 12 },
  { view: 'quartal', on: '2027-03-17', from: '2027-01-01', to: '2027-03-31', months: 3 },
  { view: 'quartal', on: '2027-12-31', from: '2027-10-01', to: '2027-12-31', months: 3 },
  { view: 'monat', on: '2028-02-29', from: '2028-02-01', to: '2028-02-29', months: 1 },
  { view: 'liste', on: '2027-11-05', from: '2027-11-01', to: '2028-01-31', months: 3 },
] as const)('$view around $on goes from $from to $to', ({ view, on, from, to, months }) => {
  const period = periodAround(view, day(on));
  expect([period.from, period.to, period.months.length]).toEqual([from, to, months]);
});

test.for(['jahr', 'quartal', 'monat', 'liste'] as const)('%s: forth and back again is where one was', (view) => {
  const period = periodAround(view, day('2027-12-15'));
  expect(neighbourOf(neighbourOf(period, 1), -1)).toEqual(period);
});

test.for([
  { text: '2027-03', month: '2027-03-01' },
  { text: '2027-13', month: undefined },
  { text: '1999-03', month: undefined },
  { text: '2027-3', month: undefined },
  { text: undefined, month: undefined },
])('$text names $month', ({ text, month }) => {
  expect(monthFrom(text)).toBe(month);
});

describe('the weeks of a month', () => {
  test('begin on Monday and are whole', () => {
    const weeks = weeksOf(day('2027-03-01'));
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([5, '2027-03-01', '2027-04-04']);
  });

  test('are four in the one February that needs no more, and six at most', () => {
    expect([weeksOf(day('2027-02-01')).length, weeksOf(day('2026-08-01')).length]).toEqual([4, 6]);
  });
});
