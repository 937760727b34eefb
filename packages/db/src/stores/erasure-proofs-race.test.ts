import {
  chooseReminders,
  type Dependencies,
  handInProof,
  keepProofAccountOf,
  type Person,
  uploadProof,
} from '@netzwerkstatt/application';
import { aPerson, freshId, LAND, permit, person as signedIn } from '@netzwerkstatt/application/testing';
import type { CpdRegimeCode, LocalDate, PersonName, ProofFileId } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { DAY_AFTER, openErasingHouse } from '../testing/erasing-house.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { tracesOf } from '../testing/traces.ts';
import { erasurePlan, type Fate } from './erasure-plan.ts';

const { pool } = await createTestDatabase();
const { stage, store, erase, race } = await openErasingHouse(pool);

type Act = (deps: Dependencies, person: Person) => Promise<unknown>;

const regime = 'HEB_60_3Y' as CpdRegimeCode;
const on = '2026-05-04' as LocalDate;
const stated = {
  title: 'Stillen',
  provider: 'Verband',
  from: on,
  to: on,
  form: 'course',
  minutes: 300,
  days: 1,
} as const;

/** What somebody adds to their own, with a session from before they were erased. */
const acts: Readonly<Record<string, { readonly act: Act; readonly refused: string | undefined }>> = {
  'uploading a file': {
    act: (deps, { id }) =>
      uploadProof(deps, permit(signedIn(id), 'proof.upload', { person: id }, stage), {
        ...{ name: 'Beleg.pdf', content: Buffer.from('%PDF-1.7'), sha256: 'a'.repeat(64) },
      }),
    refused: 'person_not_found',
  },
  'handing in a proof': {
    act: async (deps, { id }) => {
      const may = permit(signedIn(id), 'proof.hand_in', { person: id }, stage);
      return handInProof(deps, may, { stated, file: files.get(id) ?? freshId<ProofFileId>() });
    },
    refused: 'proof_file_missing',
  },
  'keeping a proof account': {
    act: (deps, { id }) =>
      keepProofAccountOf(deps, permit(signedIn(id), 'proof.account', { person: id }, stage), {
        ...{ regime, period: { kind: 'rolling' } },
      }),
    refused: 'person_not_found',
  },
  'choosing reminders': {
    act: (deps, { id }) => chooseReminders(deps, permit(signedIn(id), 'proof.account', { person: id }, stage), false),
    refused: undefined,
  },
};

/** By whom they wait: each person has one file that proves nothing yet. */
const files = new Map<Person['id'], ProofFileId>();

async function somebody(): Promise<Person> {
  const names = { givenName: 'Hańža' as PersonName, familyName: 'Krawc' as PersonName };
  return store.inLand(LAND, async (tx) => {
    const hanza = await tx.people.findOrAdd(aPerson(names));
    const file = freshId<ProofFileId>();
    const about = { name: 'Beleg.pdf', mediaType: 'application/pdf', sha256: 'b'.repeat(64), bytes: 1 } as const;
    await tx.proofs.add({ ...about, id: file, person: hanza.id, uploadedAt: DAY_AFTER }, new Uint8Array([37]));
    files.set(hanza.id, file);
    return hanza;
  });
}

/** What is still there of what goes with a person. */
async function left({ id }: Person): Promise<readonly string[]> {
  const plan: Readonly<Record<string, Fate>> = erasurePlan;
  return (await tracesOf(pool, id)).filter((table) => plan[table]?.fate === 'removed');
}

describe.for(Object.entries(acts))('%s', ([, { act, refused }]) => {
  test('adds nothing to somebody who is being erased', async () => {
    const hanza = await somebody();
    const [erased, acted] = await race(
      'before commit',
      (deps) => erase(deps, hanza),
      (deps) => act(deps, hanza),
    );
    expect(erased).toEqual({ ok: true, value: undefined });
    expect(acted).toEqual(refused && { ok: false, refusal: { code: refused } });
    expect(await left(hanza)).toEqual([]);
  });

  test('comes first when it began first, and goes with its person', async () => {
    const hanza = await somebody();
    const [acted, erased] = await race(
      'before commit',
      (deps) => act(deps, hanza),
      (deps) => erase(deps, hanza),
    );
    expect(acted).toEqual(refused && expect.objectContaining({ ok: true }));
    expect(erased).toEqual({ ok: true, value: undefined });
    expect(await left(hanza)).toEqual([]);
  });
});
