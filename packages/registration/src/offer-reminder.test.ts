import { addMilliseconds, HOUR_MS } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { offerReminderTime } from './offer-reminder.ts';

const after = (hours: number) => addMilliseconds(TEST_NOW, hours * HOUR_MS);

test.for([
  { rule: 'an offer of two days reminds after one', hours: 48, from: 24, until: 47 },
  { rule: 'one of twelve hours after six', hours: 12, from: 6, until: 11 },
  { rule: 'one of two hours in the very moment at which an hour is left', hours: 2, from: 1, until: 1 },
])('$rule', ({ hours, from, until }) => {
  expect(offerReminderTime({ offeredAt: TEST_NOW, expiresAt: after(hours) })).toEqual({
    from: after(from),
    until: after(until),
  });
});

test('a shorter one does not remind at all', () => {
  expect(offerReminderTime({ offeredAt: TEST_NOW, expiresAt: after(1.5) })).toBeUndefined();
});
