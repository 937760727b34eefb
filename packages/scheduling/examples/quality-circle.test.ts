import { parseInstant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { readCalendar } from '../testing/read-calendar.ts';
import { circleCalendar } from './quality-circle.ts';

test('the circle meets on every third Wednesday at two, but not on Buß- und Bettag', () => {
  const file = circleCalendar(parseInstant('2026-08-01T08:00:00.000Z'));
  expect(readCalendar(file).map(({ dates }) => dates)).toEqual([
    '2026-09-16T12:00Z/2026-09-16T14:00Z',
    '2026-10-21T12:00Z/2026-10-21T14:00Z',
    '2026-12-16T13:00Z/2026-12-16T15:00Z',
    '2027-01-20T13:00Z/2027-01-20T15:00Z',
    '2027-02-17T13:00Z/2027-02-17T15:00Z',
    '2027-03-17T13:00Z/2027-03-17T15:00Z',
    '2027-04-21T12:00Z/2027-04-21T14:00Z',
    '2027-05-19T12:00Z/2027-05-19T14:00Z',
    '2027-06-16T12:00Z/2027-06-16T14:00Z',
  ]);
});
