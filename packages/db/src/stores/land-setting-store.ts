import type { LandSettingStore } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import type { LandConnection } from '../in-land.ts';

export function createLandSettingStore(tx: LandConnection): LandSettingStore {
  return {
    async get() {
      const row = await tx.selectFrom('land_setting').select('heads_see_attendance_since').executeTakeFirst();
      const since = row?.heads_see_attendance_since as Instant | null | undefined;
      return since ? { headsSeeAttendanceSince: since } : {};
    },

    async save({ headsSeeAttendanceSince }) {
      const columns = { heads_see_attendance_since: headsSeeAttendanceSince ?? null };
      await tx
        .insertInto('land_setting')
        .values(columns)
        .onConflict((conflict) => conflict.column('land_id').doUpdateSet(columns))
        .execute();
    },
  };
}
