import { aDesignDraft } from '@netzwerkstatt/application/testing';
import { expect, test } from 'vitest';
import { LAND, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';

test('a saved design is printed on trial for those who may read it, and is not there for others', async () => {
  const door = await openDoor();
  const draft = aDesignDraft();
  const [state, stranger] = [await addPerson(door), await addPerson(door)];
  await door.house.store.inLand(LAND, async (tx) => {
    await tx.designs.save(draft);
    await tx.people.grant(state.id, { role: 'state', scope: { kind: 'land', id: LAND } });
  });
  const path = `/arbeit/einstellungen/bescheinigungen/${draft.id}/probedruck.pdf`;
  const printed = await door.ask(`${path}?art=series&sprache=hsb&laenge=longest`, {
    headers: { cookie: await cookieOf(door, state) },
  });
  expect([printed.status, printed.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect((await door.ask(path)).status).toBe(404);
  expect((await door.ask(path, { headers: { cookie: await cookieOf(door, stranger) } })).status).toBe(404);
});
