import type { DesignStore } from '@netzwerkstatt/application';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromDesignVersionRecord, toDesignVersionEntry, toDesignVersionRecord } from '../mapping/design-mapping.ts';

const entryColumns = [
  ...(['id', 'version', 'revision', 'status'] as const),
  ...(['edited_by', 'edited_at', 'released_by', 'released_at', 'note'] as const),
] as const;

export function createDesignStore(tx: LandConnection): DesignStore {
  const all = () => tx.selectFrom('certificate_design').selectAll();

  async function only(status: 'released' | 'draft') {
    const row = await all().where('status', '=', status).executeTakeFirst();
    return row && toDesignVersionRecord(row);
  }

  return {
    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && toDesignVersionRecord(row);
    },

    released: () => only('released'),
    draft: () => only('draft'),

    async list({ offset, limit }) {
      const { total } = await tx
        .selectFrom('certificate_design')
        .select((it) => it.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      const rows = await tx
        .selectFrom('certificate_design')
        .select(entryColumns)
        .orderBy('version', 'desc')
        .offset(offset)
        .limit(limit)
        .execute();
      return { total, entries: rows.map(toDesignVersionEntry) };
    },

    async save(record) {
      const { id, ...columns } = fromDesignVersionRecord(record);
      await tx
        .insertInto('certificate_design')
        .values({ id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute();
    },

    async removeDraft(id) {
      await tx.deleteFrom('certificate_design').where('id', '=', id).where('status', '=', 'draft').execute();
    },

    async lock() {
      // Not on a row: the first design of a Land has none yet.
      await sql`select pg_advisory_xact_lock(hashtextextended(current_land() || ' designs', 0))`.execute(tx);
    },
  };
}
