import type { LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import type { ProgrammeSession } from '@netzwerkstatt/scheduling';
import { expect, test } from 'vitest';
import { changeLine } from './change-line.ts';

const session: ProgrammeSession = {
  id: 's' as SessionId,
  title: 'Forum 2',
  startsAt: '2027-09-15T11:00' as LocalDateTime,
  endsAt: '2027-09-15T12:30' as LocalDateTime,
  teachingMinutes: 90,
  isForum: true,
  room: { name: 'Saal' },
};

test('what is new or cancelled is named with its time', () => {
  expect(changeLine({ kind: 'added', session }, 'de')).toBe('Forum 2 (15.09., 11:00–12:30 Uhr)');
});

test('what changed says what it was before', () => {
  const { room: _, ...nowhere } = session;
  const before = { ...nowhere, startsAt: '2027-09-15T10:45' as LocalDateTime, title: 'Forum zwei' };
  expect(changeLine({ kind: 'changed', before, session, parts: ['moved', 'room', 'title'] }, 'de')).toBe(
    'Forum 2 (15.09., 11:00–12:30 Uhr): verlegt von 15.09., 10:45–12:30 Uhr auf 15.09., 11:00–12:30 Uhr; Raum: Saal statt keine Angabe; hieß „Forum zwei“',
  );
});
