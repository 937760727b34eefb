import type { SeriesException, SeriesResult, SeriesStore } from '@netzwerkstatt/application';
import type { CleanText, EventId, PersonId, RegistrationId, SessionId, TeachingUnits } from '@netzwerkstatt/domain';
import { type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type EventRow, eventColumns } from '../mapping/event-mapping.ts';
import type { Database } from '../schema/database.gen.ts';
import { readEvents } from './event-reader.ts';

export function createSeriesStore(tx: LandConnection): SeriesStore {
  return {
    async runs(modules, people) {
      const asked = sql`r.status = 'confirmed' and ${among('r.person_id', people)}`;
      const found = await readEvents(
        tx,
        sql<EventRow & { readonly module_code: string; readonly module_units: TeachingUnits }>`
          select ${eventColumns}, m.code as module_code,
            (m.content->>'teachingUnits')::int as module_units
          from event e join module_version m on m.id = e.module_version_id
          where m.code = any(${[...modules]}::text[]) and e.status in ('published', 'closed')
            and exists (select from registration r where r.event_id = e.id and ${asked})`,
      );
      const byId = new Map(found.map((it) => [it.event.id, it]));
      const { rows } = await sql<RunRow>`
        select r.id, r.person_id, r.event_id,
          coalesce(jsonb_object_agg(a.session_id, a.minutes) filter (where a.session_id is not null), '{}') as minutes
        from registration r join event e on e.id = r.event_id
          left join attendance a on a.registration_id = r.id
        where r.event_id = any(${[...byId.keys()]}::uuid[]) and ${asked}
        group by r.id, e.id order by e.starts_at, e.id, r.id`.execute(tx);
      return rows.flatMap(({ id, person_id: person, event_id, minutes }) => {
        const run = byId.get(event_id);
        const attended = new Map(Object.entries(minutes) as [SessionId, number][]);
        if (run === undefined) return [];
        const { module_code: module, module_units: moduleUnits } = run.row;
        return [{ person, registration: id, event: run.event, module, moduleUnits, attended }];
      });
    },

    async recognised(modules, people) {
      const { rows } = await sql<{ person: PersonId; module: string; units: TeachingUnits | null }>`
        select person_id as person, module_code as module, teaching_units as units from recognised_module
        where module_code = any(${[...modules]}::text[]) and ${among('person_id', people)}
        order by person_id, module_code collate "C"`.execute(tx);
      return rows.map(({ person, module, units }) => ({
        person,
        module,
        ...(units !== null && { teachingUnits: units }),
      }));
    },

    async results(curricula, people) {
      const { rows } = await sql<Selectable<Database['series_result']>>`
        select * from series_result where curriculum_code = any(${[...curricula]}::text[]) and ${among('person_id', people)}
        order by recorded_at, id`.execute(tx);
      return rows.map(toResult);
    },

    async addResult({ id, person, curriculum, result, by, at }) {
      await tx
        .insertInto('series_result')
        .values({
          id,
          person_id: person,
          curriculum_code: curriculum,
          content: JSON.stringify(result),
          recorded_by: by,
          recorded_at: at,
        })
        .execute();
    },

    async getResult(id) {
      const row = await tx.selectFrom('series_result').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toResult(row);
    },

    async removeResult(id) {
      await tx.deleteFrom('series_result').where('id', '=', id).execute();
    },

    async exceptions(curricula, people) {
      const { rows } = await sql<Selectable<Database['series_exception']>>`
        select * from series_exception where curriculum_code = any(${[...curricula]}::text[]) and ${among('person_id', people)}
        order by proposed_at, id`.execute(tx);
      return rows.map(toException);
    },

    async getException(id) {
      const row = await tx.selectFrom('series_exception').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toException(row);
    },

    async addException(exception) {
      const { id, person, curriculum, key, reason, proposedBy, proposedAt } = exception;
      const added = await tx
        .insertInto('series_exception')
        .values({
          id,
          person_id: person,
          curriculum_code: curriculum,
          rule_key: key,
          reason,
          proposed_by: proposedBy,
          proposed_at: proposedAt,
          ...decisionOf(exception),
        })
        .onConflict((conflict) =>
          conflict
            .columns(['person_id', 'curriculum_code', 'rule_key'])
            .where('status', '<>', sql.lit('declined'))
            .doNothing(),
        )
        .returning('id')
        .executeTakeFirst();
      return added !== undefined;
    },

    async changeException(exception) {
      const changed = await tx
        .updateTable('series_exception')
        .set(decisionOf(exception))
        .where('id', '=', exception.id)
        .returning('id')
        .executeTakeFirst();
      return changed !== undefined;
    },
  };
}

interface RunRow {
  readonly id: RegistrationId;
  readonly person_id: PersonId;
  readonly event_id: EventId;
  readonly minutes: Readonly<Record<string, number>>;
}

function among(column: string, people: readonly PersonId[] | undefined) {
  return people === undefined ? sql`true` : sql`${sql.ref(column)} = any(${[...people]}::uuid[])`;
}

function toResult(row: Selectable<Database['series_result']>): SeriesResult {
  return {
    id: row.id,
    person: row.person_id,
    curriculum: row.curriculum_code,
    result: row.content as unknown as SeriesResult['result'],
    by: row.recorded_by,
    at: row.recorded_at,
  } as SeriesResult;
}

function decisionOf(exception: SeriesException) {
  const { status } = exception;
  return status === 'proposed'
    ? { status, decided_by: null, decided_at: null }
    : { status, decided_by: exception.decidedBy, decided_at: exception.decidedAt };
}

function toException(row: Selectable<Database['series_exception']>): SeriesException {
  return {
    id: row.id,
    person: row.person_id,
    curriculum: row.curriculum_code,
    key: row.rule_key,
    reason: row.reason as CleanText,
    status: row.status,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    ...(row.decided_by !== null && { decidedBy: row.decided_by, decidedAt: row.decided_at }),
  } as SeriesException;
}
