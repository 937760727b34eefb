import type { Event } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aModuleVersion, aNetwork } from '../builders.ts';
import { openProgramme } from './open-programme.ts';
import type { CreateStore } from './store-under-test.ts';

export function describeProgrammeSearch(create: CreateStore): void {
  describe('a search', () => {
    test.for([
      { rule: 'finds words of the title in any order', text: 'Kinderschutz Recht' },
      { rule: 'finds a part of a word', text: 'schutz' },
      { rule: 'finds an umlaut written out', text: 'foerderung' },
      { rule: 'finds an umlaut written as such', text: 'Förderung' },
      { rule: 'finds an umlaut without its dots', text: 'Forderung' },
      { rule: 'finds a word with a letter missing', text: 'Kinderschuz' },
      { rule: 'finds a word with a wrong letter', text: 'Kinderschütz' },
      { rule: 'finds the beginning of a word by three letters', text: 'Lei' },
      { rule: 'finds the title in the other language of the place', text: 'Prawo skice' },
      { rule: 'finds words of the summary', text: 'Stufen KKG' },
      { rule: 'finds the place', text: 'Gohlis' },
      { rule: 'finds the house', text: 'Rathaus' },
      { rule: 'finds the code of the module', text: 'l02' },
      { rule: 'finds the title of the module', text: 'Rechtsfragen' },
      { rule: 'finds the name of the network', text: 'Netzwerk Nordwest' },
      { rule: 'finds the name of the district', text: 'Bautzen' },
      { rule: 'finds the Sorbian name of the district', text: 'Budysin' },
      { rule: 'minds no punctuation', text: '„Recht“, § 4 KKG!' },
    ])('$rule', async ({ text }) => {
      const { find, inLand, savedNetwork, savedEvent, on } = await openProgramme(create);
      const network = aNetwork({ name: 'Netzwerk Nordwest' });
      const module = aModuleVersion({ content: { title: 'Rechtsfragen' } });
      await savedNetwork(network);
      await inLand((tx) => tx.modules.save(module));
      const { id } = await savedEvent({
        title: 'Recht im Kinderschutz: Förderung',
        localTitles: { hsb: 'Prawo w škiće dźěći' },
        venue: { name: 'Altes Rathaus', place: 'Leipzig-Gohlis', accessibility: {} },
        network: network.id,
        moduleVersion: module.id,
        region: '14625' as Event['region'] & string,
      });
      await on('2027-01-19', { title: 'Etwas anderes', summary: 'Ohne Zusammenhang' });
      expect(await find({ text })).toEqual([id]);
    });

    test.for([
      { rule: 'finds nothing when one of the words is nowhere', text: 'Recht Astronomie' },
      { rule: 'does not find three letters inside a word', text: 'ech' },
      { rule: 'takes digits as they are', text: '2028' },
      { rule: 'does not take every word with the same beginning for a slip', text: 'Kinderturnen' },
    ])('$rule', async ({ text }) => {
      const { find, savedEvent } = await openProgramme(create);
      await savedEvent({ title: 'Recht im Kinderschutz 2027' });
      expect(await find({ text })).toEqual([]);
    });

    test('puts what has the words as typed before what has them with a slip, then goes by start', async () => {
      const { find, on } = await openProgramme(create);
      const slip = await on('2026-12-01', { title: 'Kinderschuz vor Ort' });
      const late = await on('2027-02-01', { title: 'Kinderschutz im Ehrenamt' });
      const early = await on('2027-01-01', { title: 'Medizinischer Kinderschutz' });
      expect(await find({ text: 'Kinderschutz' })).toEqual([early.id, late.id, slip.id]);
    });

    test('follows a change of the event', async () => {
      const { find, inLand, savedEvent } = await openProgramme(create);
      const event = await savedEvent({ title: 'Fallwerkstatt' });
      expect(await find({ text: 'Fallwerkstatt' })).toEqual([event.id]);
      const renamed = { ...event, title: 'Supervision', revision: 2 };
      await inLand((tx) => tx.events.save(renamed, 1, TEST_NOW));
      expect(await find({ text: 'Fallwerkstatt' })).toEqual([]);
      expect(await find({ text: 'Supervision' })).toEqual([event.id]);
    });

    test('never finds drafts and circles, and finds them once they are public', async () => {
      const { find, inLand, savedEvent } = await openProgramme(create);
      const draft = await savedEvent({ status: 'draft' });
      const circle = await savedEvent({ admission: 'by_invitation' });
      expect(await find({ text: 'Recht' })).toEqual([]);
      const published = { ...draft, status: 'published', publishedAt: TEST_NOW, revision: 2 } as Event;
      await inLand((tx) => tx.events.save(published, 1, TEST_NOW));
      expect(await find({ text: 'Recht' })).toEqual([draft.id]);
      await inLand((tx) => tx.events.save({ ...circle, admission: 'first_come', revision: 2 }, 1, TEST_NOW));
      expect((await find({ text: 'Recht' })).toSorted()).toEqual([draft.id, circle.id].toSorted());
    });
  });
}
