import { expect, test } from 'vitest';
import { compareHistoricDates, parseHistoricDate } from './historic-date.ts';
import { addMilliseconds, DAY_MS, isLocalDateTime, parseInstant, parseLocalDate, parseLocalDateTime } from './time.ts';

test.for(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', 'heute'])('%s is no day', (text) => {
  expect(() => parseLocalDate(text)).toThrow(RangeError);
});

test.for(['2027-01-20T24:00', '2027-01-20 09:00', '2027-01-20T09:60', '2027-02-30T09:00', '2027-01-20T09:00:00'])(
  '%s is no time on the wall',
  (text) => {
    expect(() => parseLocalDateTime(text)).toThrow(RangeError);
  },
);

test('a time on the wall may lie in the hour that summer time skips: which instant that is, scheduling decides', () => {
  expect(isLocalDateTime('2027-03-28T02:30')).toBe(true);
});

test.for(['2026-11-21T09:00:00Z', '2026-11-21T09:00:00.000+01:00', '2026-02-30T09:00:00.000Z'])(
  '%s is not how we write an instant',
  (text) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
  },
);

test('a day of real time later', () => {
  expect(addMilliseconds(parseInstant('2026-12-31T23:30:00.000Z'), DAY_MS)).toBe('2027-01-01T23:30:00.000Z');
});

test('history keeps a year without a day as a year', () => {
  expect(parseHistoricDate('2009')).toEqual({ precision: 'year', year: 2009 });
  expect(parseHistoricDate('2009-08-12')).toEqual({ precision: 'day', day: '2009-08-12', year: 2009 });
  expect(() => parseHistoricDate('2009-08')).toThrow(RangeError);
});

test('a year without a day stands before the days of that year', () => {
  const dates = ['2010-08-25', '2009-12-02', '2009', '2009-01-26'].map(parseHistoricDate);
  const inOrder = dates.toSorted(compareHistoricDates).map((date) => (date.precision === 'day' ? date.day : date.year));
  expect(inOrder).toEqual([2009, '2009-01-26', '2009-12-02', '2010-08-25']);
});
