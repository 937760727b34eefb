import { expect, test } from 'vitest';
import { createTokenBuckets } from './token-buckets.ts';

const limit = { burst: 2, perMinute: 6 };

test('so many at once, then one every so often', () => {
  let now = 0;
  const count = createTokenBuckets(() => now);
  expect([count('a', limit), count('a', limit), count('a', limit)]).toEqual([undefined, undefined, 10]);
  now = 9_999;
  expect(count('a', limit)).toBe(1);
  now = 10_000;
  expect(count('a', limit)).toBeUndefined();
});

test('another client is served while one is stopped', () => {
  const count = createTokenBuckets(() => 0);
  for (const _ of [1, 2, 3]) count('a', limit);
  expect(count('b', limit)).toBeUndefined();
});

test('knocking while stopped does not make the wait longer', () => {
  let now = 0;
  const count = createTokenBuckets(() => now);
  for (const _ of [1, 2, 3, 4, 5]) count('a', limit);
  now = 10_000;
  expect(count('a', limit)).toBeUndefined();
});
