import type { AssistanceStore, KeptAssistance } from '@netzwerkstatt/application';
import { type RawBuilder, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';

export function createAssistanceStore(tx: LandConnection): AssistanceStore {
  async function some(isWanted: RawBuilder<unknown>): Promise<readonly KeptAssistance[]> {
    const { rows } = await sql<KeptAssistance>`
      select a.registration_id as registration, a.need, a.status
      from registration r join assistance_request a on a.registration_id = r.id
      where ${isWanted} order by a.registration_id, a.need`.execute(tx);
    return rows;
  }

  return {
    async keep(told) {
      if (told.size === 0) return;
      await tx
        .deleteFrom('assistance_request')
        .where('registration_id', '=', sql<string>`any(${[...told.keys()]}::uuid[])`)
        .execute();
      const rows = [...told].flatMap(([id, needs]) => needs.map((need) => ({ registration_id: id, need })));
      if (rows.length > 0) await tx.insertInto('assistance_request').values(rows).execute();
    },

    of: async (registrations) =>
      registrations.length === 0 ? [] : some(sql`a.registration_id = any(${registrations}::uuid[])`),
    forEvent: (event) => some(sql`r.event_id = ${event}`),

    async setStatus(registrations, need, status) {
      await tx
        .updateTable('assistance_request')
        .set({ status })
        .where('registration_id', '=', sql<string>`any(${registrations}::uuid[])`)
        .where('need', '=', need)
        .execute();
    },

    async forget(endedBy) {
      await sql`
        delete from assistance_request using registration r, event e
        where r.id = assistance_request.registration_id and e.id = r.event_id and e.ends_at <= ${endedBy}`.execute(tx);
    },
  };
}
