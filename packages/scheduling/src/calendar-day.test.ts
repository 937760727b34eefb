import { fc, test as property } from '@fast-check/vitest';
import { isLocalDate, type LocalDate, parseLocalDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  daysInMonth,
  isWeekend,
  mondayOf,
  partsOf,
  weekdayOf,
  weekdays,
} from './calendar-day.ts';

const anyDay = fc
  .integer({ min: -500_000, max: 2_000_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
  .filter(isLocalDate);

test.for([
  { rule: 'the day after the last of February', from: '2026-02-28', days: 1, to: '2026-03-01' },
  { rule: 'a leap year has one more', from: '2028-02-28', days: 1, to: '2028-02-29' },
  { rule: 'the night in which clocks change is a night like any other', from: '2026-03-28', days: 2, to: '2026-03-30' },
  { rule: 'back over a new year', from: '2027-01-01', days: -1, to: '2026-12-31' },
])('$rule', ({ from, days, to }) => {
  expect(addDays(parseLocalDate(from), days)).toBe(to);
});

test.for([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2027-01-31', -2, '2026-11-30'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-11-21', 60, '2031-11-21'],
] as const)('%s and %i months is %s', ([from, months, to]) => {
  expect(addMonths(parseLocalDate(from), months)).toBe(to);
});

test.for([
  ['1970-01-01', 'thursday'],
  ['1900-01-01', 'monday'],
  ['2026-11-18', 'wednesday'],
  ['2026-11-22', 'sunday'],
] as const)('%s was a %s', ([day, weekday]) => {
  expect(weekdayOf(parseLocalDate(day))).toBe(weekday);
});

test('a weekend is Saturday and Sunday', () => {
  const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
  expect(week.map((day) => isWeekend(parseLocalDate(day)))).toEqual([false, false, false, false, false, true, true]);
});

test('days that do not exist are bugs, not answers', () => {
  expect(() => dayOf(2026, 2, 29)).toThrow(RangeError);
  expect(() => dayOf(2026, 13, 1)).toThrow(RangeError);
  expect(() => dayOf(2026, 1, 1.5)).toThrow(RangeError);
  expect(() => addDays('2026-02-30' as LocalDate, 0.5)).toThrow(RangeError);
  expect(() => addDays('heute' as LocalDate, 1)).toThrow(RangeError);
  expect(() => addDays(parseLocalDate('9999-12-31'), 1)).toThrow(RangeError);
  expect(() => addDays(parseLocalDate('0000-01-01'), -1)).toThrow(RangeError);
  expect(() => addMonths(parseLocalDate('2026-01-01'), 0.5)).toThrow(RangeError);
});

property.prop([anyDay, fc.integer({ min: -3000, max: 3000 })])(
  'adding days and counting them are the same thing',
  (day, days) => {
    expect(daysBetween(day, addDays(day, days))).toBe(days);
  },
);

property.prop([anyDay])('weekdays follow each other', (day) => {
  const next = weekdays[(weekdays.indexOf(weekdayOf(day)) + 1) % 7];
  expect(weekdayOf(addDays(day, 1))).toBe(next);
});

property.prop([anyDay])('a week begins on the Monday before', (day) => {
  const monday = mondayOf(day);
  expect(weekdayOf(monday)).toBe('monday');
  expect(daysBetween(monday, day)).toBe(weekdays.indexOf(weekdayOf(day)));
});

property.prop([anyDay])('a day is its year, month and number', (day) => {
  expect(dayOf(...partsOf(day))).toBe(day);
});

property.prop([anyDay])('a month ends the day before the next begins', (day) => {
  const [year, month] = partsOf(day);
  expect(addDays(dayOf(year, month, 1), daysInMonth(year, month))).toBe(addMonths(dayOf(year, month, 1), 1));
});
