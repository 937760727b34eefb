import type { PersonId, Place, RoomId } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { authorise } from '../authorisation/authorise.ts';
import { aFreshEvent, aFreshPlace, aFreshRoom, aSessionOn, freshId } from '../testing/builders.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import type { PlaceDraft } from './place-draft.ts';
import { listPlaces, readPlace } from './read-places.ts';
import { type PlaceState, savePlace } from './save-place.ts';

let stage: Stage;
let coordinator: Actor;

beforeEach(async () => {
  stage = await setStage();
  coordinator = person(freshId<PersonId>(), [
    { role: 'coordinator', scope: { kind: 'network', id: stage.network.id } },
  ]);
});

const draft = (wanted: Partial<PlaceDraft> = {}): PlaceDraft => ({
  name: 'Tagungshaus',
  place: 'Leipzig',
  accessibility: {},
  rooms: [{ name: 'Saal', capacity: 80 }],
  ...wanted,
});

const draftOf = ({ id: _, revision: _r, ...place }: Place): PlaceDraft => place;

const save = (wanted: PlaceDraft, basedOn?: PlaceState) =>
  savePlace(stage.deps, permit(coordinator, 'place.edit', {}, stage), {
    draft: wanted,
    ...(basedOn !== undefined && { basedOn }),
  });

async function saved(wanted: PlaceDraft, basedOn?: PlaceState): Promise<Place> {
  const answer = await save(wanted, basedOn);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

const get = (id: Place['id']) => readPlace(stage.deps, permit(coordinator, 'place.read', {}, stage), id);

const inRoom = ({ id, name }: Place['rooms'][number]) => aSessionOn('2027-01-20', { room: { id, name } });

describe('a place', () => {
  test('is added with its rooms, its texts as they are stored', async () => {
    const { id, rooms } = await saved(
      draft({ name: '  Haus   am See ', address: ' ', accessibility: { note: ' ' }, travel: 'Bus 7\nbis See' }),
    );
    expect(await get(id)).toEqual({
      place: {
        id,
        name: 'Haus am See',
        place: 'Leipzig',
        accessibility: {},
        travel: 'Bus 7 bis See',
        rooms: [{ id: rooms[0]?.id, name: 'Saal', capacity: 80 }],
        revision: 1,
      },
      roomsInUse: [],
      mayEdit: true,
    });
  });

  test('is changed, and its rooms stay the rooms they are whatever they are called', async () => {
    const before = await saved(draft({ rooms: [aFreshRoom({ name: 'A' }), aFreshRoom({ name: 'B' })] }));
    const [a, b] = before.rooms;
    if (a === undefined || b === undefined) throw new Error('two rooms were saved');
    const after = await saved(
      {
        ...draftOf(before),
        rooms: [
          { ...b, name: 'A' },
          { ...a, name: 'B' },
          { name: 'C', capacity: 1 },
        ],
      },
      before,
    );
    expect(after.rooms.map(({ id, name }) => [id, name])).toEqual([
      [b.id, 'A'],
      [a.id, 'B'],
      [after.rooms[2]?.id, 'C'],
    ]);
    expect(after.revision).toBe(2);
  });

  test('is not overwritten by who has read an older state', async () => {
    const first = await saved(draft());
    await saved(draft({ name: 'Neues Haus' }), first);
    expect(await save(draft({ name: 'Altes Haus' }), first)).toEqual({
      ok: false,
      refusal: { code: 'stale_revision', revision: 2 },
    });
    expect((await get(first.id))?.place.name).toBe('Neues Haus');
  });

  test('that is not there is not changed', async () => {
    expect(await save(draft(), { id: freshId(), revision: 1 })).toEqual({
      ok: false,
      refusal: { code: 'place_not_found' },
    });
    expect(await get(freshId())).toBeUndefined();
  });
});

describe('a room', () => {
  test.for([
    { names: ['Saal', 'Raum 1', 'saal'], roomIndex: 2, name: 'saal' },
    { names: ['Raum 1', 'Raum  1', 'Saal'], roomIndex: 1, name: 'Raum 1' },
    { names: ['Großer Saal', 'Grosser Saal'], roomIndex: 1, name: 'Grosser Saal' },
    { names: ['★', '★'], roomIndex: 1, name: '★' },
  ])('has its name alone in the house: $names', async ({ names, roomIndex, name }) => {
    const rooms = names.map((it) => ({ name: it, capacity: 1 }));
    expect(await save(draft({ rooms }))).toEqual({ ok: false, refusal: { code: 'room_named_twice', roomIndex, name } });
  });

  test.for([
    ['A', 'B'],
    ['★', '☆'],
    ['Raum 1', 'Raum 11'],
  ])('%s and %s are two names', async ([a = '', b = '']) => {
    expect((await saved(draft({ rooms: [a, b].map((name) => ({ name, capacity: 1 })) }))).rooms).toHaveLength(2);
  });

  test('is closed and not taken away while a session names it', async () => {
    const before = await saved(
      draft({
        rooms: [
          { name: 'Saal', capacity: 80 },
          { name: 'Kammer', capacity: 2 },
        ],
      }),
    );
    const [hall, chamber] = before.rooms;
    if (hall === undefined || chamber === undefined) throw new Error('two rooms were saved');
    const event = aFreshEvent({ place: before.id, sessions: [inRoom(hall)] });
    await stage.kept((tx) => tx.events.save(event, undefined, stage.clock.now()));
    expect((await get(before.id))?.roomsInUse).toEqual([hall.id]);
    expect(await save({ ...draftOf(before), rooms: [chamber] }, before)).toEqual({
      ok: false,
      refusal: { code: 'room_in_use', name: 'Saal' },
    });
    const after = await saved({ ...draftOf(before), rooms: [{ ...hall, isClosed: true }] }, before);
    expect(after.rooms).toEqual([{ ...hall, isClosed: true }]);
    const again = await saved({ ...draftOf(before), rooms: [{ ...hall, isClosed: false }] }, after);
    expect(again.rooms).toEqual([hall]);
  });

  test('does not come over from another house by its id', async () => {
    const { rooms } = await saved(draft());
    const stolen = rooms.map(({ id }) => ({ id, name: 'Gekapert', capacity: 1 }));
    const other = await saved(draft({ rooms: stolen }));
    expect(other.rooms.map(({ id }): RoomId => id)).not.toEqual(rooms.map(({ id }) => id));
  });
});

test('the list comes in pages, with a word on who may edit', async () => {
  for (const name of ['A', 'B', 'C']) await stage.kept((tx) => tx.places.save(aFreshPlace({ name }), undefined));
  const auditor = person(freshId<PersonId>(), [{ role: 'auditor', scope: { kind: 'land', id: LAND } }]);
  const list = await listPlaces(stage.deps, permit(auditor, 'place.read', {}, stage), {
    text: '',
    page: 2,
    pageLength: 2,
  });
  expect({ ...list, places: list.places.map(({ name }) => name) }).toEqual({
    total: 3,
    places: ['C'],
    pageLength: 2,
    mayEdit: false,
  });
  expect(authorise(auditor, 'place.edit', { land: LAND }, stage.clock.now())).toBeUndefined();
});
