import type { EmailAddress } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { anOrganisation, freshId } from '../builders.ts';
import { type CreateStore, openScene, type Scene } from './store-under-test.ts';

export function describeDirectoryStore(create: CreateStore): void {
  describe('a network', () => {
    test('is listed by name and found by address and by id', async () => {
      const { inLand, savedNetwork } = await openScene(create);
      const z = await savedNetwork({ name: 'Zwickau' });
      const oe = await savedNetwork({ name: 'Öderan' });
      const a = await savedNetwork({ name: 'Aue' });
      expect(await inLand((tx) => tx.directory.networks())).toEqual([a, oe, z]);
      expect(await inLand((tx) => tx.directory.findNetwork(oe.slug))).toEqual(oe);
      expect(await inLand((tx) => tx.directory.getNetwork(z.id))).toEqual(z);
      expect(await inLand((tx) => tx.directory.findNetwork('nowhere'))).toBeUndefined();
    });

    test('changes, and gets or loses its mailbox', async () => {
      const { inLand, savedNetwork } = await openScene(create);
      const { mailbox: _, ...network } = await savedNetwork();
      await inLand((tx) => tx.directory.saveNetwork(network));
      expect(await inLand((tx) => tx.directory.networks())).toEqual([network]);
      const reachable = { ...network, office: 'Neues Büro', mailbox: 'netz@aue.example' as EmailAddress };
      await inLand((tx) => tx.directory.saveNetwork(reachable));
      expect(await inLand((tx) => tx.directory.networks())).toEqual([reachable]);
    });
  });

  describe('an organisation', () => {
    async function openDirectory(): Promise<Scene['inLand']> {
      const { inLand } = await openScene(create);
      const names = ['Kita Sonnenblume', 'Sonnenschule', 'Haus der Sonne', 'Jugendamt'];
      const organisations = names.map((name) => anOrganisation({ name, place: 'Görlitz' }));
      const slip = anOrganisation({ name: 'Kita Sonenblume', place: 'Aue' });
      await inLand((tx) => tx.directory.saveOrganisations([...organisations, slip]));
      return inLand;
    }

    test.for([
      {
        rule: 'what begins with the text comes first, then goes by name',
        text: 'sonne',
        names: ['Sonnenschule', 'Haus der Sonne', 'Kita Sonnenblume', 'Kita Sonenblume'],
      },
      { rule: 'the place is found as well', text: 'goerlitz jugend', names: ['Jugendamt'] },
      { rule: 'a slip comes after what is right', text: 'Sonnenblume', names: ['Kita Sonnenblume', 'Kita Sonenblume'] },
      { rule: 'nothing is found for nothing', text: ' – ', names: [] },
    ])('is found: $rule', async ({ text, names }) => {
      const inLand = await openDirectory();
      const found = await inLand((tx) => tx.directory.findOrganisations(text, 9));
      expect(found.map((it) => it.name)).toEqual(names);
    });

    test('is found among no more than asked for', async () => {
      const inLand = await openDirectory();
      const found = await inLand((tx) => tx.directory.findOrganisations('Kita', 1));
      expect(found).toMatchObject([{ name: 'Kita Sonenblume', type: 'day_care', place: 'Aue', region: '14713' }]);
    });

    test('is found by its new name only, once it has one', async () => {
      const { inLand } = await openScene(create);
      const before = anOrganisation({ name: 'Kita Regenbogen' });
      const after = { ...before, name: 'Kinderhaus Elbe' };
      await inLand((tx) => tx.directory.saveOrganisations([before]));
      await inLand((tx) => tx.directory.saveOrganisations([after]));
      expect(await inLand((tx) => tx.directory.findOrganisations('Kinderhaus', 9))).toEqual([after]);
      expect(await inLand((tx) => tx.directory.findOrganisations('Regenbogen', 9))).toEqual([]);
    });

    test('is found by its id', async () => {
      const { inLand } = await openScene(create);
      const organisation = anOrganisation();
      await inLand((tx) => tx.directory.saveOrganisations([organisation]));
      expect(await inLand((tx) => tx.directory.getOrganisation(organisation.id))).toEqual(organisation);
      expect(await inLand((tx) => tx.directory.getOrganisation(freshId()))).toBeUndefined();
    });
  });
}
