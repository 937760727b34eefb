import type { PlanningQuery, PlanningSession, PlanningStore } from '@netzwerkstatt/application';
import type { EventId, PersonId } from '@netzwerkstatt/domain';
import type { PlannedTrainer } from '@netzwerkstatt/scheduling';
import { type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type SessionRow, toSession } from '../mapping/event-mapping.ts';
import {
  fromPlanningDate,
  type PlanningEventRow,
  toPlanningDate,
  toPlanningEvent,
} from '../mapping/planning-mapping.ts';
import type { Database } from '../schema/database.gen.ts';

type DateRow = Selectable<Database['planning_date']>;

export function createPlanningStore(tx: LandConnection): PlanningStore {
  return {
    sessionsBetween: (query) => sessionsBetween(tx, query),

    async participantsOf(events) {
      if (events.length === 0) return new Map();
      const { rows } = await sql<{ event_id: EventId; people: readonly PersonId[] }>`/* planning.participants */
        select event_id, array_agg(person_id) as people from registration
        where event_id = any(${events}::uuid[]) and status in ('confirmed', 'offered') group by event_id`.execute(tx);
      return new Map(rows.map((it) => [it.event_id, new Set(it.people)]));
    },

    async trainersOf(event) {
      const { rows } = await sql<PlannedTrainer>`/* planning.trainers */
        select p.id, p.given_name || ' ' || p.family_name as name
        from role_grant g join person p on p.id = g.person_id join event e on e.id = ${event}::uuid
        where g.role = 'trainer' and g.scope_kind = 'event' and g.scope_id = ${event}::text
          and (g.until_at is null or g.until_at >= e.ends_at)
        order by p.id`.execute(tx);
      return rows;
    },

    async planningDates(from, to) {
      const { rows } = await sql<DateRow>`/* planning.dates */
        select * from planning_date where last_day >= ${from} and first_day <= ${to}
        order by first_day, title collate "C", id`.execute(tx);
      return rows.map(toPlanningDate);
    },

    async getPlanningDate(id) {
      const row = await tx.selectFrom('planning_date').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toPlanningDate(row);
    },

    async savePlanningDate(date) {
      const { id, ...columns } = fromPlanningDate(date);
      await tx
        .insertInto('planning_date')
        .values({ id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute();
    },

    async deletePlanningDate(id) {
      await tx.deleteFrom('planning_date').where('id', '=', id).execute();
    },

    async lock() {
      // Not on rows: what would be in the way may not be there yet.
      await sql`select pg_advisory_xact_lock(hashtextextended(current_land() || ' planning', 0))`.execute(tx);
    },
  };
}

/** Two statements, however long the span. */
async function sessionsBetween(tx: LandConnection, query: PlanningQuery): Promise<readonly PlanningSession[]> {
  const { from, to, drafts, events: single = [] } = query;
  // One statement for everybody, so that it is prepared once.
  const isSeen = sql`(${drafts === 'all'} or e.status <> 'draft'
      or e.network_id = any(${drafts === 'all' ? [] : drafts}::uuid[]) or e.id = any(${single}::uuid[]))`;
  const { rows: sessions } = await sql<SessionRow>`/* planning.sessions */
    select s.* from event_session s join event e on e.id = s.event_id
    where s.ends_at > ${from}::timestamp and s.starts_at < ${to}::timestamp + interval '1 day'
      -- An end to the index, which does not know that sessions are short.
      and s.ends_at < ${to}::timestamp + interval '31 days' and ${isSeen}
    order by s.starts_at, s.ends_at, s.id`.execute(tx);
  if (sessions.length === 0) return [];
  const ids = [...new Set(sessions.map((it) => it.event_id))];
  const { rows: events } = await sql<PlanningEventRow>`/* planning.events */
    select e.id, e.slug, e.title, e.kind, e.format, e.network_id, coalesce(e.region, n.region) as region,
      e.target_professions, e.capacity, e.status, e.revision, t.trainers
    from event e left join network n on n.id = e.network_id
      left join (
        select g.scope_id, jsonb_agg(jsonb_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name)
          order by p.id) as trainers
        from role_grant g join person p on p.id = g.person_id
          join event taught on taught.id = any(${ids}::uuid[]) and taught.id::text = g.scope_id
        where g.role = 'trainer' and g.scope_kind = 'event' and g.scope_id = any(${ids}::text[])
          and (g.until_at is null or g.until_at >= taught.ends_at)
        group by g.scope_id
      ) as t on t.scope_id = e.id::text
    where e.id = any(${ids}::uuid[])`.execute(tx);
  const byId = new Map(events.map((row) => [row.id, toPlanningEvent(row)]));
  return sessions.map((row) => ({ event: eventOf(byId, row), session: toSession(row) }));
}

function eventOf(byId: ReadonlyMap<string, PlanningSession['event']>, { id, event_id }: SessionRow) {
  const event = byId.get(event_id);
  if (event === undefined) throw new Error(`session ${id} belongs to no event`);
  return event;
}
