import type { BulkAction, BulkActionStore } from '@netzwerkstatt/application';
import type { Selectable } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

export function createBulkActionStore(tx: LandConnection): BulkActionStore {
  return {
    async add(action) {
      await tx
        .insertInto('bulk_action')
        .values({
          id: action.id,
          event_id: action.event,
          actor_id: action.actor,
          kind: action.kind,
          people: action.people,
          done_at: action.doneAt,
          undo_until: action.undoUntil,
          changes: JSON.stringify(action.changes),
        })
        .execute();
    },

    async get(id) {
      const row = await tx.selectFrom('bulk_action').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toBulkAction(row);
    },

    async undoable(event, now) {
      const rows = await tx
        .selectFrom('bulk_action')
        .selectAll()
        .where('event_id', '=', event)
        .where('undone_at', 'is', null)
        .where('undo_until', '>', now)
        .orderBy('number', 'desc')
        .execute();
      return rows.map(toBulkAction);
    },

    async markUndone(id, at) {
      const { numUpdatedRows } = await tx
        .updateTable('bulk_action')
        .set({ undone_at: at })
        .where('id', '=', id)
        .where('undone_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

function toBulkAction(row: Selectable<Database['bulk_action']>): BulkAction {
  return {
    id: row.id,
    event: row.event_id,
    actor: row.actor_id,
    kind: row.kind,
    people: row.people,
    doneAt: row.done_at,
    undoUntil: row.undo_until,
    ...(row.undone_at !== null && { undoneAt: row.undone_at }),
    changes: row.changes,
  } as BulkAction;
}
