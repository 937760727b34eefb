import type { ProofFileStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryProofs(land: LandData): ProofFileStore {
  const waiting = () => [...land.proofs.values()].filter(({ file }) => file.handedInAt === undefined);
  return {
    async add(file, content) {
      land.proofs.set(file.id, { file, content: Uint8Array.from(content) });
    },
    get: async (id) => land.proofs.get(id)?.file,
    getMany: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const file = land.proofs.get(id)?.file;
          return file === undefined ? [] : [[id, file]];
        }),
      ),
    content: async (id) => land.proofs.get(id)?.content,
    countWaiting: async (person) => waiting().filter(({ file }) => file.person === person).length,
    async handIn(id, person, at) {
      const stored = land.proofs.get(id);
      if (stored?.file.person !== person || stored.file.handedInAt !== undefined) return false;
      land.proofs.set(id, { ...stored, file: { ...stored.file, handedInAt: at } });
      return true;
    },
    async remove(id) {
      land.proofs.delete(id);
    },
    async forgetWaiting(uploadedBefore) {
      for (const { file } of waiting()) if (file.uploadedAt < uploadedBefore) land.proofs.delete(file.id);
    },
  };
}
