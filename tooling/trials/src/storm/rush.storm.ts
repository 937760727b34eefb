import { expect, test } from 'vitest';
import { rush } from './rush.ts';

test('10 000 guests, 64 clients, two processes, 40 places: exactly 40 sit, the others wait in order', async () => {
  const outcome = await rush({ guests: 10_000, clients: 64, capacity: 40 });
  expect(outcome).toEqual({
    unexpected: {},
    byStatus: { confirmed: 40, waitlisted: 9960 },
    isLineInOrder: true,
    hasDoubles: false,
    mailsUnsent: 0,
    listedSeatsTaken: 40,
  });
});

// Without this, the test above could pass because nothing ever happens at once.
test('the same rush without the lock gives places away twice', async () => {
  const outcome = await rush({ guests: 400, clients: 64, capacity: 40, env: { TRIAL: 'no-lock' } });
  const isRight =
    outcome.byStatus['confirmed'] === 40 && !outcome.hasDoubles && Object.keys(outcome.unexpected).length === 0;
  expect(isRight).toBe(false);
});
