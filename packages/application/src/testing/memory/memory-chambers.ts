import type { ChamberStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { by } from './order.ts';

export function memoryChambers(land: LandData): ChamberStore {
  return {
    forEvent: async (event) => (land.chambers.get(event) ?? []).toSorted(by(({ kind }) => kind)),
    async save(event, statement) {
      const others = (land.chambers.get(event) ?? []).filter(({ kind }) => kind !== statement.kind);
      land.chambers.set(event, [...others, statement]);
    },
    async remove(event, chamber) {
      const stated = land.chambers.get(event) ?? [];
      land.chambers.set(
        event,
        stated.filter(({ kind }) => kind !== chamber),
      );
    },
  };
}
