import { person } from '@netzwerkstatt/application/testing';
import { testId } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

async function asCoordinator() {
  const { stage } = await visit();
  const { id } = await stage.addPerson();
  const actor = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  return (await visit({ actor }, stage)).caller;
}

const draft = {
  name: ' Haus am See ',
  place: 'Leipzig',
  address: '',
  accessibility: { stepFree: true, note: '' },
  travel: '',
  rooms: [{ name: 'Saal', capacity: 80, note: '' }],
};

test('a place is kept, found, read and changed, and its rooms are to be had', async () => {
  const caller = await asCoordinator();
  const { id, revision, rooms } = await caller.places.save({ draft });
  const place = {
    id,
    name: 'Haus am See',
    place: 'Leipzig',
    accessibility: { stepFree: true },
    rooms: [{ id: rooms[0]?.id, name: 'Saal', capacity: 80 }],
    revision: 1,
  };
  expect(await caller.places.list({ text: 'see' })).toEqual({
    total: 1,
    places: [place],
    pageLength: 20,
    mayEdit: true,
  });
  expect(await caller.places.get({ place: id })).toEqual({ place, roomsInUse: [], mayEdit: true });
  const times = [{ startsAt: '2027-01-20T09:00', endsAt: '2027-01-20T10:00' }];
  expect(await caller.places.rooms({ place: id, times, needs: { capacity: 80 } })).toEqual({
    times: [{ rooms: [{ id: rooms[0]?.id, taken: [] }], suggested: rooms[0] }],
  });
  const change = { basedOn: { id, revision }, draft: { ...draft, rooms: [...rooms] } };
  expect(await caller.places.save(change)).toEqual({ ...place, revision: 2 });
  await expect(caller.places.save(change)).rejects.toThrow('stale_revision');
});

test('what is not there is not found', async () => {
  const caller = await asCoordinator();
  const nowhere = { place: testId('x', 9) };
  await expect(caller.places.get(nowhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(caller.places.rooms({ ...nowhere, times: [] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('who is not signed in finds no directory', async () => {
  const { caller } = await visit();
  await expect(caller.places.list({})).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(caller.places.save({ draft })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
