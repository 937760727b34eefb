import type { LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { aSession } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { sessionEffects } from './session-effects.ts';

const session = (id: string, wanted: Parameters<typeof aSession>[0] = {}) =>
  aSession({ id: id as SessionId, ...wanted });
const effects = (before: object, after: object) =>
  sessionEffects({ before, after } as never).map(({ id, effect }) => [id, effect]);

test('every date says what happens to it', () => {
  const off = { status: 'cancelled' } as const;
  const before = { status: 'published', sessions: [session('a'), session('b'), session('c', off), session('d')] };
  const after = {
    status: 'published',
    sessions: [
      session('a', { startsAt: '2027-01-21T09:00' as LocalDateTime }),
      session('b', off),
      session('c'),
      session('d'),
      session('e'),
    ],
  };
  expect(effects(before, after)).toEqual([
    ['a', 'moved'],
    ['b', 'cancelled'],
    ['c', 'restored'],
    ['d', 'same'],
    ['e', 'added'],
  ]);
});

test('a cancelled event takes along what it still had', () => {
  const sessions = [session('a'), session('b', { status: 'cancelled' })];
  const published = { status: 'published', sessions };
  const cancelled = { status: 'cancelled', sessions };
  expect(effects(published, cancelled)).toEqual([
    ['a', 'cancelled'],
    ['b', 'same'],
  ]);
  expect(effects(cancelled, published)).toEqual([
    ['a', 'restored'],
    ['b', 'same'],
  ]);
});
