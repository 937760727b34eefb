import type { LocalDateTime } from '@netzwerkstatt/domain';
import { anEvent, aSession } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { ListedEvent } from '../../lib/api-types.ts';
import { eventJsonLd } from './structured-data.ts';

const place = { origin: 'https://example.org', organiser: 'Netzwerk' };
const session = (day: string, status: 'planned' | 'cancelled' = 'planned') =>
  aSession({
    startsAt: `${day}T09:00` as LocalDateTime,
    endsAt: `${day}T12:00` as LocalDateTime,
    teachingMinutes: 180,
    status,
  });
const listed = (sessions: ReturnType<typeof session>[]) =>
  ({ event: anEvent({ sessions }), seatsTaken: 0, waiting: 0, freeForAll: 20, keptFor: [] }) as unknown as ListedEvent;

test('times carry the offset of their day: one hour in winter, two in summer', () => {
  const { startDate, endDate } = eventJsonLd(listed([session('2027-03-26'), session('2027-03-29')]), place) as Record<
    string,
    unknown
  >;
  expect([startDate, endDate]).toEqual(['2027-03-26T09:00:00+01:00', '2027-03-29T12:00:00+02:00']);
});

test('a date that was cancelled is no part of the event', () => {
  const data = eventJsonLd(listed([session('2027-03-26', 'cancelled'), session('2027-03-29')]), place);
  expect(data).toMatchObject({ startDate: '2027-03-29T09:00:00+02:00' });
  expect(data).not.toHaveProperty('subEvent');
});
