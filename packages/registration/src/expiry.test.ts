import type { Instant, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { standingAt } from './expiry.ts';
import type { Registration } from './registration.ts';

const at = '2026-11-21T09:00:00.000Z' as Instant;
const end = '2026-11-23T09:00:00.000Z' as Instant;
const facts = { id: 'r' as RegistrationId, personId: 'p' as PersonId, requestedAt: at, seats: 2 };
const offered: Registration = {
  ...facts,
  status: 'offered',
  joinedAt: at,
  queueNumber: 1,
  offeredAt: at,
  expiresAt: end,
};

test('an offer stands until the last moment before its end, and is over with it', () => {
  expect(standingAt(offered, '2026-11-23T08:59:59.999Z' as Instant)).toBe(offered);
  expect(standingAt(offered, end)).toEqual({ ...facts, status: 'expired', expiredAt: end });
});

test('a request is over after a week, a place never', () => {
  const late = '2026-12-24T09:00:00.000Z' as Instant;
  expect(standingAt({ ...facts, status: 'requested' }, late)).toMatchObject({
    status: 'expired',
    expiredAt: '2026-11-28T09:00:00.000Z',
  });
  const confirmed: Registration = { ...facts, status: 'confirmed', confirmedAt: at };
  expect(standingAt(confirmed, late)).toBe(confirmed);
});
