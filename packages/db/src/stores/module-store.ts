import { MODULES_KEY, type ModuleStore, NEVER_CHANGED } from '@netzwerkstatt/application';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromModuleVersionRecord, toModuleVersionRecord } from '../mapping/module-mapping.ts';
import { countCalendarChanges } from './calendar-changes.ts';

export function createModuleStore(tx: LandConnection): ModuleStore {
  const all = () => tx.selectFrom('module_version').selectAll();
  return {
    async published() {
      const rows = await all().where('status', '=', 'published').orderBy('code').execute();
      return rows.map(toModuleVersionRecord);
    },

    async versions(code) {
      const rows = await all().where('code', '=', code).orderBy('version', 'desc').execute();
      return rows.map(toModuleVersionRecord);
    },

    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && toModuleVersionRecord(row);
    },

    async save(record) {
      const { id, ...columns } = fromModuleVersionRecord(record);
      await tx
        .insertInto('module_version')
        .values({ id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute();
      await countCalendarChanges(tx, [MODULES_KEY], NEVER_CHANGED);
    },

    async lock(code) {
      // Not on a row: the first version of a module has none yet.
      await sql`select pg_advisory_xact_lock(hashtextextended(current_land() || ' module ' || ${code}, 0))`.execute(tx);
    },
  };
}
