import {
  checkProof,
  type Dependencies,
  decideRecognitionRequest,
  decideSeriesException,
  type Permit,
  type Person,
  type ProofCheck,
  type QueuedProof,
  type RecognitionRequest,
  type SeriesException,
  takeBackRecognition,
} from '@netzwerkstatt/application';
import { aPerson, freshId, LAND, permit } from '@netzwerkstatt/application/testing';
import type { CleanText, LocalDate, PersonId, PersonName, ProofFileId, TeachingUnits } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { DAY_AFTER, openErasingHouse } from '../testing/erasing-house.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { tracesOf } from '../testing/traces.ts';
import { erasurePlan, type Fate } from './erasure-plan.ts';

type ExternalProof = QueuedProof['proof'];

const { pool } = await createTestDatabase();
const { stage, store, office, erase, race } = await openErasingHouse(pool);

/** What officers decide about people: asked for or proposed first, and how the decision is refused when it is gone. */
interface Decision {
  readonly what: string;
  readonly gone: string;
  readonly prepare: (person: PersonId) => Promise<(deps: Dependencies) => Promise<unknown>>;
}

const exception: Decision = {
  what: 'an exception of a series',
  gone: 'exception_not_found',
  async prepare(person) {
    const proposed: SeriesException = {
      ...{ id: freshId(), person, curriculum: 'S-NK', key: 'completion_window', status: 'proposed' },
      ...{ reason: 'Elternzeit' as CleanText, proposedBy: await somebody(), proposedAt: DAY_AFTER },
    };
    await store.inLand(LAND, (tx) => tx.series.addException(proposed));
    const { id } = proposed;
    const officer = { ...office, personId: await somebody() };
    return (deps) =>
      decideSeriesException(deps, permit(officer, 'series.except', {}, stage), { id, decision: 'countersigned' });
  },
};

const recognition: Decision = {
  what: 'a request for recognition',
  gone: 'recognition_not_found',
  prepare: (person) =>
    asked(person, { status: 'open' }, (deps, may) =>
      decideRecognitionRequest(deps, may, { revision: 1, granted, reason: 'Gleichwertig' }),
    ),
};

const grantedRecognition: Decision = {
  what: 'a recognition that counts and is taken back',
  gone: 'recognition_not_found',
  async prepare(person) {
    const decidedBy = await somebody();
    const decision = { endedAt: DAY_AFTER, decidedBy, reason: 'Gleichwertig', granted } as const;
    return asked(person, { status: 'decided', ...decision }, (deps, may) =>
      takeBackRecognition(deps, may, { revision: 1, reason: 'Gehört Ada Beispiel' }),
    );
  },
};

const granted = [{ module: 'B04', teachingUnits: 1 as TeachingUnits }];

async function asked(
  person: PersonId,
  state: Partial<RecognitionRequest>,
  act: (deps: Dependencies, may: Permit<'recognition.decide'>) => Promise<unknown>,
): Promise<(deps: Dependencies) => Promise<unknown>> {
  const learned = {
    ...{ provider: 'Volkshochschule Plauen', title: 'Gespräche führen', teachingUnits: 12 as TeachingUnits },
    ...{ from: '2024-03-04' as LocalDate, to: '2024-03-05' as LocalDate },
  };
  const request = {
    ...{ id: freshId(), person, curriculum: 'S-NK', modules: ['B04'], learned, proofs: [], askedAt: DAY_AFTER },
    ...{ questions: [], revision: 1, ...state },
  } as RecognitionRequest;
  await store.inLand(LAND, (tx) => tx.recognitions.save(request, undefined));
  const officer = { ...office, personId: await somebody() };
  return (deps) => act(deps, permit(officer, 'recognition.decide', { person, recognition: request.id }, stage));
}

const proof: Decision = {
  what: 'a proof of a training elsewhere',
  gone: 'external_proof_not_found',
  prepare: (person) => handedIn(person, ({ id }) => ({ proof: id, revision: 1, counted })),
};

const countedProof: Decision = {
  what: 'a proof that counts and is taken back',
  gone: 'external_proof_not_found',
  prepare: (person) =>
    handedIn(person, ({ id }) => ({ proof: id, revision: 1, takenBackFor: 'Gehört Ada Beispiel' }), {
      ...{ status: 'checked', checkedAt: DAY_AFTER, counted },
    }),
};

const counted = { form: 'course', minutes: 300, days: 1 } as const;

async function handedIn(
  person: PersonId,
  checkOf: (proof: ExternalProof) => ProofCheck,
  state: Partial<ExternalProof> = { status: 'uploaded' },
): Promise<(deps: Dependencies) => Promise<unknown>> {
  const file = freshId<ProofFileId>();
  const about = { person, name: 'Beleg.pdf', mediaType: 'application/pdf', sha256: 'a'.repeat(64) } as const;
  const on = '2026-05-04' as LocalDate;
  const stated = { title: 'Stillen und Bindung', provider: 'Hebammenverband', from: on, to: on, ...counted };
  const facts = { id: freshId<never>(), person, stated, file, handedInAt: DAY_AFTER, revision: 1 };
  const kept = { ...facts, ...state } as ExternalProof;
  await store.inLand(LAND, async (tx) => {
    await tx.proofs.add({ ...about, id: file, bytes: 1, uploadedAt: DAY_AFTER }, new Uint8Array([37]));
    await tx.externalProofs.add(kept);
  });
  const officer = { ...office, personId: await somebody() };
  return (deps) => checkProof(deps, permit(officer, 'proof.check', {}, stage), checkOf(kept));
}

async function somebody(): Promise<PersonId> {
  return (await store.inLand(LAND, (tx) => tx.people.findOrAdd(aPerson()))).id;
}

async function openScene({
  prepare,
}: Decision): Promise<{ hanza: Person; act: (deps: Dependencies) => Promise<unknown> }> {
  const names = { givenName: 'Hańža' as PersonName, familyName: 'Krawc' as PersonName };
  const hanza = await store.inLand(LAND, (tx) => tx.people.findOrAdd(aPerson(names)));
  return { hanza, act: await prepare(hanza.id) };
}

/** What is still there of what goes with a person. */
async function left({ id }: Person): Promise<readonly string[]> {
  const plan: Readonly<Record<string, Fate>> = erasurePlan;
  return (await tracesOf(pool, id)).filter((table) => plan[table]?.fate === 'removed');
}

describe.for([exception, recognition, grantedRecognition, proof, countedProof])('$what', (decision) => {
  test('is not decided about any more while its person is erased, and does not come back', async () => {
    const { hanza, act } = await openScene(decision);
    const [erased, acted] = await race('before commit', (deps) => erase(deps, hanza), act);
    expect(erased).toEqual({ ok: true, value: undefined });
    expect(acted).toEqual({ ok: false, refusal: { code: decision.gone } });
    expect(await left(hanza)).toEqual([]);
  });

  test('is decided about first when its person comes to be erased after that, and goes with them', async () => {
    const { hanza, act } = await openScene(decision);
    const where = decision === exception ? 'before commit' : 'before its mails';
    const [acted, erased] = await race(where, act, (deps) => erase(deps, hanza));
    expect(acted).toMatchObject({ ok: true });
    expect(erased).toEqual({ ok: true, value: undefined });
    expect(await left(hanza)).toEqual([]);
  });
});
