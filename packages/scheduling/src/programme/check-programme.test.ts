import type { SessionId } from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aForum, anEntry, aProgramme, at, plenary } from '../../testing/programmes.ts';
import { checkProgramme, type ProgrammeContext } from './check-programme.ts';
import type { ProgrammeSession } from './conference-programme.ts';
import { sessionsAbout } from './programme-findings.ts';

const context: ProgrammeContext = { capacity: 150 };
const slot = { startsAt: at('11:00'), endsAt: at('12:30') };
const id = (number: number) => testId('s', number) as SessionId;

const check = (sessions: readonly ProgrammeSession[], around: ProgrammeContext = context) =>
  checkProgramme(aProgramme({ sessions }), around);

test('a plenary and three forums in their rooms are a programme', () => {
  expect(checkProgramme(aProgramme(), context)).toEqual({ problems: [], warnings: [] });
});

describe('it is impossible', () => {
  test.for<{ rule: string; sessions: readonly ProgrammeSession[]; problems: readonly object[] }>([
    { rule: 'without an entry', sessions: [], problems: [{ code: 'no_session' }] },
    {
      rule: 'with an entry nobody named',
      sessions: [{ ...plenary, title: ' ' }],
      problems: [{ code: 'title_missing', session: id(1) }],
    },
    {
      rule: 'with an entry that ends when it starts',
      sessions: [anEntry(1, '09:30', '09:30')],
      problems: [{ code: 'session_ends_before_start', session: id(1), startsAt: at('09:30'), endsAt: at('09:30') }],
    },
    {
      rule: 'with more time taught than there is',
      sessions: [anEntry(1, '09:30', '10:00')],
      problems: [{ code: 'teaching_minutes_impossible', session: id(1), teachingMinutes: 60, lengthMinutes: 30 }],
    },
    {
      rule: 'with a forum longer than its slot',
      sessions: [plenary, aForum(2), aForum(3, { endsAt: at('13:00') })],
      problems: [{ code: 'forum_longer_than_slot', session: id(3), lengthMinutes: 120, slotMinutes: 90, slot }],
    },
    {
      rule: 'with a forum that fits, but at another time than its slot',
      sessions: [plenary, aForum(2), aForum(3, { startsAt: at('11:15'), endsAt: at('12:45') })],
      problems: [{ code: 'forum_outside_slot', session: id(3), slot }],
    },
    {
      rule: 'with a forum beside the plenary',
      sessions: [plenary, aForum(2, { startsAt: at('10:00'), endsAt: at('11:00') })],
      problems: [{ code: 'sessions_overlap', session: id(2), other: id(1) }],
    },
    {
      rule: 'with two forums in one room, however its name is written',
      sessions: [aForum(2), aForum(3, { room: { name: 'raum  2' } })],
      problems: [{ code: 'room_taken_twice', session: id(3), other: id(2), room: 'raum  2' }],
    },
    {
      rule: 'with somebody who speaks in two forums',
      sessions: [aForum(2, { speakers: 'Dr. Ida Łužičan, Ben Weiß' }), aForum(3, { speakers: 'Cem Ay, ben weiss' })],
      problems: [{ code: 'speaker_taken_twice', session: id(3), other: id(2), speaker: 'ben weiss' }],
    },
  ])('$rule', ({ sessions, problems }) => {
    expect(check(sessions).problems).toEqual(problems);
  });

  test('with more places in a forum than in its room', () => {
    const roomCapacity = () => 40;
    expect(check([aForum(2)], { ...context, roomCapacity }).problems).toEqual([
      { code: 'forum_larger_than_room', session: id(2), capacity: 50, roomCapacity: 40, room: 'Raum 2' },
    ]);
  });

  test('with fewer places in a forum than people have chosen it', () => {
    const chosen = new Map([[id(2), 51]]);
    expect(check([aForum(2)], { ...context, chosen }).problems).toEqual([
      { code: 'forum_chosen_by_more', session: id(2), capacity: 50, chosen: 51 },
    ]);
  });

  test('with a slot that ends before it starts', () => {
    const frames = [{ startsAt: at('12:00'), endsAt: at('11:00') }];
    expect(checkProgramme(aProgramme({ sessions: [plenary], frames }), context).problems).toEqual([
      { code: 'frame_ends_before_start', startsAt: at('12:00'), endsAt: at('11:00') },
    ]);
  });
});

describe('it is possible', () => {
  test.for<{ rule: string; sessions: readonly ProgrammeSession[] }>([
    {
      rule: 'when forums follow each other in one room',
      sessions: [aForum(2), anEntry(3, '12:30', '14:00', { isForum: true, room: { name: 'Raum 2' } })],
    },
    { rule: 'when a forum is shorter than its slot', sessions: [aForum(2, { endsAt: at('12:00') })] },
    {
      rule: 'when a forum is away from every slot',
      sessions: [aForum(2, { startsAt: at('12:30'), endsAt: at('14:45') })],
    },
    {
      rule: 'when two rooms of different houses have one name',
      sessions: [2, 3].map((number) => aForum(number, { room: { id: testId('x', number) as never, name: 'Saal' } })),
    },
  ])('$rule', ({ sessions }) => {
    expect(check(sessions).problems).toEqual([]);
  });
});

describe('it warns', () => {
  test('when the forums of a slot together have fewer places than the conference', () => {
    expect(check([aForum(2), aForum(3)]).warnings).toEqual([
      { code: 'forum_seats_too_few', sessions: [id(2), id(3)], seats: 100, capacity: 150 },
    ]);
  });

  test('of a gap longer than a lunch, and not of one between two days', () => {
    const evening = anEntry(3, '14:16', '15:30');
    const tomorrow = {
      ...evening,
      id: id(4),
      startsAt: '2027-09-16T09:00',
      endsAt: '2027-09-16T10:00',
    } as ProgrammeSession;
    expect(check([anEntry(2, '11:00', '12:45'), evening, tomorrow]).warnings).toEqual([
      { code: 'long_gap', from: at('12:45'), to: at('14:16'), minutes: 91 },
    ]);
  });
});

test('what is found names the entries it is about', () => {
  const { problems } = check([aForum(2), aForum(3, { room: { name: 'Raum 2' } }), { ...plenary, title: '' }]);
  expect(problems.map(sessionsAbout)).toEqual([[id(1)], [id(3), id(2)]]);
});
