import type { EventSession, LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { aSession, testId } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { at } from '../../testing/programmes.ts';
import { framesOf, programmeOf } from './conference-programme.ts';

function session(number: number, from: string, to: string, wanted: Partial<EventSession> = {}): EventSession {
  const times: Pick<EventSession, 'startsAt' | 'endsAt'> = { startsAt: at(from), endsAt: at(to) as LocalDateTime };
  return aSession({ id: testId('s', number) as SessionId, title: `Teil ${number}`, ...times, ...wanted });
}

test('a programme has what takes place, without what calendars count', () => {
  const forum = session(2, '11:00', '12:30', { isForum: true, room: { name: 'Saal' }, capacity: 9, sequence: 4 });
  const programme = programmeOf([
    forum,
    session(1, '09:00', '10:00'),
    session(3, '13:00', '14:00', { status: 'cancelled' }),
  ]);
  expect(programme).toEqual({
    sessions: [
      { id: testId('s', 1), title: 'Teil 1', startsAt: at('09:00'), endsAt: at('10:00'), teachingMinutes: 360 },
      {
        id: testId('s', 2),
        title: 'Teil 2',
        startsAt: at('11:00'),
        endsAt: at('12:30'),
        teachingMinutes: 360,
        isForum: true,
        room: { name: 'Saal' },
        capacity: 9,
      },
    ],
    frames: [],
  });
});

test('forums have a frame by themselves: what they span together', () => {
  const forums = [session(2, '11:00', '12:30', { isForum: true }), session(3, '11:15', '12:45', { isForum: true })];
  expect(framesOf([session(1, '09:00', '10:00'), ...forums])).toEqual([{ startsAt: at('11:00'), endsAt: at('12:45') }]);
});
