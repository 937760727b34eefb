import { saarland, sachsen } from '@netzwerkstatt/catalogue/lands';
import type { EmailAddress, PersonName } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { LAND, setStage } from '../testing/stage.ts';
import { appoint } from './appoint.ts';

const ada = {
  email: 'ada@example.org' as EmailAddress,
  givenName: 'Ada' as PersonName,
  familyName: 'Beispiel' as PersonName,
};

test('the first person of a Land is added, with the role for the whole Land and with nothing they did not say', async () => {
  const { deps, kept } = await setStage();
  const appointed = await appoint(deps, LAND, { ...ada, office: { role: 'state' } });
  const person = await kept((tx) => tx.people.findByEmail(ada.email));
  expect(person).toEqual({
    id: expect.any(String),
    ...ada,
    profession: 'X9',
    organisation: { name: sachsen.certificate.issuer },
    region: sachsen.regions[0]?.ags,
    locale: 'de',
  });
  expect(appointed).toEqual({ ok: true, value: person });
  const grants = person && (await kept((tx) => tx.people.grantsOf(person.id)));
  expect(grants).toEqual([{ role: 'state', scope: { kind: 'land', id: LAND } }]);
});

test('a coordinator works in the office of the network and for no other', async () => {
  const { deps, kept, network } = await setStage();
  await appoint(deps, LAND, { ...ada, office: { role: 'coordinator', network: network.slug } });
  const person = await kept((tx) => tx.people.findByEmail(ada.email));
  expect(person).toMatchObject({ organisation: { name: network.office }, region: network.region });
  const grants = person && (await kept((tx) => tx.people.grantsOf(person.id)));
  expect(grants).toEqual([{ role: 'coordinator', scope: { kind: 'network', id: network.id } }]);
});

test('who is known already gets the role once, however often it is given, and stays who they are', async () => {
  const { deps, kept, addPerson } = await setStage();
  const known = await addPerson({ email: ada.email });
  for (const _ of [1, 2]) await appoint(deps, LAND, { ...ada, office: { role: 'auditor' } });
  expect(await kept((tx) => tx.people.findByEmail(ada.email))).toEqual(known);
  const grants = await kept((tx) => tx.people.grantsOf(known.id));
  expect(grants).toEqual([{ role: 'auditor', scope: { kind: 'land', id: LAND } }]);
});

test('nobody is added for a network that is not there, in this Land or at all', async () => {
  const { deps, kept, network } = await setStage();
  const refused = { ok: false, refusal: { code: 'network_not_found' } };
  const office = (slug: string) => ({ ...ada, office: { role: 'coordinator', network: slug } as const });
  expect(await appoint(deps, LAND, office('nirgendwo'))).toEqual(refused);
  expect(await appoint(deps, saarland.code, office(network.slug))).toEqual(refused);
  expect(await kept((tx) => tx.people.findByEmail(ada.email))).toBeUndefined();
});
