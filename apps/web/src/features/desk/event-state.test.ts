import type { Instant } from '@netzwerkstatt/domain';
import { anEvent, aSession } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { EventFacts } from '../../lib/api-types.ts';
import { eventHasBegun, eventState } from './event-state.ts';

const day = aSession();
const event = anEvent({
  registrationOpensAt: '2026-11-01T08:00:00.000Z' as Instant,
  registrationClosesAt: '2027-01-13T23:00:00.000Z' as Instant,
  sessions: [day],
}) as EventFacts;

describe('a published event', () => {
  test.for([
    { rule: 'waits for the start of registration', now: '2026-11-01T07:59:59.999Z', state: 'opens_later' },
    { rule: 'takes registrations from the first instant on', now: '2026-11-01T08:00:00.000Z', state: 'open' },
    { rule: 'takes none from the deadline on', now: '2027-01-13T23:00:00.000Z', state: 'registration_over' },
    { rule: 'has begun at nine on the wall', now: '2027-01-20T08:00:00.000Z', state: 'running' },
    { rule: 'is still on a minute before its end', now: '2027-01-20T15:29:59.000Z', state: 'running' },
    { rule: 'is to be closed when its last session is over', now: '2027-01-20T15:30:00.000Z', state: 'to_close' },
  ] as const)('$rule', ({ now, state }) => {
    expect(eventState(event, now as Instant)).toBe(state);
  });

  test.for([
    { now: '2026-11-01T07:59:59.999Z', state: 'by_invitation' },
    { now: '2026-11-02T08:00:00.000Z', state: 'by_invitation' },
    { now: '2027-01-19T08:00:00.000Z', state: 'by_invitation' },
    { now: '2027-01-20T08:00:00.000Z', state: 'running' },
    { now: '2027-01-20T15:30:00.000Z', state: 'to_close' },
  ] as const)('of a circle with fixed members is never open for registration: $state', ({ now, state }) => {
    expect(eventState({ ...event, admission: 'by_invitation' }, now as Instant)).toBe(state);
  });

  test('is not over because a cancelled session is, and not on because of one', () => {
    const cancelled = aSession({ ...day, status: 'cancelled' });
    const later = { ...event, sessions: [cancelled, { ...day, startsAt: day.endsAt, endsAt: day.endsAt }] };
    expect(eventState(later, '2027-01-20T12:00:00.000Z' as Instant)).toBe('registration_over');
  });
});

test.for(['draft', 'cancelled', 'closed'] as const)('whatever the date, %s stays what it is', (status) => {
  expect(eventState({ ...event, status } as EventFacts, '2030-01-01T00:00:00.000Z' as Instant)).toBe(status);
});

test.for([
  { rule: 'has not begun a millisecond before nine on the wall', now: '2027-01-20T07:59:59.999Z', answer: false },
  { rule: 'has begun at nine', now: '2027-01-20T08:00:00.000Z', answer: true },
  { rule: 'has begun when it is over', now: '2027-02-20T08:00:00.000Z', answer: true },
] as const)('an event $rule', ({ now, answer }) => {
  expect(eventHasBegun(event, now as Instant)).toBe(answer);
});

test('a cancelled session does not begin an event', () => {
  const cancelled = aSession({ ...day, status: 'cancelled' });
  const later = { sessions: [cancelled, { ...day, startsAt: day.endsAt, endsAt: day.endsAt }] };
  expect(eventHasBegun(later, '2027-01-20T12:00:00.000Z' as Instant)).toBe(false);
});
