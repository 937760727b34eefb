import { addMilliseconds, HOUR_MS, type PersonId, type ProofFileId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { ProofFile } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

const content = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 255]);
const later = addMilliseconds(TEST_NOW, HOUR_MS);

function aProof(person: PersonId, wanted: Partial<ProofFile> = {}): ProofFile {
  return {
    id: freshId<ProofFileId>(),
    person,
    name: 'Zertifikat „Gespräche“ 2023.pdf',
    mediaType: 'application/pdf',
    sha256: 'ab'.repeat(32),
    bytes: content.length,
    uploadedAt: TEST_NOW,
    ...wanted,
  };
}

export function describeProofFileStore(create: CreateStore): void {
  async function uploaded(wanted: Partial<ProofFile> = {}) {
    const scene = await openScene(create);
    const { id: person } = await scene.savedPerson();
    const file = aProof(person, wanted);
    await scene.inLand((tx) => tx.proofs.add(file, content));
    return { ...scene, person, file };
  }

  test('comes back as it was uploaded, byte for byte', async () => {
    const { inLand, file } = await uploaded();
    expect(await inLand((tx) => tx.proofs.get(file.id))).toEqual(file);
    expect(await inLand((tx) => tx.proofs.getMany([file.id, freshId()]))).toEqual(new Map([[file.id, file]]));
    const bytes = await inLand((tx) => tx.proofs.content(file.id));
    expect(bytes && [...bytes]).toEqual([...content]);
  });

  test('is of one Land', async () => {
    const { store, neighbour, file } = await uploaded();
    const seen = await store.inLand(neighbour, async (tx) => [
      await tx.proofs.get(file.id),
      await tx.proofs.content(file.id),
      await tx.proofs.countWaiting(file.person),
    ]);
    expect(seen).toEqual([undefined, undefined, 0]);
  });

  test('is handed in once, by its person', async () => {
    const { inLand, savedPerson, person, file } = await uploaded();
    const { id: another } = await savedPerson();
    const tries: readonly [ProofFileId, PersonId][] = [
      [file.id, another],
      [freshId(), person],
      [file.id, person],
      [file.id, person],
    ];
    const handedIn: boolean[] = [];
    for (const [id, by] of tries) handedIn.push(await inLand((tx) => tx.proofs.handIn(id, by, later)));
    expect(handedIn).toEqual([false, false, true, false]);
    expect(await inLand((tx) => tx.proofs.get(file.id))).toEqual({ ...file, handedInAt: later });
  });

  test('waits until it is handed in or taken away', async () => {
    const { inLand, person, file } = await uploaded();
    const [second, third] = [aProof(person), aProof(person)];
    for (const it of [second, third]) await inLand((tx) => tx.proofs.add(it, content));
    const counts = [await inLand((tx) => tx.proofs.countWaiting(person))];
    await inLand((tx) => tx.proofs.handIn(file.id, person, later));
    counts.push(await inLand((tx) => tx.proofs.countWaiting(person)));
    await inLand((tx) => tx.proofs.remove(second.id));
    counts.push(await inLand((tx) => tx.proofs.countWaiting(person)));
    expect(counts).toEqual([3, 2, 1]);
  });

  test('is forgotten while it waits, and never once it was handed in', async () => {
    const { inLand, person, file } = await uploaded();
    const [handedIn, young] = [aProof(person), aProof(person, { uploadedAt: later })];
    for (const it of [handedIn, young]) await inLand((tx) => tx.proofs.add(it, content));
    await inLand((tx) => tx.proofs.handIn(handedIn.id, person, later));
    await inLand((tx) => tx.proofs.forgetWaiting(later));
    const left = await inLand((tx) => tx.proofs.getMany([file.id, handedIn.id, young.id]));
    expect([...left.keys()].toSorted()).toEqual([handedIn.id, young.id].toSorted());
  });
}
