import { expect, test } from 'vitest';
import { aFreshPlace, aFreshRoom, aSessionOn } from '../testing/builders.ts';
import { guest, permit, setStage } from '../testing/stage.ts';
import { readEventPage } from './read-event-page.ts';

test('the page of an event says how to get into its rooms, as the directory has them now', async () => {
  const stage = await setStage();
  const [small, hall, other] = [
    aFreshRoom({ name: 'Seminarraum 1' }),
    aFreshRoom({ name: 'Saal', stepFree: false }),
    aFreshRoom({ name: 'Küche' }),
  ];
  const house = aFreshPlace({ rooms: [small, other, hall] });
  await stage.kept((tx) => tx.places.save(house, undefined));
  const inRoom = ({ id, name }: typeof small) => aSessionOn('2027-01-20', { room: { id, name } });
  const { slug } = await stage.addEvent({
    place: house.id,
    sessions: [inRoom(hall), inRoom(small), inRoom(hall), aSessionOn('2027-01-20', { room: { name: 'Küche' } })],
  });
  const lift = { ...hall, stepFree: true };
  await stage.kept((tx) => tx.places.save({ ...house, rooms: [small, other, lift], revision: 2 }, 1));
  const page = await readEventPage(stage.deps, permit(guest, 'programme.read', {}, stage), slug);
  expect(page?.rooms).toEqual([small, lift]);
});

test('without rooms of the directory there is nothing to say of them', async () => {
  const stage = await setStage();
  const { slug } = await stage.addEvent({ sessions: [aSessionOn('2027-01-20', { room: { name: 'Küche' } })] });
  expect((await readEventPage(stage.deps, permit(guest, 'programme.read', {}, stage), slug))?.rooms).toEqual([]);
});
