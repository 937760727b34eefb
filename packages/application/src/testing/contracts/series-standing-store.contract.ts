import type {
  CleanText,
  LocalDate,
  ModuleVersionId,
  PersonId,
  PersonName,
  SeriesExceptionId,
  SeriesResultId,
  SessionId,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { FreshStandings, KeptStanding, LandTransaction, SeriesResult, StandingQuery } from '../../ports/index.ts';
import type { SeriesStanding } from '../../series/series-standing.ts';
import { aModuleVersion, aSessionOn, freshId } from '../builders.ts';
import { aSeriesCertificate } from '../certificate-builders.ts';
import { type CreateStore, confirmedState, openScene, waitlistedState } from './store-under-test.ts';

const basis = { asOf: '2026-11-22' as LocalDate, rules: 'S-BASIS 1' };
const nothingFresh = { people: [], standings: [] };

export function describeSeriesStandingStore(create: CreateStore): void {
  async function openDesk() {
    const scene = await openScene(create);
    const { inLand } = scene;
    const module = aModuleVersion();
    await inLand((tx) => tx.modules.save(module));
    const runOn = (day: string, status: 'published' | 'closed') =>
      scene.savedEvent({
        status,
        moduleVersion: module.id as ModuleVersionId,
        sessions: [aSessionOn(day)],
        ...(status === 'closed' && { closedAt: TEST_NOW }),
      } as Parameters<typeof scene.savedEvent>[0]);
    const outdated = async (on = basis) => (await inLand((tx) => tx.seriesStandings.outdated(on))).people;
    /** Works out whatever is outdated, as it is told. */
    const keep = (standings: readonly KeptStanding[] = [], on = basis) =>
      inLand(async (tx) => {
        await tx.seriesStandings.lock();
        await tx.seriesStandings.keep(await tx.seriesStandings.outdated(on), standings, on);
      });
    const recognise = (person: PersonId, module = 'L01') =>
      inLand(async (tx) => {
        const recognition = { person, module, at: TEST_NOW, by: person, reason: 'Studium' };
        await tx.histories.recognise(recognition);
      });
    return { ...scene, runOn, outdated, keep, recognise };
  }

  const standing = (
    person: PersonId,
    standing: SeriesStanding,
    countedMinutes = 0,
    curriculum = 'S-BASIS',
  ): KeptStanding => ({ person, curriculum, standing, countedMinutes });

  describe('whose standings are outdated', () => {
    test('nobody’s, where nobody has learned anything', async () => {
      const { outdated, savedPerson } = await openDesk();
      await savedPerson();
      expect(await outdated()).toEqual([]);
    });

    test('whoever has a place at a run of a module, until it is worked out; not who only waits, or goes elsewhere', async () => {
      const { outdated, keep, runOn, savedEvent, savedPerson, savedRegistration } = await openDesk();
      const [ada, ben] = [await savedPerson(), await savedPerson()];
      const run = await runOn('2027-02-03', 'published');
      await savedRegistration(run, ada, confirmedState);
      await savedRegistration(run, ben, waitlistedState(1));
      await savedRegistration(await savedEvent(), ben, confirmedState);
      expect(await outdated()).toEqual([ada.id]);
      await keep();
      expect(await outdated()).toEqual([]);
    });

    test('whoever gets a place or loses it', async () => {
      const { inLand, outdated, keep, runOn, savedPerson, savedRegistration } = await openDesk();
      const [ada, ben] = [await savedPerson(), await savedPerson()];
      const run = await runOn('2027-02-03', 'published');
      const ofAda = await savedRegistration(run, ada, confirmedState);
      const ofBen = await savedRegistration(run, ben, waitlistedState(1));
      await keep();
      const withdrawn = { ...ofAda, status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' } as const;
      const { id, personId, requestedAt } = ofBen;
      await inLand((tx) =>
        tx.registrations.write(
          run.id,
          [
            { before: ofAda, after: withdrawn, cause: 'withdraw' },
            { before: ofBen, after: { id, personId, requestedAt, ...confirmedState }, cause: 'move_up' },
          ] as Parameters<typeof tx.registrations.write>[1],
          new Map(),
        ),
      );
      expect(await outdated()).toEqual([ada.id, ben.id].toSorted());
    });

    test('whose minutes are written down after the end, and not before', async () => {
      const { inLand, outdated, keep, runOn, savedPerson, savedRegistration } = await openDesk();
      const [ada, ben] = [await savedPerson(), await savedPerson()];
      const [over, upcoming] = [await runOn('2026-02-03', 'closed'), await runOn('2027-02-03', 'published')];
      const [ofAda, ofBen] = [
        await savedRegistration(over, ada, confirmedState),
        await savedRegistration(upcoming, ben, confirmedState),
      ];
      await keep();
      const attended = (run: typeof over, registration: typeof ofAda.id, minutes: number) =>
        inLand((tx) => {
          const records = [{ session: run.sessions[0]?.id as SessionId, registration, minutes }];
          return tx.attendance.record(records, ada.id, TEST_NOW);
        });
      await attended(over, ofAda.id, 200);
      await attended(upcoming, ofBen.id, 200);
      expect(await outdated()).toEqual([ada.id]);
      await keep();
      await attended(over, ofAda.id, 180);
      expect(await outdated()).toEqual([ada.id]);
    });

    test('everybody with a place, when their event is closed', async () => {
      const { inLand, outdated, keep, runOn, savedPerson, savedRegistration } = await openDesk();
      const [ada, ben] = [await savedPerson(), await savedPerson()];
      const run = await runOn('2026-02-03', 'published');
      await savedRegistration(run, ada, confirmedState);
      await savedRegistration(run, ben, waitlistedState(1));
      await keep();
      const closed = { ...run, revision: run.revision + 1, status: 'closed', closedAt: TEST_NOW } as typeof run;
      await inLand((tx) => tx.events.save(closed, run.revision, TEST_NOW));
      expect(await outdated()).toEqual([ada.id]);
    });

    const changes: readonly {
      what: string;
      change: (tx: LandTransaction, ada: PersonId, staff: PersonId) => unknown;
    }[] = [
      {
        what: 'prior learning was recognised',
        change: (tx, person, by) => {
          const recognition = { person, module: 'L01', at: TEST_NOW, by, reason: 'Studium' };
          return tx.histories.recognise(recognition);
        },
      },
      { what: 'a result was written down', change: (tx, person, by) => tx.series.addResult(aResult(person, by)) },
      {
        what: 'an exception was proposed',
        change: (tx, person, proposedBy) =>
          tx.series.addException({
            ...{ id: freshId<SeriesExceptionId>(), person, curriculum: 'S-BASIS', key: 'window', status: 'proposed' },
            ...{ reason: 'Elternzeit' as CleanText, proposedBy, proposedAt: TEST_NOW },
          }),
      },
      {
        what: 'a certificate of a series was issued',
        change: (tx, person) => tx.certificates.add(aSeriesCertificate(person), freshId()),
      },
    ];

    test.for(changes)('whoever of whom $what', async ({ change }) => {
      const { inLand, outdated, keep, savedPerson } = await openDesk();
      const [ada, staff] = [await savedPerson(), await savedPerson()];
      await inLand((tx) => change(tx, ada.id, staff.id) as Promise<void>);
      expect(await outdated()).toEqual([ada.id]);
      await keep();
      expect(await outdated()).toEqual([]);
    });

    test('whose result was taken away', async () => {
      const { inLand, outdated, keep, savedPerson } = await openDesk();
      const [ada, staff] = [await savedPerson(), await savedPerson()];
      const result = aResult(ada.id, staff.id);
      await inLand((tx) => tx.series.addResult(result));
      await keep();
      await inLand((tx) => tx.series.removeResult(result.id));
      expect(await outdated()).toEqual([ada.id]);
    });

    test('everybody on another day, and by other rules, also who is in no series', async () => {
      const { outdated, keep, recognise, savedPerson } = await openDesk();
      const ada = await savedPerson();
      await recognise(ada.id);
      await keep([]);
      const others = [
        { ...basis, asOf: '2026-11-23' as LocalDate },
        { ...basis, rules: 'S-BASIS 2' },
      ];
      expect(await Promise.all(others.map(outdated))).toEqual([[ada.id], [ada.id]]);
    });

    test('a few at a time, until it is everybody', async () => {
      const { inLand, recognise, savedPerson } = await openDesk();
      const people = [await savedPerson(), await savedPerson(), await savedPerson()].map(({ id }) => id);
      for (const person of people) await recognise(person);
      const seen: PersonId[] = [];
      for (let round = 0; round < 3; round++) {
        await inLand(async (tx) => {
          const some = await tx.seriesStandings.outdated(basis, 1);
          seen.push(...some.people);
          await tx.seriesStandings.keep(some, [], basis);
        });
      }
      expect(seen.toSorted()).toEqual(people.toSorted());
      expect((await inLand((tx) => tx.seriesStandings.outdated(basis))).people).toEqual([]);
    });
  });

  describe('standings that are kept', () => {
    async function openList() {
      const desk = await openDesk();
      const named = (givenName: string, familyName: string) =>
        desk.savedPerson({ givenName: givenName as PersonName, familyName: familyName as PersonName });
      const people = [
        await named('Ada', 'Zöllner'),
        await named('Ben', 'Ächter'),
        await named('Cem', 'Adler'),
        await named('Dora', 'Ziegler'),
      ] as const;
      const [ada, ben, cem, dora] = people;
      for (const { id } of people) await desk.recognise(id);
      await desk.keep([
        standing(ada.id, 'due', 300),
        standing(ben.id, 'underway', 100),
        standing(ben.id, 'issued', 900, 'S-FH'),
        standing(cem.id, 'underway', 100),
        standing(dora.id, 'underway', 200),
      ]);
      const list = async (wanted: Partial<StandingQuery> = {}, fresh: FreshStandings = nothingFresh) => {
        const query = { curriculum: 'S-BASIS', standings: [], text: '', offset: 0, limit: 9, ...wanted };
        const { total, people: found } = await desk.inLand((tx) => tx.seriesStandings.list(query, fresh));
        return [total, found.map((id) => people.find((it) => it.id === id)?.givenName).join(' ')];
      };
      const count = async (fresh: FreshStandings = nothingFresh) =>
        desk.inLand((tx) => tx.seriesStandings.count(['S-BASIS', 'S-FH', 'S-NK'], fresh));
      return { ...desk, people, list, count };
    }

    test('are counted for every series that is asked about', async () => {
      const { count } = await openList();
      const none = {
        ...{ waiting: 0, undrawn: 0, revoked: 0, due: 0, renewable: 0, ending: 0, underway: 0, lapsed: 0, issued: 0 },
      };
      expect([...(await count())]).toEqual([
        ['S-BASIS', { ...none, due: 1, underway: 3 }],
        ['S-FH', { ...none, issued: 1 }],
        ['S-NK', none],
      ]);
    });

    test('are listed by urgency, then by what counts, then by name', async () => {
      const { list } = await openList();
      expect(await list()).toEqual([4, 'Ada Dora Ben Cem']);
      expect(await list({ standings: ['underway'] })).toEqual([3, 'Dora Ben Cem']);
      expect(await list({ offset: 1, limit: 2 })).toEqual([4, 'Dora Ben']);
      expect(await list({ offset: 4 })).toEqual([4, '']);
      expect(await list({ curriculum: 'S-NK' })).toEqual([0, '']);
    });

    test('are found by a part of a name in any spelling', async () => {
      const { list } = await openList();
      expect(await list({ text: 'zoell' })).toEqual([1, 'Ada']);
      expect(await list({ text: 'BEN ä' })).toEqual([1, 'Ben']);
    });

    test('give way to those that were worked out just now, and are kept no longer once new ones are', async () => {
      const { list, count, people, recognise, keep } = await openList();
      const [ada, ben] = people;
      const fresh = { people: [ada.id, ben.id], standings: [standing(ben.id, 'waiting', 100)] };
      expect(await list({}, fresh)).toEqual([3, 'Ben Dora Cem']);
      expect((await count(fresh)).get('S-BASIS')).toMatchObject({ waiting: 1, due: 0, underway: 2 });
      expect(await list()).toEqual([4, 'Ada Dora Ben Cem']);
      for (const { id } of [ada, ben]) await recognise(id, 'L02');
      await keep(fresh.standings);
      expect(await list()).toEqual([3, 'Ben Dora Cem']);
    });

    test('end at the border', async () => {
      const { store, neighbour } = await openList();
      const counted = await store.inLand(neighbour, (tx) => tx.seriesStandings.count(['S-BASIS'], nothingFresh));
      expect(counted.get('S-BASIS')).toMatchObject({ due: 0, underway: 0 });
      const { people } = await store.inLand(neighbour, (tx) =>
        tx.seriesStandings.outdated({ ...basis, rules: 'other' }),
      );
      expect(people).toEqual([]);
    });
  });
}

function aResult(person: PersonId, by: PersonId): SeriesResult {
  const result = { kind: 'colloquium', part: 'colloquium', on: '2026-06-01' as LocalDate, isPassed: true } as const;
  return { id: freshId<SeriesResultId>(), person, curriculum: 'S-NK', result, by, at: TEST_NOW };
}
