import type { BadgeStore } from '@netzwerkstatt/application';
import type { LandConnection } from '../in-land.ts';

export function createBadgeStore(tx: LandConnection): BadgeStore {
  return {
    async placeOf(certificate) {
      const row = await tx
        .selectFrom('status_place')
        .select(['status_list', 'status_index'])
        .where('certificate_id', '=', certificate)
        .executeTakeFirst();
      return row && { list: row.status_list, index: row.status_index };
    },

    async give(certificate, { list, index }) {
      const given = await tx
        .insertInto('status_place')
        .values({ certificate_id: certificate, status_list: list, status_index: index })
        .onConflict((conflict) => conflict.doNothing())
        .returning('certificate_id')
        .executeTakeFirst();
      return given !== undefined;
    },

    async endedIn(list) {
      const isThere = await tx
        .selectFrom('status_place')
        .select('status_index')
        .where('status_list', '=', list)
        .limit(1)
        .executeTakeFirst();
      if (isThere === undefined) return undefined;
      const rows = await tx
        .selectFrom('status_place')
        .innerJoin('certificate', 'certificate.id', 'status_place.certificate_id')
        .select('status_index')
        .where('status_list', '=', list)
        .where('certificate.status', '!=', 'issued')
        .orderBy('status_index')
        .execute();
      return rows.map((it) => it.status_index);
    },

    async keep(certificate, json) {
      const kept = await tx
        .updateTable('certificate_file')
        .set({ badge: json })
        .where('certificate_id', '=', certificate)
        .returning('certificate_id')
        .executeTakeFirst();
      if (kept === undefined) throw new Error('a badge is kept with the file it is in');
    },

    async badge(certificate) {
      const row = await tx
        .selectFrom('certificate_file')
        .select('badge')
        .where('certificate_id', '=', certificate)
        .executeTakeFirst();
      return row?.badge ?? undefined;
    },
  };
}
