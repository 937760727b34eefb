import type { Event, EventId, LocalDate, LocalDateTime } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { aFreshPlace, aFreshRoom, aSessionOn, freshId } from '../testing/builders.ts';
import { permit, person, type Stage, setStage } from '../testing/stage.ts';
import { type DraftWish, proposeForDraft } from './propose-for-draft.ts';

let stage: Stage;
let coordinator: Actor;

beforeEach(async () => {
  stage = await setStage();
  const { id } = await stage.addPerson();
  coordinator = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
});

const wish: DraftWish = {
  from: '2027-03-01' as LocalDate,
  to: '2027-03-31' as LocalDate,
  weekdays: ['wednesday'],
  beginsAt: ['14:00'],
  lengthMinutes: 120,
};

async function propose({ id }: Pick<Event, 'id'>) {
  const target = { network: stage.network.id, event: id };
  const answer = await proposeForDraft(stage.deps, permit(coordinator, 'event.edit', target, stage), wish);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

const afternoon = (day: string) => ({
  startsAt: `${day}T13:00` as LocalDateTime,
  endsAt: `${day}T15:00` as LocalDateTime,
});

test('a draft could be where its place has a room that is large enough and free, the smallest such room', async () => {
  const [parlour, hall] = [aFreshRoom({ name: 'Stube', capacity: 8 }), aFreshRoom({ name: 'Saal', capacity: 80 })];
  const seminar = aFreshRoom({ name: 'Seminarraum', capacity: 20 });
  const place = aFreshPlace({ rooms: [parlour, hall, seminar] });
  await stage.kept((tx) => tx.places.save(place, undefined));
  const draft = await stage.addEvent({ status: 'draft', place: place.id, capacity: 12 });
  const inRoom = (day: string, room: { id: typeof hall.id; name: string }) =>
    stage.addEvent({ sessions: [aSessionOn(day, { ...afternoon(day), room })] });
  await inRoom('2027-03-10', seminar);
  await inRoom('2027-03-17', seminar);
  await inRoom('2027-03-17', hall);
  const rooms = new Map((await propose(draft)).map(({ startsAt, room }) => [startsAt.slice(0, 10), room?.name]));
  expect(rooms).toEqual(
    new Map([
      ['2027-03-03', 'Seminarraum'],
      ['2027-03-24', 'Seminarraum'],
      ['2027-03-31', 'Seminarraum'],
      ['2027-03-10', 'Saal'],
    ]),
  );
});

test('what the network does that day is said, with where to read about it, and its own date is not in the way', async () => {
  const draft = await stage.addEvent({ status: 'draft', sessions: [aSessionOn('2027-03-03')] });
  const other = await stage.addEvent({ title: 'Netzwerkkonferenz', sessions: [aSessionOn('2027-03-24')] });
  const proposals = await propose(draft);
  const on = (day: string) => proposals.find(({ startsAt }) => startsAt.startsWith(day));
  expect(on('2027-03-03')?.conflicts).toEqual([]);
  expect(on('2027-03-24')?.conflicts.map(({ code }) => code)).toEqual(['same_day']);
  expect(on('2027-03-24')?.others).toEqual({ [other.id]: { slug: other.slug, status: 'published' } });
});

test('an event that is not there could be never', async () => {
  const target = { network: stage.network.id, event: freshId<EventId>() };
  expect(await proposeForDraft(stage.deps, permit(coordinator, 'event.edit', target, stage), wish)).toEqual({
    ok: false,
    refusal: { code: 'event_not_found' },
  });
});
