import {
  addMilliseconds,
  type EquivalenceId,
  HOUR_MS,
  type LocalDate,
  type PersonName,
  type ProofFileId,
  type RecognitionRequestId,
  type TeachingUnits,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { KeptEquivalence, Person, RecognitionRequest, RecognitionState } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

const later = (hours: number) => addMilliseconds(TEST_NOW, hours * HOUR_MS);
const units = (count: number) => count as TeachingUnits;
const all = { status: undefined, text: '', offset: 0, limit: 100 } as const;

function aRequest(
  { id: person }: Person,
  wanted: Partial<RecognitionRequest> = {},
  state: RecognitionState = { status: 'open' },
): RecognitionRequest {
  return {
    id: freshId<RecognitionRequestId>(),
    person,
    curriculum: 'S-NK',
    modules: ['B01', 'L02'],
    learned: {
      provider: 'Volkshochschule Plauen',
      title: 'Gespräche führen',
      from: '2024-03-04' as LocalDate,
      to: '2024-03-05' as LocalDate,
      teachingUnits: units(12),
    },
    proofs: [freshId<ProofFileId>()],
    askedAt: TEST_NOW,
    questions: [],
    revision: 1,
    ...wanted,
    ...state,
  } as RecognitionRequest;
}

function anEntry(wanted: Partial<KeptEquivalence> = {}): KeptEquivalence {
  return {
    id: freshId<EquivalenceId>(),
    provider: 'Volkshochschule Plauen',
    title: 'Gespräche führen',
    module: 'L04',
    teachingUnits: units(12),
    validFrom: '2020-01-01' as LocalDate,
    revision: 1,
    ...wanted,
  };
}

export function describeRecognitionStore(create: CreateStore): void {
  async function openDesk() {
    const scene = await openScene(create);
    const [ada, officer] = [await scene.savedPerson(), await scene.savedPerson()];
    const saved = async (...requests: readonly RecognitionRequest[]) => {
      for (const it of requests) await scene.inLand((tx) => tx.recognitions.save(it, undefined));
    };
    const decided = (endedAt = later(1)): RecognitionState => ({
      status: 'decided',
      endedAt,
      decidedBy: officer.id,
      reason: 'Gleichwertig',
      granted: [{ module: 'B01', teachingUnits: units(5) }],
    });
    return { ...scene, ada, officer, saved, decided };
  }

  test('a request comes back as it was saved, in every state', async () => {
    const { inLand, ada, officer, saved, decided } = await openDesk();
    const question = { text: 'Wie viele UE?', askedAt: later(1), askedBy: officer.id };
    const requests = [
      aRequest(ada),
      aRequest(ada, { questions: [question] }, { status: 'asked_back' }),
      aRequest(ada, { questions: [{ ...question, answer: { text: 'Zwölf.', at: later(2) } }] }, decided()),
      aRequest(ada, { proofs: [] }, { status: 'withdrawn', endedAt: later(3) }),
      aRequest(
        ada,
        {},
        {
          ...(decided() as Extract<RecognitionState, { status: 'decided' }>),
          ...{ status: 'taken_back', takenBackAt: later(4), takenBackBy: officer.id, takenBackReason: 'Verwechselt' },
        },
      ),
    ];
    await saved(...requests);
    const kept = await Promise.all(requests.map(({ id }) => inLand((tx) => tx.recognitions.get(id))));
    expect(kept).toEqual(requests);
  });

  test('is written over only by who has read what is stored', async () => {
    const { inLand, ada, saved } = await openDesk();
    const request = aRequest(ada);
    await saved(request);
    const next = { ...request, status: 'asked_back', revision: 2 } as const;
    const tries = [undefined, 2, 1, 1];
    const written: boolean[] = [];
    for (const expected of tries) written.push(await inLand((tx) => tx.recognitions.save(next, expected)));
    expect(written).toEqual([false, false, true, false]);
    expect(await inLand((tx) => tx.recognitions.get(request.id))).toEqual(next);
  });

  test('somebody’s own are listed newest first, and nobody else’s', async () => {
    const { inLand, savedPerson, ada, saved } = await openDesk();
    const [first, second] = [aRequest(ada), aRequest(ada, { askedAt: later(1) })];
    await saved(first, second, aRequest(await savedPerson()));
    expect(await inLand((tx) => tx.recognitions.ofPerson(ada.id))).toEqual([second, first]);
  });

  describe('the queue', () => {
    test('begins with what waits longest for the office, and ends with what ended first', async () => {
      const { inLand, ada, saved, decided } = await openDesk();
      const ended = [aRequest(ada, {}, decided(later(5))), aRequest(ada, {}, decided(later(6)))] as const;
      const open = [aRequest(ada, { askedAt: later(1) }), aRequest(ada)] as const;
      const askedBack = aRequest(ada, {}, { status: 'asked_back' });
      await saved(...ended, askedBack, ...open);
      const { requests, counts } = await inLand((tx) => tx.recognitions.list(all));
      expect(requests.map(({ id }) => id)).toEqual(
        [open[1], open[0], askedBack, ended[1], ended[0]].map(({ id }) => id),
      );
      expect(counts).toEqual({ open: 2, asked_back: 1, decided: 2, withdrawn: 0, taken_back: 0 });
    });

    test('is narrowed by state and page by page, and counts all that is found', async () => {
      const { inLand, ada, saved, decided } = await openDesk();
      const open = [aRequest(ada), aRequest(ada, { askedAt: later(1) })] as const;
      await saved(...open, aRequest(ada, {}, decided()));
      const query = { ...all, status: 'open', offset: 1, limit: 1 } as const;
      const { requests, counts } = await inLand((tx) => tx.recognitions.list(query));
      expect([requests, counts.open, counts.decided]).toEqual([[open[1]], 2, 1]);
    });

    test.for([
      { text: 'krawc', finds: true },
      { text: 'gespraeche plauen', finds: true },
      { text: 'GESPRÄCHE', finds: true },
      { text: 'gespräche dresden', finds: false },
      { text: '%', finds: true },
    ])('„$text“ finds it: $finds', async ({ text, finds }) => {
      const { inLand, savedPerson, saved } = await openDesk();
      const request = aRequest(await savedPerson({ familyName: 'Krawc' as PersonName }));
      await saved(request);
      const { requests } = await inLand((tx) => tx.recognitions.list({ ...all, text }));
      expect(requests).toEqual(finds ? [request] : []);
    });
  });

  test('those that ended long ago and still have files are found, oldest first', async () => {
    const { inLand, ada, saved, decided } = await openDesk();
    const [second, first] = [aRequest(ada, {}, decided(later(2))), aRequest(ada, {}, decided(later(1)))];
    const without = aRequest(ada, { proofs: [] }, decided(later(1)));
    await saved(second, first, without, aRequest(ada), aRequest(ada, {}, decided(later(3))));
    const found = await inLand(async (tx) => [
      await tx.recognitions.endedWithProofs(later(3), 10),
      await tx.recognitions.endedWithProofs(later(3), 1),
    ]);
    expect(found).toEqual([[first, second], [first]]);
  });

  describe('the table of equivalences', () => {
    test('keeps an entry as it was written, for ever or until a day', async () => {
      const { inLand } = await openDesk();
      const entries = [anEntry(), anEntry({ validUntil: '2026-12-31' as LocalDate })];
      for (const it of entries) await inLand((tx) => tx.recognitions.saveEquivalence(it, undefined));
      const kept = await Promise.all(entries.map(({ id }) => inLand((tx) => tx.recognitions.getEquivalence(id))));
      expect(kept).toEqual(entries);
    });

    test('is written over only by who has read what is stored, and taken out', async () => {
      const { inLand } = await openDesk();
      const entry = anEntry();
      const next = { ...entry, teachingUnits: units(8), revision: 2 };
      const written = await inLand(async (tx) => [
        await tx.recognitions.saveEquivalence(entry, undefined),
        await tx.recognitions.saveEquivalence(next, 2),
        await tx.recognitions.saveEquivalence(next, 1),
      ]);
      expect(written).toEqual([true, false, true]);
      expect(await inLand((tx) => tx.recognitions.getEquivalence(entry.id))).toEqual(next);
      await inLand((tx) => tx.recognitions.removeEquivalence(entry.id));
      expect(await inLand((tx) => tx.recognitions.getEquivalence(entry.id))).toBeUndefined();
    });

    test('is asked by module, and searched by provider, title and module, page by page', async () => {
      const { inLand } = await openDesk();
      const [here, there] = [anEntry(), anEntry({ provider: 'Ärztekammer', module: 'L01' })];
      for (const it of [here, there]) await inLand((tx) => tx.recognitions.saveEquivalence(it, undefined));
      const found = await inLand(async (tx) => [
        await tx.recognitions.equivalencesFor(['L04', 'B01']),
        await tx.recognitions.listEquivalences({ text: '', offset: 0, limit: 10 }),
        await tx.recognitions.listEquivalences({ text: 'aerzte l01', offset: 0, limit: 10 }),
        await tx.recognitions.listEquivalences({ text: '', offset: 1, limit: 1 }),
      ]);
      expect(found).toEqual([
        [here],
        { total: 2, entries: [there, here] },
        { total: 1, entries: [there] },
        { total: 2, entries: [here] },
      ]);
    });
  });

  test('a request is gone with its person, and what officers decided about others stays', async () => {
    const { inLand, ada, officer, saved, decided } = await openDesk();
    const [own, decidedByHer] = [aRequest(officer), aRequest(ada, {}, decided())];
    await saved(own, decidedByHer);
    await inLand((tx) => tx.erasure.erase(officer.id, later(1)));
    expect(await inLand((tx) => tx.recognitions.get(own.id))).toBeUndefined();
    expect(await inLand((tx) => tx.recognitions.get(decidedByHer.id))).toEqual(decidedByHer);
  });

  test('another Land sees nothing of it', async () => {
    const { store, neighbour, inLand, ada, saved } = await openDesk();
    const [request, entry] = [aRequest(ada), anEntry()];
    await saved(request);
    await inLand((tx) => tx.recognitions.saveEquivalence(entry, undefined));
    const seen = await store.inLand(neighbour, async (tx) => [
      await tx.recognitions.get(request.id),
      (await tx.recognitions.list(all)).requests,
      await tx.recognitions.equivalencesFor(['L04']),
    ]);
    expect(seen).toEqual([undefined, [], []]);
  });
}
