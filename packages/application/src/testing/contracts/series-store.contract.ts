import type { RecordedResult } from '@netzwerkstatt/certificates';
import {
  addMilliseconds,
  type CleanText,
  HOUR_MS,
  type LocalDate,
  type ModuleVersionId,
  type PersonId,
  type SeriesExceptionId,
  type SeriesResultId,
  type TeachingUnits,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { SeriesException, SeriesResult } from '../../ports/index.ts';
import { aModuleVersion, aSessionOn, freshId } from '../builders.ts';
import { type CreateStore, confirmedState, openScene, waitlistedState } from './store-under-test.ts';

const later = addMilliseconds(TEST_NOW, HOUR_MS);

export function describeSeriesStore(create: CreateStore): void {
  async function openSeries() {
    const scene = await openScene(create);
    const module = aModuleVersion();
    await scene.inLand((tx) => tx.modules.save(module));
    const people = [await scene.savedPerson(), await scene.savedPerson(), await scene.savedPerson()] as const;
    const { code, teachingUnits: moduleUnits } = module.content;
    const runOn = (day: string, status: 'published' | 'closed' | 'draft' = 'closed') =>
      scene.savedEvent({
        status,
        moduleVersion: module.id as ModuleVersionId,
        sessions: [aSessionOn(day), aSessionOn(day.replace(/..$/, '28'))],
        ...(status === 'closed' && { closedAt: TEST_NOW }),
      } as Parameters<typeof scene.savedEvent>[0]);
    return { ...scene, code, moduleUnits, people, runOn };
  }

  describe('runs of modules', () => {
    test('are told with what was recorded, of everybody or of some', async () => {
      const { inLand, code, moduleUnits, people, runOn, savedRegistration } = await openSeries();
      const [ada, ben] = people;
      const ofModule = { module: code, moduleUnits };
      const [second, first] = [await runOn('2027-02-03'), await runOn('2027-01-20')];
      const ofAda = await savedRegistration(first, ada, confirmedState);
      const ofBen = await savedRegistration(second, ben, confirmedState);
      const session = first.sessions[0]?.id;
      if (session === undefined) throw new Error('no session');
      await inLand((tx) =>
        tx.attendance.record([{ session, registration: ofAda.id, minutes: 200 }], people[2].id, TEST_NOW),
      );
      const runs = [
        { person: ada.id, registration: ofAda.id, event: first, ...ofModule, attended: new Map([[session, 200]]) },
        { person: ben.id, registration: ofBen.id, event: second, ...ofModule, attended: new Map() },
      ];
      expect(await inLand((tx) => tx.series.runs([code, 'X99']))).toEqual(runs);
      expect(await inLand((tx) => tx.series.runs([code], [ben.id]))).toEqual([runs[1]]);
      expect(await inLand((tx) => tx.series.runs(['X99']))).toEqual([]);
    });

    test('are those that are held and in which somebody has a place', async () => {
      const { inLand, code, people, runOn, savedRegistration } = await openSeries();
      const [ada, ben] = people;
      const [upcoming, draft] = [await runOn('2027-02-03', 'published'), await runOn('2027-02-10', 'draft')];
      const { id } = await savedRegistration(upcoming, ada, confirmedState);
      await savedRegistration(upcoming, ben, waitlistedState(1));
      await savedRegistration(draft, ada, confirmedState);
      const runs = await inLand((tx) => tx.series.runs([code]));
      expect(runs.map(({ registration }) => registration)).toEqual([id]);
    });

    test('end at the border', async () => {
      const { store, neighbour, code, people, runOn, savedRegistration } = await openSeries();
      await savedRegistration(await runOn('2027-02-03'), people[0], confirmedState);
      expect(await store.inLand(neighbour, (tx) => tx.series.runs([code]))).toEqual([]);
    });
  });

  test('what was recognised is told by person and module', async () => {
    const { inLand, people } = await openSeries();
    const [ada, ben, staff] = people.map(({ id }) => id).toSorted() as [PersonId, PersonId, PersonId];
    const recognise = (person: PersonId, module: string) =>
      inLand((tx) => tx.histories.recognise({ person, module, at: TEST_NOW, by: staff, reason: 'Studium' }));
    await recognise(ben, 'L01');
    await recognise(ada, 'L02');
    await recognise(ada, 'L01');
    await recognise(ada, 'B06');
    const part = { person: ben, module: 'L02', teachingUnits: 5 as TeachingUnits };
    await inLand((tx) => tx.histories.recognise({ ...part, at: TEST_NOW, by: staff, reason: 'Kurs' }));
    expect(await inLand((tx) => tx.series.recognised(['L01', 'L02']))).toEqual([
      { person: ada, module: 'L01' },
      { person: ada, module: 'L02' },
      { person: ben, module: 'L01' },
      part,
    ]);
    expect(await inLand((tx) => tx.series.recognised(['L01', 'L02'], [ben]))).toEqual([
      { person: ben, module: 'L01' },
      part,
    ]);
  });

  describe('a result', () => {
    const paper: RecordedResult = {
      kind: 'assignment',
      part: 'practice_project',
      on: '2027-03-01' as LocalDate,
      grade: 'accepted',
      pages: 8,
    };
    const aResult = (person: PersonId, by: PersonId, wanted: Partial<SeriesResult> = {}): SeriesResult => ({
      ...{ id: freshId<SeriesResultId>(), person, curriculum: 'S-NK', result: paper, by, at: TEST_NOW },
      ...wanted,
    });

    test('comes back as it was written down, until it is taken away', async () => {
      const { inLand, people } = await openSeries();
      const [ada, ben, staff] = people;
      const second = aResult(ada.id, staff.id, { at: later });
      const first = aResult(ben.id, staff.id);
      const other = aResult(ada.id, staff.id, { curriculum: 'S-INSOFA' });
      for (const it of [second, first, other]) await inLand((tx) => tx.series.addResult(it));
      expect(await inLand((tx) => tx.series.results(['S-NK']))).toEqual([first, second]);
      expect(await inLand((tx) => tx.series.results(['S-NK'], [ada.id]))).toEqual([second]);
      expect(await inLand((tx) => tx.series.getResult(second.id))).toEqual(second);
      await inLand((tx) => tx.series.removeResult(second.id));
      expect(await inLand((tx) => tx.series.getResult(second.id))).toBeUndefined();
      expect(await inLand((tx) => tx.series.results(['S-NK']))).toEqual([first]);
    });
  });

  describe('an exception', () => {
    async function openExceptions() {
      const scene = await openSeries();
      const [ada, one, other] = scene.people;
      const proposed: SeriesException = {
        id: freshId<SeriesExceptionId>(),
        person: ada.id,
        curriculum: 'S-NK',
        status: 'proposed',
        key: 'completion_window',
        reason: 'Elternzeit' as CleanText,
        proposedBy: one.id,
        proposedAt: TEST_NOW,
      };
      const add = (it: SeriesException) => scene.inLand((tx) => tx.series.addException(it));
      const change = (it: SeriesException) => scene.inLand((tx) => tx.series.changeException(it));
      const decided = (status: 'countersigned' | 'declined'): SeriesException => ({
        ...proposed,
        status,
        decidedBy: other.id,
        decidedAt: later,
      });
      return { ...scene, ada, proposed, add, change, decided };
    }

    test('comes back as it was proposed, and as it was decided', async () => {
      const { inLand, ada, proposed, add, change, decided } = await openExceptions();
      expect(await add(proposed)).toBe(true);
      expect(await inLand((tx) => tx.series.getException(proposed.id))).toEqual(proposed);
      expect(await change(decided('countersigned'))).toBe(true);
      expect(await inLand((tx) => tx.series.exceptions(['S-NK'], [ada.id]))).toEqual([decided('countersigned')]);
      expect(await inLand((tx) => tx.series.exceptions(['S-INSOFA']))).toEqual([]);
      expect(await inLand((tx) => tx.series.getException(freshId()))).toBeUndefined();
    });

    test('is proposed once, and anew after it was declined', async () => {
      const { proposed, add, change, decided } = await openExceptions();
      await add(proposed);
      const again = { ...proposed, id: freshId<SeriesExceptionId>() };
      expect(await add(again)).toBe(false);
      await change(decided('declined'));
      expect(await add(again)).toBe(true);
    });
  });

  test('an exception that is not there is not changed, and none is added by it', async () => {
    const { inLand, people } = await openSeries();
    const [ada, one, other] = people.map(({ id }) => id) as [PersonId, PersonId, PersonId];
    const gone: SeriesException = {
      ...{ id: freshId<SeriesExceptionId>(), person: ada, curriculum: 'S-NK', key: 'completion_window' },
      ...{ reason: 'Elternzeit' as CleanText, proposedBy: one, proposedAt: TEST_NOW },
      ...{ status: 'countersigned', decidedBy: other, decidedAt: later },
    };
    expect(await inLand((tx) => tx.series.changeException(gone))).toBe(false);
    expect(await inLand((tx) => tx.series.exceptions(['S-NK']))).toEqual([]);
  });
}
