import { fc, test as property } from '@fast-check/vitest';
import type { Instant } from '@netzwerkstatt/domain';
import { anEvent } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { type SeatFacts, type SeatState, seatState } from './seat-state.ts';

const facts = (wanted: Partial<SeatFacts> & { readonly capacity?: number } = {}): SeatFacts => {
  const { capacity = 24, seatsTaken = 0, ...rest } = wanted;
  const freeForAll = Math.max(0, capacity - seatsTaken);
  return { event: anEvent({ capacity }), seatsTaken, waiting: 0, freeForAll, keptFor: [], ...rest };
};
const forHealth = { for: { by: 'group', values: ['health'] }, seats: 2 } as const;
const forNobody = { for: { by: 'group', values: [] }, seats: 2 } as const;
const opensAt = '2027-02-01T07:00:00.000Z' as Instant;
const closedAt = '2026-11-20T22:59:59.000Z' as Instant;

test.for<{ rule: string; given: SeatFacts; state: SeatState }>([
  { rule: 'six of 24 are free', given: facts({ seatsTaken: 18 }), state: { kind: 'free', free: 6 } },
  { rule: 'five are few', given: facts({ seatsTaken: 19 }), state: { kind: 'few', free: 5 } },
  {
    rule: 'a tenth of a large event is few',
    given: facts({ capacity: 300, seatsTaken: 270 }),
    state: { kind: 'few', free: 30 },
  },
  {
    rule: 'more than a tenth of it is not',
    given: facts({ capacity: 300, seatsTaken: 269 }),
    state: { kind: 'free', free: 31 },
  },
  { rule: 'none left', given: facts({ seatsTaken: 24 }), state: { kind: 'waitlist', waiting: 0 } },
  {
    rule: 'a seat in passing belongs to those who wait',
    given: facts({ seatsTaken: 23, waiting: 4 }),
    state: { kind: 'waitlist', waiting: 4 },
  },
  {
    rule: 'what is left is kept for some, whoever else waits',
    given: facts({ freeForAll: 0, waiting: 4, keptFor: [forHealth, forNobody] }),
    state: { kind: 'kept', for: [forHealth] },
  },
  {
    rule: 'what staff alone gives is nobody’s to come for',
    given: facts({ freeForAll: 0, keptFor: [forNobody] }),
    state: { kind: 'waitlist', waiting: 0 },
  },
  {
    rule: 'beside kept seats there are some for all',
    given: facts({ freeForAll: 3, keptFor: [forHealth] }),
    state: { kind: 'few', free: 3 },
  },
  {
    rule: 'applications are not counted against seats',
    given: { ...facts(), event: anEvent({ admission: 'by_application' }) },
    state: { kind: 'by_application' },
  },
  {
    rule: 'what is not open yet says when it will be',
    given: facts({ closedBecause: { code: 'registration_not_open', opensAt } }),
    state: { kind: 'not_open', opensAt },
  },
  {
    rule: 'what is closed says since when, however many seats are free',
    given: facts({ closedBecause: { code: 'registration_closed', closedAt } }),
    state: { kind: 'closed', closedAt },
  },
  {
    rule: 'cancelled comes before everything',
    given: facts({ waiting: 3, closedBecause: { code: 'event_cancelled' } }),
    state: { kind: 'cancelled' },
  },
  { rule: 'begun or closed', given: facts({ closedBecause: { code: 'event_closed' } }), state: { kind: 'over' } },
  {
    rule: 'a circle with fixed members',
    given: facts({ closedBecause: { code: 'by_invitation_only' } }),
    state: { kind: 'by_invitation' },
  },
])('$rule', ({ given, state }) => {
  expect(seatState(given)).toEqual(state);
});

property.prop([fc.nat(500), fc.nat(600), fc.nat(20)])(
  'a free seat is promised only where there is one and nobody waits for it',
  (spare, seatsTaken, waiting) => {
    const capacity = spare + 1;
    const state = seatState(facts({ capacity, seatsTaken, waiting }));
    const promised = state.kind === 'free' || state.kind === 'few' ? state.free : 0;
    expect(promised).toBe(waiting === 0 ? Math.max(0, capacity - seatsTaken) : 0);
  },
);
