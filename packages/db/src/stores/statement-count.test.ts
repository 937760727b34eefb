import type { CalendarScope, LandTransaction, ProgrammeQuery } from '@netzwerkstatt/application';
import {
  aFreshEvent,
  aFreshPlace,
  aModuleVersion,
  anApplicant,
  anOrganisation,
  aPerson,
  aSessionOn,
  freshId,
} from '@netzwerkstatt/application/testing';
import type { Ags, LocalDate, ProfessionCode, RegistrationId } from '@netzwerkstatt/domain';
import { aCircle, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { createPostgresStore } from '../postgres-store.ts';
import { storesOn } from '../testing/store-under-test.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const { pool } = await createTestDatabase();
let statements = 0;
const onStatement = () => {
  statements += 1;
};
const create = storesOn(pool, createPostgresStore(pool, { onStatement }));

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

const module = aModuleVersion();
const ada = aPerson();
const desk = { networks: 'all', when: 'upcoming', now: TEST_NOW, offset: 0, limit: 20 } as const;
const all = { text: '', offset: 0, limit: 20 };
const year = { from: '2027-01-01' as LocalDate, to: '2027-12-31' as LocalDate, drafts: 'all' } as const;
const window = { now: TEST_NOW, pastDays: 365, cancelledDays: 30 };

/** One event with two sessions, with ada as a participant, and a place with a room. */
async function addEvent(tx: LandTransaction): Promise<void> {
  const sessions = [aSessionOn('2027-01-20'), aSessionOn('2027-01-21')];
  const event = aFreshEvent({ sessions, moduleVersion: module.id, kind: 'quality_circle' });
  await tx.events.save(event, undefined, TEST_NOW);
  await tx.places.save(aFreshPlace(), undefined);
  await tx.circles.save(aCircle({ event: event.id, status: 'running', startedAt: TEST_NOW }), 0);
  const id = freshId<RegistrationId>();
  const after = { id, personId: ada.id, requestedAt: TEST_NOW, status: 'confirmed', confirmedAt: TEST_NOW } as const;
  await tx.registrations.write(event.id, [{ after, cause: 'register' }], new Map([[id, anApplicant()]]));
}

const reads: readonly { what: string; statements: number; read: (tx: LandTransaction) => Promise<number> }[] = [
  { what: 'a search', statements: 3, read: async (tx) => (await tx.programme.search(everything)).total },
  {
    what: 'a search with words',
    statements: 4,
    read: async (tx) => (await tx.programme.search({ ...everything, text: 'Recht Kinderschuz' })).total,
  },
  {
    what: 'the runs of a module',
    statements: 2,
    read: async (tx) => (await tx.programme.runsOfModule('L02', TEST_NOW)).length,
  },
  { what: 'the desk', statements: 4, read: async (tx) => (await tx.events.listForDesk(desk)).total },
  { what: 'the places', statements: 3, read: async (tx) => (await tx.places.list(all)).total },
  {
    what: 'the plan of a year',
    statements: 2,
    read: async (tx) => new Set((await tx.planning.sessionsBetween(year)).map(({ event }) => event)).size,
  },
  {
    what: 'the calendar of the Land',
    statements: 2,
    read: async (tx) => (await tx.calendars.events({ kind: 'land' }, window)).length,
  },
  {
    what: 'a personal calendar',
    statements: 2,
    read: async (tx) => (await tx.calendars.events({ kind: 'person', person: ada.id }, window)).length,
  },
  {
    what: 'the circles',
    statements: 3,
    read: async (tx) => (await tx.circles.list({ networks: 'all' })).length,
  },
  { what: 'the circles that run', statements: 3, read: async (tx) => (await tx.circles.running()).length },
  {
    what: 'the registrations of a person',
    statements: 1,
    read: async (tx) => (await tx.registrations.forPerson(ada.id)).length,
  },
  {
    what: 'the history of a person',
    statements: 4,
    read: async (tx) => (await tx.histories.of([ada.id], TEST_NOW)).get(ada.id)?.registered.length ?? 0,
  },
];

test('a list costs the same number of statements with one row and with three', async () => {
  const { store, land } = await create();
  await store.inLand(land, (tx) => tx.directory.saveOrganisations([anOrganisation()]));
  const count = (read: (tx: LandTransaction) => Promise<number>) =>
    store.inLand(land, async (tx) => {
      const before = statements;
      const rows = await read(tx);
      return { rows, statements: statements - before };
    });
  await store.inLand(land, async (tx) => {
    await tx.modules.save(module);
    await tx.people.findOrAdd(ada);
    await addEvent(tx);
  });
  const withOne = [];
  for (const { what, read } of reads) withOne.push({ what, ...(await count(read)) });
  await store.inLand(land, async (tx) => {
    for (const _ of [2, 3]) await addEvent(tx);
  });
  const withThree = [];
  for (const { what, read } of reads) withThree.push({ what, ...(await count(read)) });
  expect(withOne).toEqual(reads.map((it) => ({ what: it.what, rows: 1, statements: it.statements })));
  expect(withThree).toEqual(reads.map((it) => ({ what: it.what, rows: 3, statements: it.statements })));
});

test('a stamp of a calendar is one statement, whatever the calendar', async () => {
  const { store, land } = await create();
  const event = aFreshEvent();
  await store.inLand(land, (tx) => tx.events.save(event, undefined, TEST_NOW));
  const scopes: readonly CalendarScope[] = [
    { kind: 'land' },
    { kind: 'network', network: freshId() },
    { kind: 'region', region: '14713' as Ags },
    { kind: 'profession', profession: 'H1' as ProfessionCode },
    { kind: 'module', code: 'L02' },
    { kind: 'event', event: event.id },
    { kind: 'person', person: ada.id },
  ];
  await store.inLand(land, async (tx) => {
    for (const scope of scopes) {
      const before = statements;
      await tx.calendars.stamp(scope, window);
      expect([scope.kind, statements - before]).toEqual([scope.kind, 1]);
    }
  });
});
