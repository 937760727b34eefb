import { expect, test } from 'vitest';
import { lengthsOf, listNamed, settledOf } from './issuing.ts';

test('whoever is neither due one nor has one is an exception', () => {
  const counts = { due: 5, issued: 7, minutes_missing: 1, unprintable: 2, revoked: 0, partial: 3, too_low: 4 };
  expect(lengthsOf(counts)).toEqual({ exceptions: 10, due: 5, issued: 7 });
});

test('a list is known by its name in the address, and no other', () => {
  expect(['klaeren', 'bereit', 'ausgestellt', 'due', undefined].map(listNamed)).toEqual([
    'exceptions',
    'due',
    'issued',
    undefined,
    undefined,
  ]);
});

test('a failure settles as a certificate does', () => {
  expect(settledOf({ counts: { total: 9, done: 4, failed: 2, skipped: 1 } })).toBe(7);
});
