import type { Instant } from '@netzwerkstatt/domain';
import { ada, registrationId, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { decidePriority, ranksByPriority } from './decide-priority.ts';
import { type AllocationPolicy, openSeats } from './policy/index.ts';
import type { Registration } from './registration.ts';

const deadline = '2027-01-10T11:00:00.000Z' as Instant;
const before = '2027-01-10T10:59:59.999Z' as Instant;
const policy: AllocationPolicy = {
  ...openSeats,
  mode: 'lot',
  deadline,
  ranking: ['disability_priority', 'lot'],
  ownRegions: [],
};
const facts = { id: registrationId(1), personId: ada, requestedAt: TEST_NOW };
const applied: Registration = { ...facts, status: 'applied', appliedAt: TEST_NOW };
const open = { policy, isReleased: false };
const ok = { ok: true, value: true };
const closed = { ok: false, refusal: { code: 'priority_closed' } };
const notAsked = { ok: false, refusal: { code: 'priority_not_asked' } };

test('is asked where applications are decided together and ranked by it, and nowhere else', () => {
  expect(ranksByPriority(policy)).toBe(true);
  expect(ranksByPriority({ ...policy, ranking: ['lot'] })).toBe(false);
  expect(ranksByPriority({ ...policy, mode: 'first_come' })).toBe(false);
});

test('can be asked for until the deadline, and taken back until the answers are out', () => {
  expect(decidePriority(applied, open, true, before)).toEqual(ok);
  expect(decidePriority(applied, open, true, deadline)).toEqual({
    ok: false,
    refusal: { code: 'priority_closed', closedAt: deadline },
  });
  expect(decidePriority(applied, open, false, deadline)).toEqual(ok);
  expect(decidePriority(applied, { ...open, isReleased: true }, false, deadline)).toEqual(closed);
});

test.for([
  { who: 'has a place', registration: { ...facts, status: 'confirmed', confirmedAt: TEST_NOW } },
  { who: 'withdrew', registration: { ...facts, status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' } },
] as unknown as readonly { who: string; registration: Registration }[])(
  'whoever $who has nothing to ask for any more, and can still take back what they asked for',
  ({ registration }) => {
    expect(decidePriority(registration, open, true, before)).toEqual(closed);
    expect(decidePriority(registration, open, false, before)).toEqual(ok);
  },
);

test('nobody answers for a team, and where rules were changed a request can still be taken back', () => {
  expect(decidePriority({ ...applied, seats: 2 }, open, true, before)).toEqual(notAsked);
  const unranked = { ...open, policy: { ...policy, ranking: [] } };
  expect(decidePriority(applied, unranked, true, before)).toEqual(notAsked);
  expect(decidePriority(applied, unranked, false, before)).toEqual(ok);
});
