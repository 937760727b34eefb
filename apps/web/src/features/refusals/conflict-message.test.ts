import type { EventId, LocalDate, LocalDateTime } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { conflictLine, type SessionConflict, worthSaying } from './conflict-message.ts';

const day = '2027-01-20' as LocalDate;

const other = (event: string, from = '09:00') => ({
  event: event as EventId,
  title: 'Fachtag',
  startsAt: `${day}T${from}` as LocalDateTime,
  endsAt: `${day}T16:00` as LocalDateTime,
});

const taken = (event: string, from?: string, sessionIndex = 0): SessionConflict => ({
  code: 'room_taken',
  weight: 'impossible',
  sessionIndex,
  room: 'Saal',
  other: other(event, from),
});

const sameDay = (event: string, sessionIndex = 0): SessionConflict => ({
  code: 'same_day',
  weight: 'warns',
  sessionIndex,
  day,
  reasons: ['same_network'],
  other: other(event),
});

test('an event that has the room is named once, and not as something else on that day', () => {
  const conflicts = [
    taken('a'),
    taken('a', '13:00'),
    sameDay('a'),
    sameDay('b'),
    taken('a', '09:00', 1),
    sameDay('b', 1),
  ];
  expect(worthSaying(conflicts)).toEqual([taken('a'), sameDay('b'), taken('a', '09:00', 1), sameDay('b', 1)]);
});

test('two sessions of the event itself in one room are both named', () => {
  const within = (sessionIndex: number): SessionConflict => {
    const { event: _, ...own } = other('a');
    return { code: 'room_taken', weight: 'impossible', sessionIndex, room: 'Saal', other: { ...own, sessionIndex: 0 } };
  };
  expect(worthSaying([within(1), within(2)])).toEqual([within(1), within(2)]);
  expect(conflictLine(within(2), 'de')).toBe('Termin 3: Saal ist zu dieser Zeit belegt: Termin 1.');
});

test.for<{ conflict: SessionConflict; says: string }>([
  {
    conflict: sameDay('a'),
    says: 'Session 1: On the same day: “Fachtag” (Wed, 20 Jan 2027, 9:00–16:00) – the same network.',
  },
  {
    conflict: { code: 'participants_elsewhere', weight: 'warns', sessionIndex: 0, people: 1 },
    says: 'Session 1: 1 person with a place is registered for another event at that time as well.',
  },
  {
    conflict: { code: 'planning_date', weight: 'warns', sessionIndex: 1, day, kind: 'grant', title: 'Report due' },
    says: 'Session 2: Wednesday, 20 January 2027: Report due (grant).',
  },
])('$says', ({ conflict, says }) => {
  expect(conflictLine(conflict, 'en')).toBe(says);
});
