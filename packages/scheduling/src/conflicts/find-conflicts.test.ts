import type { Ags, LocalDate, PersonId, PlanningDate, PlanningDateId, ProfessionCode } from '@netzwerkstatt/domain';
import { ada, ben, cem, testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aPlannedEvent, eventId, network, planned, room, trainer } from '../../testing/plans.ts';
import { findConflicts } from './find-conflicts.ts';
import type { PlannedEvent, PlannedSession } from './planned-session.ts';

const own = aPlannedEvent(1);
const other = aPlannedEvent(2);
const day = '2027-01-20';

const against = (mine: PlannedSession | readonly PlannedSession[], ...sessions: readonly PlannedSession[]) =>
  findConflicts([mine].flat(), { sessions });

const otherAt = (from: string, to: string) => ({
  event: eventId(2),
  title: 'Veranstaltung 2',
  startsAt: `${day}T${from}`,
  endsAt: `${day}T${to}`,
});

describe('a room', () => {
  const inRoom = { room: room(1) };
  const mine = planned(own, '10:00', '12:00', inRoom);

  test('that another event has at that time is taken, and nobody can override it', () => {
    expect(against(mine, planned(other, '11:00', '13:00', inRoom))).toEqual([
      {
        code: 'room_taken',
        weight: 'impossible',
        sessionIndex: 0,
        room: 'Raum 1',
        other: otherAt('11:00', '13:00'),
      },
    ]);
  });

  test('is taken by a forum of the same event as well', () => {
    const forums = [1, 2].map(() => planned(own, '10:00', '12:00', { ...inRoom, isForum: true }));
    expect(against(forums)).toEqual([
      {
        code: 'room_taken',
        weight: 'impossible',
        sessionIndex: 1,
        room: 'Raum 1',
        other: {
          title: 'Veranstaltung 1',
          startsAt: `${day}T10:00`,
          endsAt: `${day}T12:00`,
          sessionIndex: 0,
        },
      },
    ]);
  });

  test('that a draft wants is not taken yet', () => {
    const draft = aPlannedEvent(2, { status: 'draft' });
    expect(against(mine, planned(draft, '11:00', '13:00', inRoom))).toEqual([
      expect.objectContaining({
        code: 'room_taken',
        weight: 'warns',
        other: { ...otherAt('11:00', '13:00'), isDraft: true },
      }),
    ]);
  });

  test.for([
    { rule: 'ends when the other begins', sessions: [planned(other, '12:00', '14:00', inRoom)] },
    { rule: 'begins when the other ends', sessions: [planned(other, '08:00', '10:00', inRoom)] },
    { rule: 'is another room', sessions: [planned(other, '10:00', '12:00', { room: room(2) })] },
    { rule: 'is only named', sessions: [planned(other, '10:00', '12:00', { room: { name: 'Raum 1' } })] },
    { rule: 'was given back', sessions: [planned(other, '10:00', '12:00', { ...inRoom, status: 'cancelled' })] },
    {
      rule: 'is that of a cancelled event',
      sessions: [planned(aPlannedEvent(2, { status: 'cancelled' }), '10:00', '12:00', inRoom)],
    },
    { rule: 'is the own one as it was stored', sessions: [planned(own, '10:00', '12:00', inRoom)] },
  ])('is free when it $rule', ({ sessions }) => {
    expect(against(mine, ...sessions)).toEqual([]);
  });

  test('that is too small for those it is for warns', () => {
    const surroundings = { sessions: [], roomCapacity: () => 12 };
    const find = (...sessions: readonly PlannedSession[]) => findConflicts(sessions, surroundings);
    const tooSmall = { code: 'room_too_small', weight: 'warns', sessionIndex: 0, room: 'Raum 1', roomCapacity: 12 };
    expect(find(mine)).toEqual([{ ...tooSmall, capacity: 20 }]);
    expect(find(planned(own, '10:00', '12:00', { ...inRoom, capacity: 13 }))).toEqual([{ ...tooSmall, capacity: 13 }]);
    expect(find(planned(own, '10:00', '12:00', { ...inRoom, capacity: 12 }))).toEqual([]);
    expect(find(planned(own, '10:00', '12:00', { ...inRoom, isForum: true }))).toEqual([]);
    expect(find(planned(own, '10:00', '12:00'))).toEqual([]);
    expect(findConflicts([mine], { sessions: [], roomCapacity: () => undefined })).toEqual([]);
  });
});

describe('who teaches', () => {
  const teaching = (number: number, ...trainers: PlannedEvent['trainers']) => aPlannedEvent(number, { trainers });
  const taken = { code: 'trainer_taken', sessionIndex: 0, trainer: trainer(1), other: otherAt('11:00', '13:00') };

  test('alone, and somewhere else alone at that time, cannot', () => {
    expect(
      against(planned(teaching(1, trainer(1)), '10:00', '12:00'), planned(teaching(2, trainer(1)), '11:00', '13:00')),
    ).toEqual([{ ...taken, weight: 'impossible' }]);
  });

  test.for([
    { rule: 'where somebody else could teach', event: teaching(2, trainer(1), trainer(2)), isForum: false },
    { rule: 'where it is one forum of many', event: teaching(2, trainer(1)), isForum: true },
  ])('is only warned of $rule', ({ event, isForum }) => {
    const theirs = planned(event, '11:00', '13:00', isForum ? { isForum } : {});
    expect(against(planned(teaching(1, trainer(1)), '10:00', '12:00'), theirs)).toEqual([
      { ...taken, weight: 'warns' },
    ]);
  });

  test('is in nobody’s way within the own event', () => {
    const forum = () => planned(teaching(1, trainer(1)), '10:00', '12:00', { isForum: true });
    expect(against([forum(), forum()])).toEqual([]);
  });

  test('and has the name of somebody who speaks elsewhere warns, with or without titles', () => {
    const mine = planned(own, '10:00', '12:00', { speakers: 'Ben Muster, Prof. Dr. Ida Łužičan' });
    const theirs = planned(other, '11:00', '13:00', { speakers: 'Ida Luzican' });
    expect(against(mine, theirs)).toEqual([
      {
        code: 'speaker_taken',
        weight: 'warns',
        sessionIndex: 0,
        speaker: 'Prof. Dr. Ida Łužičan',
        other: otherAt('11:00', '13:00'),
      },
    ]);
    const titles = planned(other, '11:00', '13:00', { speakers: 'Prof. Dr. Eva Anders' });
    expect(against(mine, titles)).toEqual([]);
  });
});

describe('people with a place', () => {
  const elsewhere = (
    sessions: readonly PlannedSession[],
    people: readonly (readonly [number, readonly PersonId[]])[],
  ) => ({
    sessions,
    participants: new Map(people.map(([number, ids]) => [eventId(number), new Set(ids)])),
  });
  const theirs = [planned(other, '11:00', '13:00'), planned(aPlannedEvent(3), '11:30', '12:00')];

  test('at two events at once are counted, and not named', () => {
    const surroundings = elsewhere(theirs, [
      [1, [ada, ben, cem]],
      [2, [ada, ben]],
      [3, [ada]],
    ]);
    expect(findConflicts([planned(own, '10:00', '12:00'), planned(own, '14:00', '15:00')], surroundings)).toEqual([
      { code: 'participants_elsewhere', weight: 'warns', sessionIndex: 0, people: 2 },
    ]);
  });

  test('are counted once for forums that run beside each other', () => {
    const forums = [1, 2].map(() => planned(own, '10:00', '12:00', { isForum: true }));
    const surroundings = elsewhere(theirs, [
      [1, [ada]],
      [2, [ada]],
    ]);
    expect(findConflicts(forums, surroundings).map(({ sessionIndex }) => sessionIndex)).toEqual([0]);
  });

  test('are in nobody’s way before there are any', () => {
    const { id: _, ...unsaved } = own;
    expect(findConflicts([planned(unsaved, '10:00', '12:00')], elsewhere(theirs, [[2, [ada]]]))).toEqual([]);
  });
});

describe('another event on that day', () => {
  const leipzig = '14713' as Ags;
  const nordsachsen = '14730' as Ags;
  const dresden = '14612' as Ags;
  const [midwife, asd] = ['H1', 'Y1'] as unknown as readonly [ProfessionCode, ProfessionCode];
  const areNeighbours = (a: Ags, b: Ags) => [a, b].toSorted().join() === `${leipzig},${nordsachsen}`;
  const find = (mine: Partial<PlannedEvent>, theirs: Partial<PlannedEvent>) =>
    findConflicts([planned(aPlannedEvent(1, mine), '09:00', '10:00')], {
      sessions: [planned(aPlannedEvent(2, theirs), '15:00', '16:00')],
      areNeighbours,
    });
  const same = { code: 'same_day', sessionIndex: 0, day, other: otherAt('15:00', '16:00') };

  test.for([
    {
      rule: 'of the same network warns',
      mine: { network: network(1), region: leipzig },
      theirs: { network: network(1), region: leipzig },
      says: { weight: 'warns', reasons: ['same_network'] },
    },
    {
      rule: 'of the same region warns',
      mine: { network: network(1), region: leipzig },
      theirs: { network: network(2), region: leipzig },
      says: { weight: 'warns', reasons: ['same_region'] },
    },
    {
      rule: 'of a neighbouring region is worth knowing',
      mine: { region: leipzig },
      theirs: { region: nordsachsen },
      says: { weight: 'good_to_know', reasons: ['neighbouring_region'] },
    },
    {
      rule: 'for the same professions warns, wherever it is',
      mine: { region: leipzig, targetProfessions: [asd, midwife] },
      theirs: { region: dresden, targetProfessions: [midwife] },
      says: { weight: 'warns', reasons: ['same_professions'], professions: [midwife] },
    },
    {
      rule: 'that is the conference of the Land warns everybody',
      mine: { region: leipzig },
      theirs: { kind: 'state_conference' as const },
      says: { weight: 'warns', reasons: ['state_conference'] },
    },
    {
      rule: 'may have several reasons',
      mine: { region: leipzig, targetProfessions: [midwife] },
      theirs: { region: nordsachsen, targetProfessions: [midwife] },
      says: { weight: 'warns', reasons: ['neighbouring_region', 'same_professions'], professions: [midwife] },
    },
  ])('$rule', ({ mine, theirs, says }) => {
    expect(find(mine, theirs)).toEqual([{ ...same, ...says }]);
  });

  test.for([
    { rule: 'far away', mine: { region: leipzig }, theirs: { region: dresden } },
    { rule: 'of which nobody knows where', mine: {}, theirs: {} },
    { rule: 'for everyone', mine: { targetProfessions: [midwife] }, theirs: { targetProfessions: [] } },
  ])('$rule is in nobody’s way', ({ mine, theirs }) => {
    expect(find(mine, theirs)).toEqual([]);
  });

  test('is said once for a day, with the first sessions of both', () => {
    const [mine, theirs] = [aPlannedEvent(1, { region: leipzig }), aPlannedEvent(2, { region: leipzig })];
    const twoDays = (event: PlannedEvent) => [
      planned(event, '15:00', '16:00'),
      planned(event, '09:00', '10:00'),
      planned(event, '2027-01-21T09:00', '2027-01-21T10:00'),
    ];
    const found = findConflicts(twoDays(mine), { sessions: twoDays(theirs) });
    expect(found.map((it) => it.code === 'same_day' && [it.sessionIndex, it.day, it.other.startsAt])).toEqual([
      [1, day, `${day}T09:00`],
      [2, '2027-01-21', '2027-01-21T09:00'],
    ]);
  });
});

describe('a planning date', () => {
  const date = (number: number, wanted: Partial<PlanningDate> = {}): PlanningDate => ({
    id: testId('x', number) as PlanningDateId,
    kind: 'committee',
    title: 'Plenarwoche des Landtags',
    firstDay: '2027-01-19' as LocalDate,
    lastDay: '2027-01-20' as LocalDate,
    ...wanted,
  });
  const find = (sessions: readonly PlannedSession[], ...planningDates: readonly PlanningDate[]) =>
    findConflicts(sessions, { sessions: [], planningDates });
  const committee = date(2, { title: 'Jugendhilfeausschuss', network: network(1) });
  const says = { code: 'planning_date', weight: 'warns', sessionIndex: 0, day, kind: 'committee' };

  test('of the Land is in the way of everybody, of a network in the way of its events', () => {
    const ofNetwork = planned(aPlannedEvent(1, { network: network(1) }), '09:00', '10:00');
    const ofOther = planned(aPlannedEvent(1, { network: network(2) }), '09:00', '10:00');
    expect(find([ofNetwork], date(1), committee)).toEqual([
      { ...says, title: 'Jugendhilfeausschuss', network: network(1) },
      { ...says, title: 'Plenarwoche des Landtags' },
    ]);
    expect(find([ofOther], date(1), committee)).toEqual([{ ...says, title: 'Plenarwoche des Landtags' }]);
  });

  test('is said once for a day', () => {
    const days = [
      planned(own, '2027-01-19T09:00', '2027-01-19T10:00'),
      planned(own, '09:00', '10:00'),
      planned(own, '11:00', '12:00'),
      planned(own, '2027-01-21T09:00', '2027-01-21T10:00'),
    ];
    expect(find(days, date(1)).map(({ sessionIndex }) => sessionIndex)).toEqual([0, 1]);
  });
});

test('the order is that of the sessions, the heaviest first', () => {
  const mine = aPlannedEvent(1, { network: network(1) });
  const theirs = aPlannedEvent(2, { network: network(1) });
  const found = against(
    [
      planned(mine, '2027-01-21T09:00', '2027-01-21T10:00', { room: room(1) }),
      planned(mine, '10:00', '12:00', { room: room(1), speakers: 'Ada' }),
    ],
    planned(theirs, '11:00', '12:00', { room: room(1), speakers: 'Ada' }),
    planned(theirs, '2027-01-21T09:30', '2027-01-21T10:00', { room: room(1) }),
  );
  expect(found.map(({ sessionIndex, code }) => [sessionIndex, code])).toEqual([
    [0, 'room_taken'],
    [0, 'same_day'],
    [1, 'room_taken'],
    [1, 'speaker_taken'],
    [1, 'same_day'],
  ]);
});
