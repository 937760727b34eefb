import type { Instant, LocalDateTime } from '@netzwerkstatt/domain';
import { anEvent, aSession } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { EventFacts } from '../../lib/api-types.ts';
import { eventSteps } from './event-steps.ts';

const event = anEvent() as EventFacts;
const names = (shown: EventFacts, now: string) =>
  eventSteps(shown, now as Instant).map(({ name, day, state }) => `${name} ${day ?? '–'} ${state}`);

test('an event on its way knows what is behind it and what comes next', () => {
  expect(names(event, '2026-11-21T09:00:00.000Z')).toEqual([
    'published 2026-11-01 done',
    'opens 2026-11-01 done',
    'closes 2027-01-13 current',
    'begins 2027-01-20 ahead',
    'closed – ahead',
    'certificates – ahead',
  ]);
});

test('an event by invitation has no registration to open or close', () => {
  expect(names({ ...event, admission: 'by_invitation' }, '2026-11-21T09:00:00.000Z')).toEqual([
    'published 2026-11-01 done',
    'begins 2027-01-20 current',
    'closed – ahead',
    'certificates – ahead',
  ]);
});

test('one of several days ends on another one', () => {
  const second = aSession({
    startsAt: '2027-01-27T09:00' as LocalDateTime,
    endsAt: '2027-01-27T16:30' as LocalDateTime,
  });
  const course = { ...event, sessions: [...event.sessions, second] };
  expect(names(course, '2027-01-27T10:00:00.000Z').slice(3, 6)).toEqual([
    'begins 2027-01-20 done',
    'ends 2027-01-27 current',
    'closed – ahead',
  ]);
});

test('after closing come the certificates', () => {
  const closed = { ...event, status: 'closed', closedAt: '2027-01-21T08:00:00.000Z' } as EventFacts;
  expect(names(closed, '2027-01-22T10:00:00.000Z').slice(-2)).toEqual([
    'closed 2027-01-21 done',
    'certificates – current',
  ]);
});

test('a draft has no way yet', () => {
  expect(eventSteps({ ...event, status: 'draft' } as EventFacts, '2027-01-22T10:00:00.000Z' as Instant)).toEqual([]);
});
