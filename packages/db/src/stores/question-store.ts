import type { EventQuestions, QuestionStore } from '@netzwerkstatt/application';
import type { RegistrationId } from '@netzwerkstatt/domain';
import type { Answer, OptionId, Question, QuestionId } from '@netzwerkstatt/registration';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { writeRevision } from './write-revision.ts';

export function createQuestionStore(tx: LandConnection): QuestionStore {
  return {
    async forEvent(event) {
      const row = await tx
        .selectFrom('event_questions')
        .select(['questions', 'assistance_days', 'revision'])
        .where('event_id', '=', event)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { questions, assistance_days: assistanceDays, revision } = row;
      return { questions: questions as readonly Question[], assistanceDays, revision } satisfies EventQuestions;
    },

    save(event, { questions, assistanceDays, revision }, expectedRevision) {
      const row = { event_id: event, questions: JSON.stringify(questions), assistance_days: assistanceDays, revision };
      return writeRevision(tx, 'event_questions', ['event_id'], row, expectedRevision);
    },

    async answered(event) {
      const { rows } = await sql<{ question: QuestionId; chosen: readonly OptionId[] }>`
        select a.question_id as question, coalesce(array_agg(distinct o.option) filter (where o.option is not null), '{}')
          as chosen
        from registration r join registration_answer a on a.registration_id = r.id
        left join lateral jsonb_array_elements_text(case jsonb_typeof(a.answer)
          when 'array' then a.answer when 'string' then jsonb_build_array(a.answer) else '[]' end) as o (option) on true
        where r.event_id = ${event} group by a.question_id`.execute(tx);
      return new Map(rows.map(({ question, chosen }) => [question, new Set(chosen)]));
    },

    async keepAnswers(told) {
      if (told.size === 0) return;
      await tx
        .deleteFrom('registration_answer')
        .where('registration_id', '=', sql<string>`any(${[...told.keys()]}::uuid[])`)
        .execute();
      const rows = [...told].flatMap(([id, answers]) =>
        answers.map(({ question, answer, keptDays }) => ({
          registration_id: id,
          question_id: question,
          answer: JSON.stringify(answer),
          kept_days: keptDays,
        })),
      );
      if (rows.length > 0) await tx.insertInto('registration_answer').values(rows).execute();
    },

    async answersOf(registrations) {
      const found = new Map<RegistrationId, Map<QuestionId, Answer>>();
      if (registrations.length === 0) return found;
      const rows = await tx
        .selectFrom('registration_answer')
        .select(['registration_id', 'question_id', 'answer'])
        .where('registration_id', '=', sql<string>`any(${registrations}::uuid[])`)
        .execute();
      for (const row of rows) {
        const id = row.registration_id as RegistrationId;
        const answers = found.get(id) ?? new Map<QuestionId, Answer>();
        found.set(id, answers.set(row.question_id as QuestionId, row.answer as Answer));
      }
      return found;
    },

    async forgetAnswers(now) {
      await sql`
        delete from registration_answer using registration r, event e
        where r.id = registration_answer.registration_id and e.id = r.event_id
          and e.ends_at + make_interval(hours => 24 * kept_days) <= ${now}`.execute(tx);
    },
  };
}
