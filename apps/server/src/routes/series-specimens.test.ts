import type { Grant } from '@netzwerkstatt/application';
import { setSeriesStage } from '@netzwerkstatt/application/testing';
import { expect, test } from 'vitest';
import { LAND, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';

async function openDesk() {
  const door = await openDoor();
  const officer = await addPerson(door);
  const grant: Grant = { role: 'state', scope: { kind: 'land', id: LAND } };
  await door.house.store.inLand(LAND, (tx) => tx.people.grant(officer.id, grant));
  const ask = async (path: string, person?: typeof officer) =>
    door.ask(`/arbeit/reihen/${path}`, {
      headers: person === undefined ? {} : { cookie: await cookieOf(door, person) },
    });
  return { door, officer, ask };
}

test.for([
  ['a series the Land has not', 'S-XX/muster-erstes.pdf'],
  ['a kind there is not', 'S-BASIS/muster-anderes.pdf'],
  ['a series in which nobody is due', 'S-BASIS/muster-erstes.pdf'],
  ['a series in which nobody is due a renewal', 'S-BASIS/muster-verlaengerung.pdf'],
])('of %s there is no specimen', async ([, path]) => {
  const { officer, ask } = await openDesk();
  expect((await ask(`${path}`, officer)).status).toBe(404);
});

test('of what somebody would get there is one, which nobody keeps on the way', async () => {
  const { door, officer, ask } = await openDesk();
  const series = await setSeriesStage(door.house.store);
  const ada = await series.addPerson();
  for (const module of ['L01', 'L02', 'L13', 'B06']) await series.attend(ada, module, '2026-02-04');
  const { status, headers, body } = await ask(`S-BASIS/muster-erstes.pdf?person=${ada.id}`, officer);
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'application/pdf',
    'private, no-store',
  ]);
  expect(body).toMatch(/^%PDF series /);
});

test('nobody else finds one', async () => {
  const { door, ask } = await openDesk();
  const statuses = [
    await ask('S-BASIS/muster-erstes.pdf'),
    await ask('S-BASIS/muster-erstes.pdf', await addPerson(door)),
  ];
  expect(statuses.map(({ status }) => status)).toEqual([404, 404]);
});
