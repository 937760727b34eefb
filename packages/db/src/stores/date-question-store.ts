import type { DateAnswer, DateAnswers, DateQuestionStore } from '@netzwerkstatt/application';
import type { EventId, Instant } from '@netzwerkstatt/domain';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';

export function createDateQuestionStore(tx: LandConnection): DateQuestionStore {
  return {
    async ask(event, revision, registrations, at) {
      if (registrations.length === 0) return;
      await tx
        .insertInto('date_question')
        .values(registrations.map((it) => ({ registration_id: it, revision, event_id: event, asked_at: at })))
        .execute();
    },

    async latestFor(registration) {
      const row = await tx
        .selectFrom('date_question')
        .select(['event_id', 'revision', 'asked_at', 'answer'])
        .where('registration_id', '=', registration)
        .orderBy('revision', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        event: row.event_id as EventId,
        revision: row.revision,
        askedAt: row.asked_at as Instant,
        ...(row.answer !== null && { answer: row.answer as DateAnswer }),
      };
    },

    async answer(registration, revision, answer, at) {
      await tx
        .updateTable('date_question')
        .set({ answer, answered_at: at })
        .where('registration_id', '=', registration)
        .where('revision', '=', revision)
        .execute();
    },

    async answersTo(event) {
      const { rows } = await sql<DateAnswers>`/* event.date_answers */
        select q.revision, min(q.asked_at) as "askedAt",
          count(*) filter (where q.answer = 'yes') as yes,
          count(*) filter (where q.answer = 'no') as no,
          count(*) filter (where q.answer is null and r.status = 'confirmed') as open
        from date_question q join registration r on r.id = q.registration_id
        where q.event_id = ${event}
          and q.revision = (select max(revision) from date_question where event_id = ${event})
        group by q.revision`.execute(tx);
      return rows[0];
    },
  };
}
