import { fc, test as property } from '@fast-check/vitest';
import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

const now = '2026-11-21T09:00:00.000Z' as Instant;

test.for([
  ['2026-11-23T09:00:00.000Z', 'noch 2 Tage'],
  ['2026-11-23T08:59:59.999Z', 'noch 47 Stunden'],
  ['2026-11-21T11:00:00.000Z', 'noch 2 Stunden'],
  ['2026-11-21T10:59:00.000Z', 'noch 119 Minuten'],
  ['2026-11-21T09:01:00.000Z', 'noch 1 Minute'],
  ['2026-11-21T09:00:59.000Z', undefined],
  ['2026-11-21T08:00:00.000Z', undefined],
] as const)('until %s it is %s', ([until, words]) => {
  expect(timeLeft(until as Instant, now, 'de')).toBe(words);
});

property.prop([fc.integer({ min: 0, max: 30 * DAY_MS })])('nobody is promised more time than there is', (leftMs) => {
  const words = timeLeft(addMilliseconds(now, leftMs), now, 'en') ?? '0 minutes left';
  const [amount = '', unit = ''] = words.split(' ');
  const unitMs = { day: DAY_MS, hour: DAY_MS / 24, minute: 60_000 }[unit.replace(/s$/, '')] ?? Number.NaN;
  expect(Number(amount) * unitMs).toBeLessThanOrEqual(leftMs);
});
