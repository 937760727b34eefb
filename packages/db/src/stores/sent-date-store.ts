import type { SentDate, SentDateStore } from '@netzwerkstatt/application';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';

export function createSentDateStore(tx: LandConnection): SentDateStore {
  return {
    async lastSent(people, sessions) {
      const { rows } = await sql<SentDate>`/* calendar.sent */
        select person_id as person, session_id as session, method, sequence,
          starts_at as "startsAt", ends_at as "endsAt"
        from calendar_sent
        where person_id = any(${people}::uuid[]) and session_id = any(${sessions}::uuid[])`.execute(tx);
      return rows;
    },

    async note(sent, at) {
      if (sent.length === 0) return;
      await tx
        .insertInto('calendar_sent')
        .values(
          sent.map(({ person, session, method, sequence, startsAt, endsAt }) => ({
            person_id: person,
            session_id: session,
            method,
            sequence,
            starts_at: startsAt,
            ends_at: endsAt,
            sent_at: at,
          })),
        )
        .onConflict((conflict) =>
          conflict.columns(['person_id', 'session_id']).doUpdateSet((row) => ({
            method: row.ref('excluded.method'),
            sequence: row.ref('excluded.sequence'),
            starts_at: row.ref('excluded.starts_at'),
            ends_at: row.ref('excluded.ends_at'),
            sent_at: row.ref('excluded.sent_at'),
          })),
        )
        .execute();
    },
  };
}
