import type { EventSession, LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { aSession } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { programmeItems } from './programme-items.ts';

function session(title: string, from: string, to: string, wanted: Partial<EventSession> = {}): EventSession {
  return aSession({
    id: title as SessionId,
    title,
    startsAt: `2027-09-15T${from}` as LocalDateTime,
    endsAt: `2027-09-15T${to}` as LocalDateTime,
    ...wanted,
  });
}

const drawn = (...sessions: EventSession[]) =>
  programmeItems(sessions).map((it) =>
    it.kind === 'session'
      ? `${it.number} ${it.session.title}`
      : it.forums.map(({ number, session: { title } }) => `${number} ${title}`).join(' | '),
  );

test('forums of one time stand in one line, with the numbers of their files', () => {
  expect(
    drawn(
      session('Plenum', '09:30', '10:45'),
      session('A', '11:00', '12:30', { isForum: true }),
      session('B', '11:00', '12:30', { isForum: true }),
      session('Ausklang', '13:00', '14:00'),
    ),
  ).toEqual(['1 Plenum', '2 A | 3 B', '4 Ausklang']);
});

test('a forum on its own and one that is cancelled stand for themselves', () => {
  expect(
    drawn(
      session('A', '11:00', '12:30', { isForum: true }),
      session('B', '11:00', '12:30', { isForum: true, status: 'cancelled' }),
    ),
  ).toEqual(['1 A', '2 B']);
});
