import type { Ags, Event, LocalDate, LocalDateTime, NetworkId, PersonId, PlaceId, RoomId } from '@netzwerkstatt/domain';
import { aPlace, aRoom } from '@netzwerkstatt/domain/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { checkDates, type DatesToCheck } from '../desk/check-dates.ts';
import { publishEvent } from '../desk/publish-event.ts';
import { readDeskEvent } from '../desk/read-desk.ts';
import { aNetwork, aPlanningDate, aSessionOn, freshId } from '../testing/builders.ts';
import { permit, person, type Stage, setStage } from '../testing/stage.ts';

const day = '2027-01-20';
let stage: Stage;
let coordinator: Actor;
let room: { readonly id: RoomId; readonly name: string };
let place: PlaceId;

const coordinatorOf = async (network: NetworkId) =>
  person((await stage.addPerson()).id, [{ role: 'coordinator', scope: { kind: 'network', id: network } }]);

beforeEach(async () => {
  stage = await setStage();
  coordinator = await coordinatorOf(stage.network.id);
  const saal = aRoom({ id: freshId<RoomId>(), name: 'Saal', capacity: 12 });
  const house = aPlace({ id: freshId<PlaceId>(), rooms: [saal], revision: 1 });
  await stage.kept((tx) => tx.places.save(house, undefined));
  room = { id: saal.id, name: saal.name };
  place = house.id;
});

/** An event that meets in the room at nine on the day. */
const inRoom = (wanted: Partial<Event> = {}) =>
  stage.addEvent({ place, sessions: [aSessionOn(day, { room })], ...wanted });

const asked = (wanted: Partial<DatesToCheck> = {}): DatesToCheck => ({
  kind: 'training',
  format: 'on_site',
  targetProfessions: [],
  capacity: 0,
  place,
  sessions: [
    {
      startsAt: `${day}T14:00` as LocalDateTime,
      endsAt: `${day}T17:00` as LocalDateTime,
      teachingMinutes: 90,
      room,
    },
  ],
  ...wanted,
});

const check = (wanted: Partial<DatesToCheck> = {}, actor = coordinator, network = stage.network.id) =>
  checkDates(stage.deps, permit(actor, 'event.create', { network }, stage), asked(wanted));

const codes = async (...args: Parameters<typeof check>) =>
  (await check(...args)).conflicts.map(({ code, weight }) => `${code} ${weight}`);

describe('while somebody types', () => {
  test('a room that is taken is said, and where to read about it', async () => {
    const other = await inRoom();
    const { conflicts, others, dates } = await check();
    expect(dates.ok).toBe(true);
    expect(conflicts.map(({ code }) => code)).toEqual(['room_taken', 'same_day']);
    expect(conflicts[0]).toMatchObject({ weight: 'impossible', sessionIndex: 0, other: { event: other.id } });
    expect(others).toEqual({ [other.id]: { slug: other.slug, status: 'published' } });
  });

  test('the event itself, as it is stored, is in nobody’s way', async () => {
    const draft = await inRoom({ status: 'draft' });
    expect(await codes({ event: draft.id })).toEqual([]);
  });

  test('a room too small, days of committees and a neighbour are said', async () => {
    const neighbour = aNetwork({ region: '14730' as Ags });
    await stage.kept(async (tx) => {
      await tx.directory.saveNetwork(neighbour);
      await tx.planning.savePlanningDate(aPlanningDate({ firstDay: day as LocalDate, lastDay: day as LocalDate }));
    });
    await stage.addEvent({ network: neighbour.id, sessions: [aSessionOn(day)] });
    expect(await codes({ capacity: 13 })).toEqual([
      'room_too_small warns',
      'planning_date warns',
      'same_day good_to_know',
    ]);
  });

  test('a draft of another network is nobody’s business', async () => {
    const other = aNetwork();
    await stage.kept((tx) => tx.directory.saveNetwork(other));
    await inRoom({ status: 'draft', network: other.id });
    expect(await codes()).toEqual([]);
    await inRoom({ status: 'draft' });
    expect(await codes()).toEqual(['room_taken warns', 'same_day warns']);
  });

  test('who teaches is asked for one’s own events only', async () => {
    const [mine, theirs] = [await stage.addEvent(), await stage.addEvent({ sessions: [aSessionOn(day)] })];
    const teacher = await stage.addPerson();
    for (const { id } of [mine, theirs]) await trains(teacher.id, id);
    expect(await codes({ event: mine.id })).toEqual(['trainer_taken impossible', 'same_day warns']);
    const other = aNetwork();
    await stage.kept((tx) => tx.directory.saveNetwork(other));
    const stranger = await coordinatorOf(other.id);
    expect(await codes({ event: mine.id }, stranger, other.id)).toEqual(['same_day warns']);
  });

  test('nothing is planned when no session is', async () => {
    await inRoom();
    expect((await check({ sessions: [] })).conflicts).toEqual([]);
  });
});

describe('publishing', () => {
  const publish = (event: Event) =>
    publishEvent(
      stage.deps,
      permit(coordinator, 'event.publish', { network: stage.network.id, event: event.id }, stage),
      {
        revision: event.revision,
      },
    );

  test('is refused when the room is taken, and the draft stays', async () => {
    const other = await inRoom();
    const draft = await inRoom({ status: 'draft' });
    expect(await publish(draft)).toMatchObject({
      ok: false,
      refusal: { code: 'taken_elsewhere', conflicts: [{ code: 'room_taken', other: { event: other.id } }] },
    });
    expect(await stage.kept((tx) => tx.events.get(draft.id))).toEqual(draft);
  });

  test('is possible when only warnings stand against it, and of two drafts with one room the first has it', async () => {
    const [first, second] = [await inRoom({ status: 'draft' }), await inRoom({ status: 'draft' })];
    expect(await publish(first)).toMatchObject({ ok: true });
    expect(await publish(second)).toMatchObject({ ok: false, refusal: { code: 'taken_elsewhere' } });
  });

  test('is told beforehand what stands against it', async () => {
    await inRoom();
    const draft = await inRoom({ status: 'draft' });
    const target = { network: stage.network.id, event: draft.id };
    const view = await readDeskEvent(stage.deps, permit(coordinator, 'event.read', target, stage));
    expect(view?.plan?.conflicts.map(({ code }) => code)).toEqual(['room_taken', 'room_too_small', 'same_day']);
  });
});

const trains = (who: PersonId, event: Event['id']) =>
  stage.kept((tx) => tx.people.grant(who, { role: 'trainer', scope: { kind: 'event', id: event } }));
