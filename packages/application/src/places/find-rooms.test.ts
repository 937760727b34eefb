import type { Event, LocalDateTime, Place, Room, RoomId, RoomNeeds } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { aFreshEvent, aFreshPlace, aFreshRoom, aNetwork, aSessionOn, freshId } from '../testing/builders.ts';
import { permit, person, type Stage, setStage } from '../testing/stage.ts';
import { findRooms } from './find-rooms.ts';
import type { AskedTime } from './rooms-at.ts';

let stage: Stage;
let coordinator: Actor;
const small = aFreshRoom({ name: 'Seminarraum 1', capacity: 16 });
const middle = aFreshRoom({ name: 'Seminarraum 2', capacity: 30, inductionLoop: true });
const hall = aFreshRoom({ name: 'Saal', capacity: 120, stepFree: false, inductionLoop: true });
const shut = aFreshRoom({ name: 'Dachboden', isClosed: true });
const house: Place = aFreshPlace({ rooms: [hall, small, middle, shut] });

beforeEach(async () => {
  stage = await setStage();
  coordinator = person(freshId(), [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  await stage.kept((tx) => tx.places.save(house, undefined));
});

const time = (from: string, to: string, day = '2027-01-20'): AskedTime => ({
  startsAt: `${day}T${from}` as LocalDateTime,
  endsAt: `${day}T${to}` as LocalDateTime,
});

interface Asked {
  readonly times?: readonly AskedTime[];
  readonly needs?: RoomNeeds;
  readonly except?: Event['id'];
}

async function find({ times = [time('09:00', '12:00')], needs = {}, except }: Asked = {}) {
  const question = { place: house.id, times, needs, ...(except !== undefined && { except }) };
  const found = await findRooms(stage.deps, permit(coordinator, 'place.read', {}, stage), question);
  if (found === undefined) throw new Error('the house is there');
  const nameOf = (id: RoomId) => house.rooms.find((it) => it.id === id)?.name;
  return found.times.map(({ rooms, suggested }) => ({
    free: rooms.filter(({ taken }) => taken.length === 0).map(({ id }) => nameOf(id)),
    taken: rooms.filter(({ taken }) => taken.length > 0).map(({ id, taken }) => [nameOf(id), taken[0]?.title]),
    suggested: suggested?.name,
  }));
}

async function planned({ id, name }: Room, wanted: Partial<Event> = {}): Promise<Event> {
  const event = aFreshEvent({
    title: 'Fallwerkstatt',
    network: stage.network.id,
    sessions: [aSessionOn('2027-01-20', { room: { id, name } })],
    ...wanted,
  });
  await stage.kept((tx) => tx.events.save(event, undefined, stage.clock.now()));
  return event;
}

test('open rooms are named in the order of the house, with the smallest that will do', async () => {
  expect(await find()).toEqual([
    { free: ['Saal', 'Seminarraum 1', 'Seminarraum 2'], taken: [], suggested: 'Seminarraum 1' },
  ]);
});

test.for([
  { needs: { capacity: 17 }, free: ['Saal', 'Seminarraum 2'], suggested: 'Seminarraum 2' },
  { needs: { stepFree: true }, free: ['Seminarraum 1', 'Seminarraum 2'], suggested: 'Seminarraum 1' },
  { needs: { inductionLoop: true, stepFree: true }, free: ['Seminarraum 2'], suggested: 'Seminarraum 2' },
  { needs: { capacity: 500 }, free: [], suggested: undefined },
])('who needs $needs gets $free', async ({ needs, free, suggested }) => {
  expect(await find({ needs })).toEqual([{ free, taken: [], suggested }]);
});

describe('a room that is taken', () => {
  test('is said to be, with the event, and another one is suggested', async () => {
    await planned(small);
    expect(await find()).toEqual([
      { free: ['Saal', 'Seminarraum 2'], taken: [['Seminarraum 1', 'Fallwerkstatt']], suggested: 'Seminarraum 2' },
    ]);
  });

  test('tells nothing of an event the reader may not read', async () => {
    await planned(small, { network: aNetwork().id, status: 'draft' });
    expect((await find())[0]?.taken).toEqual([['Seminarraum 1', undefined]]);
  });

  test('stands in nobody’s way for the event itself, nor before and after', async () => {
    const event = await planned(small);
    const times = [time('08:00', '09:00'), time('16:29', '18:00'), time('16:30', '18:00')];
    expect((await find({ times })).map(({ taken }) => taken.length)).toEqual([0, 1, 0]);
    expect((await find({ except: event.id })).map(({ taken }) => taken.length)).toEqual([0]);
  });
});

test('times are answered one by one; of one that does not exist nothing is said', async () => {
  await planned(small);
  const times = [time('09:00', '10:00'), time('02:30', '04:00', '2027-03-28'), time('10:00', '09:00')];
  expect((await find({ times })).map(({ suggested }) => suggested)).toEqual(['Seminarraum 2', undefined, undefined]);
  expect(await find({ times: [] })).toEqual([]);
});

test('of a house that is not there nothing is known', async () => {
  const question = { place: aFreshPlace().id, times: [time('09:00', '10:00')], needs: {} };
  expect(await findRooms(stage.deps, permit(coordinator, 'place.read', {}, stage), question)).toBeUndefined();
});
