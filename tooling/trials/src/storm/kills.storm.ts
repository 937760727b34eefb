import { expect, inject, test } from 'vitest';
import { kill } from './kills.ts';

const { kills } = inject('storm');
const CAPACITY = 40;

test(`${kills} kills of the app and of its PostgreSQL lose nothing that was acknowledged, and no mail`, async () => {
  const { acknowledged, ...outcome } = await kill({ kills, clients: 16, capacity: CAPACITY });
  expect(outcome).toEqual({
    lostRequests: [],
    lostDecisions: [],
    seatsGiven: CAPACITY,
    isWithoutGap: true,
    mailsUnsent: [],
    mailsLost: [],
    unmarkedRepeats: [],
  });
  // Else it could pass because hardly anything was going on.
  expect(acknowledged.confirmed).toBeGreaterThan(CAPACITY);
});
