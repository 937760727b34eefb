import type { Ags, EmailAddress, Instant, LandCode, PersonId, PersonName, ProfessionCode } from '@netzwerkstatt/domain';
import { TEST_NOW, testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { Grant } from '../../authorisation/actor.ts';
import { anOrganisation, aPerson, freshId } from '../builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

export function describePeopleStore(create: CreateStore): void {
  describe('a person', () => {
    test('is added and found by id and by address, however it is typed', async () => {
      const { inLand } = await openScene(create);
      const person = aPerson({ emailProvenAt: TEST_NOW });
      expect(await inLand((tx) => tx.people.findOrAdd(person))).toEqual(person);
      expect(await inLand((tx) => tx.people.get(person.id))).toEqual(person);
      const shouted = person.email.toUpperCase() as EmailAddress;
      expect(await inLand((tx) => tx.people.findByEmail(shouted))).toEqual(person);
    });

    test('is found among several, each once, and who is not there is left out', async () => {
      const { inLand, savedPerson } = await openScene(create);
      const [ada, ben] = [await savedPerson(), await savedPerson()];
      await savedPerson();
      const found = await inLand((tx) => tx.people.getMany([ben.id, ada.id, ben.id, freshId()]));
      expect(new Map(found.map((it) => [it.id, it]))).toEqual(
        new Map([
          [ada.id, ada],
          [ben.id, ben],
        ]),
      );
      expect(found).toHaveLength(2);
      expect(await inLand((tx) => tx.people.getMany([]))).toEqual([]);
    });

    test('nobody knows is not found', async () => {
      const { inLand } = await openScene(create);
      const { id, email } = aPerson();
      const found = await inLand(async (tx) => [await tx.people.get(id), await tx.people.findByEmail(email)]);
      expect(found).toEqual([undefined, undefined]);
    });

    test('who is there stays unchanged and is returned', async () => {
      const { inLand, savedPerson } = await openScene(create);
      const known = await savedPerson();
      const email = known.email.toUpperCase() as EmailAddress;
      const namesake = aPerson({ email, givenName: 'Eva' as PersonName });
      expect(await inLand((tx) => tx.people.findOrAdd(namesake))).toEqual(known);
      expect(await inLand((tx) => tx.people.get(namesake.id))).toBeUndefined();
    });

    test('is one, however many forms with the same address arrive together', async () => {
      const { inLand } = await openScene(create);
      const { email } = aPerson();
      const found = await Promise.all([1, 2, 3, 4].map(() => inLand((tx) => tx.people.findOrAdd(aPerson({ email })))));
      expect(new Set(found.map((it) => it.id)).size).toBe(1);
    });

    test('changes what they say about themselves', async () => {
      const { inLand, savedPerson } = await openScene(create);
      const organisation = anOrganisation();
      await inLand((tx) => tx.directory.saveOrganisations([organisation]));
      const { id, name } = organisation;
      const person = {
        ...(await savedPerson()),
        familyName: 'Krawc' as PersonName,
        profession: 'Y1' as ProfessionCode,
        organisation: { id, name },
        region: '14625' as Ags,
        locale: 'en' as const,
        certificateLanguage: 'hsb' as const,
      };
      await inLand((tx) => tx.people.save(person));
      expect(await inLand((tx) => tx.people.get(person.id))).toEqual(person);
      const onTheirOwn = { ...person, organisation: { name: 'freiberuflich' } };
      await inLand((tx) => tx.people.save(onTheirOwn));
      expect(await inLand((tx) => tx.people.get(person.id))).toEqual(onTheirOwn);
    });

    test('who is not there cannot be changed', async () => {
      const { inLand } = await openScene(create);
      await expect(inLand((tx) => tx.people.save(aPerson()))).rejects.toThrow('no person');
    });

    test('cannot take the address of another', async () => {
      const { inLand, savedPerson } = await openScene(create);
      const [ada, ben] = [await savedPerson(), await savedPerson()];
      await expect(inLand((tx) => tx.people.save({ ...ada, email: ben.email }))).rejects.toThrow();
    });
  });

  describe('people found by name', () => {
    const named = (givenName: string, familyName: string) => ({
      givenName: givenName as PersonName,
      familyName: familyName as PersonName,
    });

    test('are those with a part of the name that begins like the text, in the order of a telephone book', async () => {
      const { inLand, savedPerson } = await openScene(create);
      const zoe = await savedPerson(named('Zoë', 'Öhler'));
      const ida = await savedPerson(named('Ida', 'Oehlmann'));
      const von = await savedPerson(named('Ada', 'von Oehl'));
      await savedPerson(named('Ben', 'Koehler'));
      const find = (text: string, limit = 9) => inLand((tx) => tx.people.findByName(text, undefined, limit));
      expect(await find('öhl')).toEqual([ida, zoe, von]);
      expect(await find('zoe oehler')).toEqual([zoe]);
      expect(await find('öhl', 2)).toEqual([ida, zoe]);
      expect(await find('oe%')).toEqual([ida, zoe, von]);
      expect(await find(' – ')).toEqual([]);
      expect(await find('ohl')).toEqual([]);
    });

    test('are those only whom a network knows from one of its events, when it asks', async () => {
      const { inLand, savedNetwork, savedEvent, savedPerson, savedRegistration } = await openScene(create);
      const [here, elsewhere] = [await savedNetwork(), await savedNetwork()];
      const [event, other] = [await savedEvent({ network: here.id }), await savedEvent({ network: elsewhere.id })];
      const [ada, ben] = [await savedPerson(named('Ada', 'Beispiel')), await savedPerson(named('Ben', 'Beispiel'))];
      await savedPerson(named('Cem', 'Beispiel'));
      const second = await savedEvent({ network: here.id });
      await savedRegistration(event, ada, { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' });
      await savedRegistration(second, ada, { status: 'confirmed', confirmedAt: TEST_NOW });
      await savedRegistration(other, ben, { status: 'confirmed', confirmedAt: TEST_NOW });
      expect(await inLand((tx) => tx.people.findByName('beispiel', here.id, 9))).toEqual([ada]);
      expect(await inLand((tx) => tx.people.findByName('beispiel', elsewhere.id, 9))).toEqual([ben]);
    });
  });

  test('an address is proven once, and the first time counts', async () => {
    const { inLand, savedPerson } = await openScene(create);
    const [ada, ben, cem] = [await savedPerson(), await savedPerson(), await savedPerson()];
    await inLand((tx) => tx.people.markEmailProven([ada.id], TEST_NOW));
    const later = '2026-11-22T09:00:00.000Z' as Instant;
    await inLand((tx) => tx.people.markEmailProven([ada.id, ben.id, freshId()], later));
    await inLand((tx) => tx.people.markEmailProven([], later));
    const people = await inLand((tx) => Promise.all([ada, ben, cem].map((it) => tx.people.get(it.id))));
    expect(people.map((it) => it?.emailProvenAt)).toEqual([TEST_NOW, later, undefined]);
  });

  describe('what was told with the form behind a proven address', () => {
    const told = {
      givenName: 'Hańža' as PersonName,
      familyName: 'Krawc' as PersonName,
      profession: 'Y1' as ProfessionCode,
      organisation: { name: 'freiberuflich' },
      region: '14625' as Ags,
      locale: 'en',
    } as const;

    test('becomes theirs as long as the address was never proven', async () => {
      const { inLand, savedPerson } = await openScene(create);
      const organisation = anOrganisation();
      await inLand((tx) => tx.directory.saveOrganisations([organisation]));
      const { id, name } = organisation;
      const [ada, ben, cem] = [await savedPerson(), await savedPerson(), await savedPerson()];
      const ofAda = { ...told, email: ada.email.replace('ada', 'Ada') as EmailAddress };
      const ofBen = { ...told, email: ben.email, organisation: { id, name } };
      const details = [
        { person: ben.id, ...ofBen },
        { person: ada.id, ...ofAda },
        { person: freshId<PersonId>(), ...told, email: 'weg@praxis.example' as EmailAddress },
      ];
      await inLand((tx) => tx.people.proveDetails(details, TEST_NOW));
      const people = await inLand((tx) => Promise.all([ada, ben, cem].map((it) => tx.people.get(it.id))));
      expect(people).toEqual([
        { id: ada.id, ...ofAda, emailProvenAt: TEST_NOW },
        { id: ben.id, ...ofBen, emailProvenAt: TEST_NOW },
        cem,
      ]);
    });

    test('changes nobody whose address was proven before', async () => {
      const { inLand, savedPerson } = await openScene(create);
      const ada = await savedPerson({ emailProvenAt: TEST_NOW });
      const later = '2026-11-22T09:00:00.000Z' as Instant;
      await inLand((tx) => tx.people.proveDetails([{ person: ada.id, ...told, email: ada.email }], later));
      await inLand((tx) => tx.people.proveDetails([], later));
      expect(await inLand((tx) => tx.people.get(ada.id))).toEqual(ada);
    });
  });

  test('grants come back with their place and their end, also those that are over', async () => {
    const { inLand, savedPerson, land } = await openScene(create);
    const { id: person } = await savedPerson();
    const grants: readonly Grant[] = [
      { role: 'state', scope: { kind: 'land', id: land as LandCode } },
      { role: 'coordinator', scope: { kind: 'network', id: testId('n', 1) as never }, until: TEST_NOW },
      { role: 'trainer', scope: { kind: 'event', id: testId('e', 1) as never } },
    ];
    for (const it of grants) await inLand((tx) => tx.people.grant(person, it));
    expect(await inLand((tx) => tx.people.grantsOf(person))).toEqual(grants);
    expect(await inLand((tx) => tx.people.grantsOf(freshId()))).toEqual([]);
  });

  test('a role that is given again for the same place has the new end and no second one', async () => {
    const { inLand, savedPerson, land } = await openScene(create);
    const { id } = await savedPerson();
    const forEver: Grant = { role: 'state', scope: { kind: 'land', id: land } };
    await inLand((tx) => tx.people.grant(id, { ...forEver, until: TEST_NOW }));
    await inLand((tx) => tx.people.grant(id, forEver));
    expect(await inLand((tx) => tx.people.grantsOf(id))).toEqual([forEver]);
  });
}
