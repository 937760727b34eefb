import type { LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import type { ProgrammeSession } from '@netzwerkstatt/scheduling';
import { expect, test } from 'vitest';
import { type GridDay, gridOf, roomsOf } from './grid-layout.ts';

function entry(title: string, from: string, to: string, room?: string): ProgrammeSession {
  return {
    id: title as SessionId,
    title,
    startsAt: `2027-09-15T${from}` as LocalDateTime,
    endsAt: `2027-09-15T${to}` as LocalDateTime,
    teachingMinutes: 0,
    ...(room !== undefined && { room: { name: room } }),
  };
}

/** A table as text: the title where a session begins, with its rows; a dot for an empty cell. */
function drawn({ columns, rows }: GridDay): readonly string[] {
  const head = columns.map(({ room, lanes }) => `${room?.name ?? '?'}:${lanes}`).join(' ');
  return [
    head,
    ...rows.map(({ startsAt, cells }) =>
      [
        startsAt.slice(11),
        ...cells.map(({ session, rowSpan }) => (session ? `${session.title}/${rowSpan}` : '.')),
      ].join(' '),
    ),
  ];
}

const draw = (...sessions: ProgrammeSession[]) => gridOf(sessions, []).map(drawn);

test('a plenary, and two forums beside each other in their rooms', () => {
  expect(
    draw(
      entry('P', '09:30', '10:45', 'Saal'),
      entry('A', '11:00', '12:30', 'Saal'),
      entry('B', '11:00', '12:30', 'R2'),
    ),
  ).toEqual([['Saal:1 R2:1', '09:30 P/1 .', '10:45 . .', '11:00 A/1 B/1']]);
});

test('a long one goes through the rows of the short ones beside it', () => {
  expect(
    draw(entry('L', '11:00', '14:00', 'Saal'), entry('A', '11:00', '12:30', 'R2'), entry('B', '12:30', '14:00', 'R2')),
  ).toEqual([['Saal:1 R2:1', '11:00 L/2 A/1', '12:30 B/1']]);
});

test('two in one room at a time stand in two lanes of it', () => {
  expect(draw(entry('A', '11:00', '12:30', 'Saal'), entry('B', '12:00', '13:00', 'Saal'))).toEqual([
    ['Saal:2', '11:00 A/2 .', '12:00 B/2', '12:30 .'],
  ]);
});

test('what has no room yet stands in a column of its own, first', () => {
  expect(draw(entry('A', '11:00', '12:00'), entry('B', '11:00', '12:00', 'Saal'))).toEqual([
    ['?:1 Saal:1', '11:00 A/1 B/1'],
  ]);
});

test('every day is a table, by date', () => {
  const tomorrow = { ...entry('B', '09:00', '10:00'), startsAt: '2027-09-16T09:00', endsAt: '2027-09-16T10:00' };
  expect(gridOf([tomorrow as ProgrammeSession, entry('A', '11:00', '12:00')], []).map(({ day }) => day)).toEqual([
    '2027-09-15',
    '2027-09-16',
  ]);
});

test('rooms of the place come first, and one that is named as they are is theirs', () => {
  const known = [{ id: 'r1' as never, name: 'Saal' }];
  expect(roomsOf([entry('A', '11:00', '12:00', 'Zelt'), entry('B', '11:00', '12:00', 'Zelt')], known)).toEqual([
    { id: 'r1', name: 'Saal' },
    { name: 'Zelt' },
  ]);
});
