import type { Instant, LocalDate, LocalDateTime } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { formatDay, formatInstant, formatMonth, formatSpan } from './format-date.ts';

const start = '2027-03-28T09:00' as LocalDateTime;

test('a plan is shown as it is on the wall, on the night of the clocks too', () => {
  expect(formatSpan(start, '2027-03-28T16:30' as LocalDateTime, 'de')).toBe('9:00–16:30 Uhr');
  expect(formatSpan('2027-03-28T02:30' as LocalDateTime, '2027-03-28T03:30' as LocalDateTime, 'de')).toBe(
    '2:30–3:30 Uhr',
  );
});

test('a span over midnight names the day of its end', () => {
  expect(formatSpan('2027-01-20T22:00' as LocalDateTime, '2027-01-21T06:00' as LocalDateTime, 'de')).toBe(
    '22:00–6:00 (Do., 21. Jan. 2027) Uhr',
  );
});

test('a deadline is shown in the time of the Länder, wherever the reader is', () => {
  expect(formatInstant('2027-01-13T22:59:59.000Z' as Instant, 'de')).toBe('Mi., 13. Jan. 2027, 23:59 Uhr');
  expect(formatInstant('2027-07-13T22:59:59.000Z' as Instant, 'en')).toBe('Wed, 14 Jul 2027, 0:59');
});

test('days and months in both languages', () => {
  expect(formatDay('2027-01-20' as LocalDate, 'de')).toBe('Mittwoch, 20. Januar 2027');
  expect(formatDay('2027-01-20' as LocalDate, 'en')).toBe('Wednesday, 20 January 2027');
  expect(formatMonth(start, 'de')).toBe('März 2027');
});
