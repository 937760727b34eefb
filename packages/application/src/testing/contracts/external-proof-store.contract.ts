import type { ExternalProof, StatedProof } from '@netzwerkstatt/certificates';
import {
  addMilliseconds,
  type CleanText,
  type CpdRegimeCode,
  HOUR_MS,
  type LocalDate,
  type PersonId,
  type PersonName,
  type ProofFileId,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { Person } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { type CreateStore, openScene, type Scene } from './store-under-test.ts';

const stated: StatedProof = {
  title: 'Stillen und Bindung',
  provider: 'Hebammenverband',
  from: '2026-05-04' as LocalDate,
  to: '2026-05-05' as LocalDate,
  form: 'course',
  minutes: 630,
  days: 2,
  award: { regime: 'CME_250_5Y' as CpdRegimeCode, amount: 9.5, number: 'VNR 1' },
};
const hours = (count: number) => addMilliseconds(TEST_NOW, count * HOUR_MS);

async function handedIn(
  { inLand }: Scene,
  person: Person,
  wanted: Partial<ExternalProof> & { readonly stated?: StatedProof } = {},
): Promise<ExternalProof> {
  const file = freshId<ProofFileId>();
  const proof = {
    id: freshId(),
    person: person.id,
    stated,
    file,
    handedInAt: TEST_NOW,
    revision: 1,
    status: 'uploaded',
    ...wanted,
  } as ExternalProof;
  await inLand(async (tx) => {
    const about = {
      person: person.id,
      name: 'Beleg.pdf',
      mediaType: 'application/pdf',
      sha256: 'a'.repeat(64),
    } as const;
    await tx.proofs.add({ ...about, id: file, bytes: 1, uploadedAt: TEST_NOW }, new Uint8Array([37]));
    await tx.externalProofs.add(proof);
  });
  return proof;
}

export function describeExternalProofStore(create: CreateStore): void {
  test('keeps what was stated, and what became of it', async () => {
    const scene = await openScene(create);
    const staff = (await scene.savedPerson()).id;
    const proof = await handedIn(scene, await scene.savedPerson());
    const facts = { ...proof, revision: 2, checkedAt: hours(1), checkedBy: staff };
    const { award: _, ...counted } = { form: 'conference', minutes: 360, days: 1, award: undefined } as const;
    const states: readonly ExternalProof[] = [
      { ...proof, stated: { ...stated, title: 'Stillen' } },
      { ...facts, status: 'checked', counted },
      { ...facts, status: 'rejected', reason: 'nicht lesbar' as CleanText },
      {
        ...facts,
        status: 'taken_back',
        counted,
        takenBackAt: hours(2),
        takenBackBy: staff,
        reason: 'verwechselt' as CleanText,
      },
    ];
    const read = [await scene.inLand((tx) => tx.externalProofs.get(proof.id))];
    for (const state of states) {
      await scene.inLand((tx) => tx.externalProofs.save(state));
      read.push(await scene.inLand((tx) => tx.externalProofs.lock(proof.id)));
    }
    expect(read).toEqual([proof, ...states]);
    await scene.inLand((tx) => tx.externalProofs.remove(proof.id));
    expect(await scene.inLand((tx) => tx.externalProofs.get(proof.id))).toBe(undefined);
  });

  test('gives a person theirs, the last handed in first', async () => {
    const scene = await openScene(create);
    const [ada, ben] = [await scene.savedPerson(), await scene.savedPerson()];
    const first = await handedIn(scene, ada);
    const last = await handedIn(scene, ada, { handedInAt: hours(1) });
    await handedIn(scene, ben);
    expect(await scene.inLand((tx) => tx.externalProofs.forPerson(ada.id))).toEqual([last, first]);
    expect(await scene.inLand((tx) => tx.externalProofs.forPerson(freshId<PersonId>()))).toEqual([]);
  });

  test('lists those that wait in the order in which they came, page by page, by name, title and provider', async () => {
    const scene = await openScene(create);
    const ada = await scene.savedPerson({ givenName: 'Ada' as PersonName, familyName: 'Łužičan' as PersonName });
    const ben = await scene.savedPerson({ givenName: 'Ben' as PersonName, familyName: 'Weber' as PersonName });
    const second = await handedIn(scene, ada, { handedInAt: hours(2) });
    const first = await handedIn(scene, ben, { handedInAt: hours(1), stated: { ...stated, provider: 'Ärztekammer' } });
    const queue = async (text: string, offset = 0) => {
      const query = { status: 'uploaded', text, offset, limit: 1 } as const;
      const { total, proofs } = await scene.inLand((tx) => tx.externalProofs.queue(query));
      return [total, ...proofs.map(({ proof, name }) => [proof.id, name])];
    };
    expect([
      await queue(''),
      await queue('', 1),
      await queue('luzican'),
      await queue('bindung', 1),
      await queue('ÄRZTEKAMMER'),
      await queue('niemand'),
    ]).toEqual([
      [2, [first.id, 'Ben Weber']],
      [2, [second.id, 'Ada Łužičan']],
      [1, [second.id, 'Ada Łužičan']],
      [2, [second.id, 'Ada Łužičan']],
      [1, [first.id, 'Ben Weber']],
      [0],
    ]);
  });

  test('lists those that were taken back with the last one first, whenever they were checked', async () => {
    const scene = await openScene(create);
    const ada = await scene.savedPerson();
    const takenBack = async (checkedAt: number, takenBackAt: number) => {
      const counted = { form: 'course', minutes: 360, days: 1 };
      const ends = { checkedAt: hours(checkedAt), takenBackAt: hours(takenBackAt), reason: 'verwechselt' };
      return (await handedIn(scene, ada, { status: 'taken_back', counted, ...ends } as never)).id;
    };
    const [late, early] = [await takenBack(1, 5), await takenBack(2, 4)];
    const query = { status: 'taken_back', text: '', offset: 0, limit: 9 } as const;
    const { proofs } = await scene.inLand((tx) => tx.externalProofs.queue(query));
    expect(proofs.map(({ proof }) => proof.id)).toEqual([late, early]);
  });

  test('lists those that were checked with the last one first, and counts them all', async () => {
    const scene = await openScene(create);
    const ada = await scene.savedPerson();
    const reject = async (at: number) => {
      const state = { status: 'rejected', checkedAt: hours(at), checkedBy: ada.id, reason: 'leer' } as never;
      return (await handedIn(scene, ada, state)).id;
    };
    const [early, late] = [await reject(1), await reject(2)];
    await handedIn(scene, ada);
    const query = { status: 'rejected', text: '', offset: 0, limit: 9 } as const;
    const { proofs } = await scene.inLand((tx) => tx.externalProofs.queue(query));
    expect(proofs.map(({ proof }) => proof.id)).toEqual([late, early]);
    expect(await scene.inLand((tx) => tx.externalProofs.counts())).toEqual({
      uploaded: 1,
      checked: 0,
      rejected: 2,
      taken_back: 0,
    });
  });
}
