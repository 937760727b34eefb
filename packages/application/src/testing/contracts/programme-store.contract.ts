import type { Event, EventId, Instant, LocalDate } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { ProgrammeQuery } from '../../ports/index.ts';
import { aModuleVersion, aNetwork, anOrganisation, aSessionOn } from '../builders.ts';
import { type CreateStore, confirmedState, openScene, type Scene, waitlistedState } from './store-under-test.ts';

const everything: ProgrammeQuery = {
  text: '',
  kinds: [],
  regions: [],
  formats: [],
  professions: [],
  networks: [],
  onlyWithSeats: false,
  now: TEST_NOW,
  offset: 0,
  limit: 20,
};

const professions = (...codes: string[]) => codes as unknown as Event['targetProfessions'];

async function openProgramme(create: CreateStore) {
  const scene = await openScene(create);
  return {
    ...scene,
    search: (wanted: Partial<ProgrammeQuery>) =>
      scene.inLand((tx) => tx.programme.search({ ...everything, ...wanted })),
    /** Ids of the hits, in order. */
    async find(wanted: Partial<ProgrammeQuery>): Promise<readonly EventId[]> {
      const { events } = await scene.inLand((tx) => tx.programme.search({ ...everything, ...wanted }));
      return events.map(({ event }) => event.id);
    },
    on: (day: string, wanted: Partial<Event> = {}) => scene.savedEvent({ sessions: [aSessionOn(day)], ...wanted }),
  };
}

export function describeProgrammeStore(create: CreateStore): void {
  describe('the programme', () => {
    test('lists what is public and not over, by start', async () => {
      const { find, on, savedEvent } = await openProgramme(create);
      const late = await on('2027-03-01');
      const soon = await on('2026-12-01');
      const cancelledAt = TEST_NOW;
      const cancelled = await on('2026-12-24', { status: 'cancelled', cancelledAt, cancellationReason: 'Krankheit' });
      const running = await savedEvent({ sessions: [aSessionOn('2026-11-02'), aSessionOn('2027-05-03')] });
      await on('2026-11-01');
      await on('2026-12-02', { status: 'draft' });
      await on('2026-12-03', { admission: 'by_invitation' });
      await on('2026-12-04', { status: 'closed', closedAt: TEST_NOW });
      expect(await find({})).toEqual([running.id, soon.id, cancelled.id, late.id]);
    });

    test('an event leaves it at the very instant it ends', async () => {
      const { find, on } = await openProgramme(create);
      const { id } = await on('2026-11-21');
      expect(await find({ now: '2026-11-21T15:29:59.999Z' as Instant })).toEqual([id]);
      expect(await find({ now: '2026-11-21T15:30:00.000Z' as Instant })).toEqual([]);
    });

    test('tells with each event how full it is and which module it teaches', async () => {
      const { search, inLand, on, savedPerson, savedRegistration } = await openProgramme(create);
      const module = aModuleVersion({ content: { version: 3 } });
      await inLand((tx) => tx.modules.save(module));
      const run = await on('2026-12-01', { kind: 'module_run', moduleVersion: module.id });
      const other = await on('2026-12-02');
      await savedRegistration(run, await savedPerson(), confirmedState);
      await savedRegistration(run, await savedPerson(), waitlistedState(1));
      expect((await search({})).events).toEqual([
        { event: run, moduleCode: 'L02', moduleVersion: 3, seatsTaken: 1, waiting: 1 },
        { event: other, seatsTaken: 0, waiting: 0 },
      ]);
    });

    test('leafs through pages and knows the total on each, also behind the last', async () => {
      const { search, on } = await openProgramme(create);
      const ids = [];
      for (const day of ['2027-01-01', '2027-01-02', '2027-01-03']) ids.push((await on(day)).id);
      const pageFrom = async (offset: number) => {
        const { total, events } = await search({ offset, limit: 2 });
        return [total, events.map(({ event }) => event.id)];
      };
      expect(await pageFrom(0)).toEqual([3, ids.slice(0, 2)]);
      expect(await pageFrom(2)).toEqual([3, ids.slice(2)]);
      expect(await pageFrom(4)).toEqual([3, []]);
    });

    test('finds what begins between two days on the wall, both inclusive', async () => {
      const { find, savedEvent } = await openProgramme(create);
      const night = aSessionOn('2027-01-20');
      // Half past midnight in Berlin is still the day before in UTC.
      const early = { ...night, startsAt: '2027-01-20T00:30', endsAt: '2027-01-20T02:00' } as typeof night;
      const { id } = await savedEvent({ sessions: [early, aSessionOn('2027-02-20')] });
      const between = (from: string, to: string) => find({ from: from as LocalDate, to: to as LocalDate });
      expect(await between('2027-01-20', '2027-01-20')).toEqual([id]);
      expect(await between('2027-01-21', '2027-02-28')).toEqual([]);
      expect(await between('2026-12-01', '2027-01-19')).toEqual([]);
      expect(await find({ from: '2027-01-20' as LocalDate })).toEqual([id]);
      expect(await find({ to: '2027-01-19' as LocalDate })).toEqual([]);
    });
  });

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
      const { find, inLand, layHere, savedEvent, on } = await openProgramme(create);
      const network = aNetwork({ name: 'Netzwerk Nordwest' });
      const module = aModuleVersion({ content: { title: 'Rechtsfragen' } });
      await layHere({ networks: [network] });
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

  describe('a facet', () => {
    async function openFacets() {
      const programme = await openProgramme(create);
      const network = aNetwork();
      await programme.layHere({ networks: [network] });
      const region = (ags: string) => ({ region: ags as Event['region'] & string });
      const a = await programme.on('2027-01-01', { ...region('14713'), targetProfessions: professions('H1', 'Y1') });
      const b = await programme.on('2027-01-02', {
        ...region('14713'),
        kind: 'quality_circle',
        format: 'online',
        network: network.id,
        targetProfessions: professions('Y1'),
      });
      const c = await programme.on('2027-01-03', { ...region('14612'), kind: 'quality_circle' });
      return { ...programme, network, a, b, c };
    }

    test('lets through what has one of its values', async () => {
      const { find, a, b, c, network } = await openFacets();
      expect(await find({ kinds: ['quality_circle'] })).toEqual([b.id, c.id]);
      expect(await find({ kinds: ['quality_circle', 'training'] })).toEqual([a.id, b.id, c.id]);
      expect(await find({ regions: ['14713'] })).toEqual([a.id, b.id]);
      expect(await find({ formats: ['online'] })).toEqual([b.id]);
      expect(await find({ networks: [network.id] })).toEqual([b.id]);
      expect(await find({ kinds: ['quality_circle'], regions: ['14612'] })).toEqual([c.id]);
      expect(await find({ text: 'Recht', formats: ['hybrid'] })).toEqual([]);
    });

    test('„for me“ is what is for my profession and what is for everyone', async () => {
      const { find, a, b, c } = await openFacets();
      expect(await find({ professions: professions('H1') })).toEqual([a.id, c.id]);
      expect(await find({ professions: professions('H1', 'Y1') })).toEqual([a.id, b.id, c.id]);
      expect(await find({ professions: professions('J1') })).toEqual([c.id]);
    });

    test('counts the hits of each of its values', async () => {
      const { search, network } = await openFacets();
      const { facets, total } = await search({});
      const { profession, ...others } = facets;
      expect({ total, ...others }).toEqual({
        total: 3,
        kind: { training: 1, quality_circle: 2 },
        region: { '14713': 2, '14612': 1 },
        format: { on_site: 2, online: 1 },
        network: { [network.id]: 1 },
        withSeats: 3,
      });
      expect([profession.H1, profession.Y1, profession.Y2]).toEqual([2, 3, 1]);
    });

    test('counts as if it alone were not chosen', async () => {
      const { search } = await openFacets();
      const { facets, total } = await search({ kinds: ['quality_circle'], regions: ['14713'] });
      const { kind, region, format, withSeats } = facets;
      expect({ total, kind, region, format, withSeats }).toEqual({
        total: 1,
        kind: { training: 1, quality_circle: 1 },
        region: { '14713': 1, '14612': 1 },
        format: { online: 1 },
        withSeats: 1,
      });
    });

    test('counts what the words let through', async () => {
      const { search, on } = await openFacets();
      await on('2027-01-04', { title: 'Astronomie', summary: '', region: '14612' as Event['region'] & string });
      const { facets, total } = await search({ text: 'Astronomie', regions: ['14713'] });
      expect([total, facets.region]).toEqual([0, { '14612': 1 }]);
    });

    test('knows where seats are: a full or cancelled event has none, an offer holds one', async () => {
      const { search, on, savedPerson, savedRegistration, inLand } = await openProgramme(create);
      const full = await on('2027-01-01', { capacity: 1 });
      const held = await on('2027-01-02', { capacity: 1 });
      const free = await on('2027-01-03', { capacity: 2 });
      const gone = { status: 'cancelled', cancelledAt: TEST_NOW, cancellationReason: 'Krankheit' } as const;
      await on('2027-01-04', gone);
      await savedRegistration(full, await savedPerson(), confirmedState);
      const offeredAt = TEST_NOW;
      const expiresAt = '2026-11-23T09:00:00.000Z' as Instant;
      const offer = { status: 'offered', joinedAt: offeredAt, queueNumber: 1, offeredAt, expiresAt } as const;
      const registration = await savedRegistration(held, await savedPerson(), offer);
      await savedRegistration(free, await savedPerson(), confirmedState);
      const withSeats = async () => {
        const { events, facets } = await search({ onlyWithSeats: true });
        expect((await search({})).facets.withSeats).toBe(events.length);
        expect(facets.withSeats).toBe(events.length);
        return events.map(({ event }) => event.id);
      };
      expect(await withSeats()).toEqual([free.id]);

      const { id, personId, requestedAt } = registration;
      const after = { id, personId, requestedAt, status: 'declined', declinedAt: TEST_NOW } as const;
      const change = { before: registration, after, cause: 'decline_offer' } as const;
      await inLand((tx) => tx.registrations.write(held.id, [change], new Map()));
      expect(await withSeats()).toEqual([held.id, free.id]);
      await inLand((tx) => tx.events.changeCapacity(full.id, 2));
      expect(await withSeats()).toEqual([full.id, held.id, free.id]);
      await inLand((tx) => tx.events.save({ ...free, ...gone, revision: 2 } as Event, 1, TEST_NOW));
      expect(await withSeats()).toEqual([full.id, held.id]);
    });
  });

  describe('one public event', () => {
    test.for([
      { what: 'a published one', wanted: {} },
      { what: 'one that is over', wanted: { sessions: [aSessionOn('2025-01-01')] } },
      { what: 'a closed one', wanted: { status: 'closed', closedAt: TEST_NOW } },
      { what: 'a circle', wanted: { admission: 'by_invitation' } },
    ] as { what: string; wanted: Partial<Event> }[])('is found by its address: $what', async ({ wanted }) => {
      const { inLand, savedEvent } = await openProgramme(create);
      const event = await savedEvent(wanted);
      expect(await inLand((tx) => tx.programme.findEvent(event.slug))).toEqual({ event, seatsTaken: 0, waiting: 0 });
    });

    test('is never a draft', async () => {
      const { inLand, savedEvent } = await openProgramme(create);
      const { slug } = await savedEvent({ status: 'draft' });
      expect(await inLand((tx) => tx.programme.findEvent(slug))).toBeUndefined();
    });
  });

  test('runs of a module are those of all its versions that have not begun, by start', async () => {
    const { inLand, on } = await openProgramme(create);
    const old = aModuleVersion({ status: 'superseded' });
    const current = aModuleVersion({ content: { version: 2 } });
    const other = aModuleVersion({ content: { code: 'B01' as typeof old.content.code } });
    await inLand(async (tx) => {
      for (const it of [old, current, other]) await tx.modules.save(it);
    });
    const late = await on('2027-02-01', { moduleVersion: old.id });
    const soon = await on('2027-01-01', { moduleVersion: current.id });
    await on('2027-01-02', { moduleVersion: other.id });
    await on('2027-01-03', { moduleVersion: current.id, status: 'draft' });
    await on('2027-01-04', { moduleVersion: current.id, admission: 'by_invitation' });
    await on('2026-11-01', { moduleVersion: current.id });
    await on('2027-01-05');
    expect(await inLand((tx) => tx.programme.runsOfModule('L02', TEST_NOW))).toEqual([
      { event: soon, moduleCode: 'L02', moduleVersion: 2, seatsTaken: 0, waiting: 0 },
      { event: late, moduleCode: 'L02', moduleVersion: 1, seatsTaken: 0, waiting: 0 },
    ]);
    const start = '2027-02-01T08:00:00.000Z' as Instant;
    expect(await inLand((tx) => tx.programme.runsOfModule('L02', start))).toEqual([]);
  });

  test('networks are listed by name and found by address and by id', async () => {
    const { inLand, layHere } = await openProgramme(create);
    const [z, oe, a] = [aNetwork({ name: 'Zwickau' }), aNetwork({ name: 'Öderan' }), aNetwork({ name: 'Aue' })];
    await layHere({ networks: [z, oe, a] });
    expect(await inLand((tx) => tx.programme.networks())).toEqual([a, oe, z]);
    expect(await inLand((tx) => tx.programme.findNetwork(oe.slug))).toEqual(oe);
    expect(await inLand((tx) => tx.programme.getNetwork(z.id))).toEqual(z);
    expect(await inLand((tx) => tx.programme.findNetwork('nowhere'))).toBeUndefined();
  });

  describe('the directory', () => {
    async function openDirectory(): Promise<Scene['inLand']> {
      const { inLand, layHere } = await openProgramme(create);
      const names = ['Kita Sonnenblume', 'Sonnenschule', 'Haus der Sonne', 'Jugendamt'];
      const organisations = names.map((name) => anOrganisation({ name, place: 'Görlitz' }));
      await layHere({ organisations: [...organisations, anOrganisation({ name: 'Kita Sonenblume', place: 'Aue' })] });
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
    ])('$rule', async ({ text, names }) => {
      const inLand = await openDirectory();
      const found = await inLand((tx) => tx.programme.findOrganisations(text, 9));
      expect(found.map((it) => it.name)).toEqual(names);
    });

    test('gives no more than asked for', async () => {
      const inLand = await openDirectory();
      const found = await inLand((tx) => tx.programme.findOrganisations('Kita', 1));
      expect(found).toMatchObject([{ name: 'Kita Sonenblume', type: 'day_care', place: 'Aue', region: '14713' }]);
    });
  });
}
