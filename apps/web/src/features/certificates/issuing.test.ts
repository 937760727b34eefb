import { expect, test } from 'vitest';
import { leftToIssue, lengthsOf, listNamed, settledOf } from './issuing.ts';

test('whoever is neither due one nor has one is an exception', () => {
  const counts = { due: 5, issued: 7, minutes_missing: 1, unprintable: 2, revoked: 0, partial: 3, too_low: 4 };
  expect(lengthsOf(counts)).toEqual({ open: 15, exceptions: 10, due: 5, issued: 7 });
});

test('left to issue is who could have one; who was not there long enough, or lost theirs, is not', () => {
  const counts = { due: 2, issued: 7, minutes_missing: 3, unprintable: 1, revoked: 1, partial: 2, too_low: 4 };
  expect(leftToIssue(counts)).toEqual({ left: 6, people: 20, withoutMinutes: 3 });
});

test('a list is known by its name in the address, and no other', () => {
  expect(['offen', 'klaeren', 'bereit', 'ausgestellt', 'due', undefined].map(listNamed)).toEqual([
    'open',
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
