import type { AttendanceStore } from '@netzwerkstatt/application';
import type { RegistrationId, SessionId } from '@netzwerkstatt/domain';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';

export function createAttendanceStore(tx: LandConnection): AttendanceStore {
  return {
    async record(records, by, at) {
      // The same person twice on one sheet: the later line counts, and the database takes only one of them.
      const last = new Map(records.map((it) => [`${it.session} ${it.registration}`, it]));
      if (last.size === 0) return;
      await tx
        .insertInto('attendance')
        .values(
          [...last.values()].map(({ session, registration, minutes }) => ({
            session_id: session,
            registration_id: registration,
            minutes,
            recorded_by: by,
            recorded_at: at,
          })),
        )
        .onConflict((conflict) =>
          conflict.columns(['session_id', 'registration_id']).doUpdateSet((row) => ({
            minutes: row.ref('excluded.minutes'),
            recorded_by: row.ref('excluded.recorded_by'),
            recorded_at: row.ref('excluded.recorded_at'),
          })),
        )
        .execute();
    },

    async forEvent(event) {
      const { rows } = await sql<{ session: SessionId; registration: RegistrationId; minutes: number }>`
        select a.session_id as session, a.registration_id as registration, a.minutes
        from event_session s join attendance a on a.session_id = s.id where s.event_id = ${event}`.execute(tx);
      const byRegistration = Map.groupBy(rows, (it) => it.registration);
      return new Map(
        [...byRegistration].map(([id, own]) => [id, new Map(own.map(({ session, minutes }) => [session, minutes]))]),
      );
    },

    async of(registration) {
      const rows = await tx
        .selectFrom('attendance')
        .select(['session_id', 'minutes'])
        .where('registration_id', '=', registration)
        .execute();
      return new Map(rows.map((it) => [it.session_id as SessionId, it.minutes]));
    },
  };
}
