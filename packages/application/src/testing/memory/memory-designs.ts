import type { DesignStore, DesignVersionRecord } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { by } from './order.ts';

export function memoryDesigns(land: LandData): DesignStore {
  const all = () => [...land.designs.values()];
  return {
    get: async (id) => land.designs.get(id),
    released: async () => all().find((it) => it.status === 'released'),
    draft: async () => all().find((it) => it.status === 'draft'),

    async list({ offset, limit }) {
      const newestFirst = all().toSorted(by(({ version }) => -version));
      const entries = newestFirst.slice(offset, offset + limit).map(({ design: _, ...entry }) => entry);
      return { total: newestFirst.length, entries };
    },

    async save(record) {
      if (all().some((it) => it.id !== record.id && standsInTheWay(it, record))) {
        throw new Error(`there is a ${record.status} design already`);
      }
      land.designs.set(record.id, record);
    },

    async removeDraft(id) {
      if (land.designs.get(id)?.status === 'draft') land.designs.delete(id);
    },

    // One transaction at a time: whoever runs has every lock.
    lock: async () => {},
  };
}

function standsInTheWay(one: DesignVersionRecord, other: DesignVersionRecord): boolean {
  return one.version === other.version || (one.status === other.status && one.status !== 'superseded');
}
