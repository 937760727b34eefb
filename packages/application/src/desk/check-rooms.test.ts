import type { Event, LocalDateTime, Place } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import { aFreshPlace, aFreshRoom, aSessionOn, freshId } from '../testing/builders.ts';
import { type Stage, setStage } from '../testing/stage.ts';
import { checkRooms } from './check-rooms.ts';
import type { SessionDraft } from './event-draft.ts';

let stage: Stage;
const open = aFreshRoom({ name: 'Saal' });
const shut = aFreshRoom({ name: 'Dachboden', isClosed: true });
const house = aFreshPlace({ rooms: [open, shut] });
const elsewhere = aFreshRoom({ name: 'Anderswo' });

beforeEach(async () => {
  stage = await setStage();
  await stage.kept(async (tx) => {
    await tx.places.save(house, undefined);
    await tx.places.save(aFreshPlace({ rooms: [elsewhere] }), undefined);
  });
});

const plan = (room?: SessionDraft['room'], id?: SessionDraft['id']): SessionDraft => ({
  startsAt: '2027-01-20T09:00' as LocalDateTime,
  endsAt: '2027-01-20T10:00' as LocalDateTime,
  teachingMinutes: 60,
  ...(room && { room }),
  ...(id && { id }),
});

const check = (sessions: SessionDraft[], place: Place['id'] | undefined = house.id, before: Event['sessions'] = []) =>
  stage.kept((tx) => checkRooms(tx, { sessions, ...(place !== undefined && { place }) }, before));

const refused = (sessionIndex: number, name: string, why: string) => ({
  ok: false,
  refusal: { code: 'room_not_there', sessionIndex, name, why },
});

test('an open room of the place, a room that is only named and none at all are fine', async () => {
  expect(await check([plan(open), plan({ name: 'Küche' }), plan()])).toEqual({ ok: true, value: true });
});

test('a room of another house is named with its session', async () => {
  expect(await check([plan(open), plan(elsewhere)])).toEqual(refused(1, 'Anderswo', 'elsewhere'));
});

test('a room without its house is elsewhere', async () => {
  const answer = await stage.kept((tx) => checkRooms(tx, { sessions: [plan(open)] }, []));
  expect(answer).toEqual(refused(0, 'Saal', 'elsewhere'));
});

test('a closed room is kept by the session that had it, and given to no other', async () => {
  const before = aSessionOn('2027-01-20', { room: { id: shut.id, name: shut.name } });
  expect(await check([plan(shut)])).toEqual(refused(0, 'Dachboden', 'closed'));
  expect(await check([plan(shut, before.id)], house.id, [before])).toEqual({ ok: true, value: true });
  expect(await check([plan(shut)], house.id, [before])).toEqual(refused(0, 'Dachboden', 'closed'));
});

test('a place that is not in the directory is not there', async () => {
  expect(await check([plan()], freshId())).toEqual({ ok: false, refusal: { code: 'place_not_found' } });
});
