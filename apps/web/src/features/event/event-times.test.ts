import type { LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { anEvent, aSession, testId } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { eventTimes, unitsOf } from './event-times.ts';

const session = (from: string, to: string, wanted: Parameters<typeof aSession>[0] = {}) =>
  aSession({ startsAt: from as LocalDateTime, endsAt: to as LocalDateTime, ...wanted });
const first = session('2027-04-14T09:00', '2027-04-14T16:30');

test.for([
  { rule: 'one date', sessions: [first], de: '9:00–16:30 Uhr', en: '9:00–16:30' },
  {
    rule: 'forums of one day: from the first to the last',
    sessions: [
      session('2027-09-15T09:30', '2027-09-15T12:30'),
      session('2027-09-15T13:30', '2027-09-15T16:00'),
      session('2027-09-15T13:30', '2027-09-15T15:00'),
    ],
    de: '9:30–16:00 Uhr',
    en: '9:30–16:00',
  },
  {
    rule: 'two days at the same time',
    sessions: [first, session('2027-04-15T09:00', '2027-04-15T16:30')],
    de: '2 Termine bis Do., 15. Apr. 2027, je 9:00–16:30 Uhr',
    en: '2 dates until Thu, 15 Apr 2027, 9:00–16:30 each',
  },
  {
    rule: 'two days at different times',
    sessions: [first, session('2027-04-15T09:00', '2027-04-15T12:30')],
    de: '2 Termine bis Do., 15. Apr. 2027',
    en: '2 dates until Thu, 15 Apr 2027',
  },
  {
    rule: 'a date that was cancelled is not among them',
    sessions: [first, session('2027-04-15T09:00', '2027-04-15T16:30', { status: 'cancelled' })],
    de: '9:00–16:30 Uhr',
    en: '9:00–16:30',
  },
  {
    rule: 'when all are cancelled, they are named all the same',
    sessions: [session('2027-04-14T09:00', '2027-04-14T16:30', { status: 'cancelled' })],
    de: '9:00–16:30 Uhr',
    en: '9:00–16:30',
  },
])('$rule', ({ sessions, de, en }) => {
  const event = anEvent({ sessions });
  expect([eventTimes(event, 'de'), eventTimes(event, 'en')]).toEqual([de, en]);
});

test('teaching units are whole, over all dates that take place', () => {
  const sessions = [first, session('2027-04-15T09:00', '2027-04-15T16:30', { status: 'cancelled' })];
  expect(unitsOf(anEvent({ sessions }))).toBe(8);
  expect(
    unitsOf(anEvent({ sessions: [session('2027-04-14T18:00', '2027-04-14T19:00', { teachingMinutes: 60 })] })),
  ).toBe(1);
});

test('teaching units of forums beside each other count once, and a cancelled event keeps its own', () => {
  const forum = session('2027-04-14T13:00', '2027-04-14T15:15', { teachingMinutes: 135, isForum: true });
  const sessions = [first, forum, { ...forum, id: testId('s', 9) as SessionId }];
  expect(unitsOf(anEvent({ sessions: [forum, { ...forum, id: testId('s', 9) as SessionId }] }))).toBe(3);
  expect(unitsOf(anEvent({ sessions: sessions.map((it) => ({ ...it, status: 'cancelled' as const })) }))).toBe(11);
});
