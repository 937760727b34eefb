import type { BulkActionStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { backwards, by } from './order.ts';

export function memoryBulkActions({ bulkActions }: LandData): BulkActionStore {
  return {
    add: async (action) => void bulkActions.set(action.id, action),
    get: async (id) => bulkActions.get(id),

    undoable: async (event, now) =>
      [...bulkActions.values()]
        .filter((it) => it.event === event && it.undoneAt === undefined && now < it.undoUntil)
        .toSorted(
          backwards(
            by(
              ({ doneAt }) => doneAt,
              ({ id }) => id,
            ),
          ),
        ),

    async markUndone(id, at) {
      const action = bulkActions.get(id);
      if (action === undefined || action.undoneAt !== undefined) return false;
      bulkActions.set(id, { ...action, undoneAt: at });
      return true;
    },
  };
}
