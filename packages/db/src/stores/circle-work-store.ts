import type { CircleWorkStore, Representation } from '@netzwerkstatt/application';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromMinutes, fromTask, toMinutes, toTask } from '../mapping/circle-mapping.ts';
import { writeRevision } from './write-revision.ts';

export function createCircleWorkStore(tx: LandConnection): CircleWorkStore {
  return {
    async minutes(event) {
      const rows = await tx
        .selectFrom('circle_minutes')
        .selectAll()
        .where('event_id', '=', event)
        .orderBy('session_id')
        .orderBy('version', 'desc')
        .execute();
      return rows.map(toMinutes);
    },

    async latestMinutes(session) {
      const row = await tx
        .selectFrom('circle_minutes')
        .selectAll()
        .where('session_id', '=', session)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && toMinutes(row);
    },

    saveMinutes: (minutes, expectedRevision) =>
      writeRevision(tx, 'circle_minutes', ['session_id', 'version'], fromMinutes(minutes), expectedRevision),

    async tasks(event) {
      const rows = await tx
        .selectFrom('circle_task')
        .selectAll()
        .where('event_id', '=', event)
        .orderBy('due_on')
        .orderBy('id')
        .execute();
      return rows.map(toTask);
    },

    async getTask(id) {
      const row = await tx.selectFrom('circle_task').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toTask(row);
    },

    async saveTask(task) {
      const { id, ...columns } = fromTask(task);
      await tx
        .insertInto('circle_task')
        .values({ id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute();
    },

    async representations(event) {
      const { rows } = await sql<Representation>`
        select r.session_id as session, r.registration_id as member, r.person_id as substitute
        from event_session s join circle_representation r on r.session_id = s.id
        where s.event_id = ${event} order by r.session_id, r.registration_id`.execute(tx);
      return rows;
    },

    async setRepresentations(session, representations) {
      await tx.deleteFrom('circle_representation').where('session_id', '=', session).execute();
      if (representations.length === 0) return;
      await tx
        .insertInto('circle_representation')
        .values(
          representations.map(({ member, substitute }) => ({
            session_id: session,
            registration_id: member,
            person_id: substitute,
          })),
        )
        .execute();
    },
  };
}
