import {
  type AllocationRun,
  type AllocationRunId,
  type AllocationStore,
  appliedStatuses,
  type OutcomeOverride,
  type PastWishes,
  type RunInput,
} from '@netzwerkstatt/application';
import type { EventId, Instant, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import type { AllocationOutcome } from '@netzwerkstatt/registration';
import { type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

export function createAllocationStore(tx: LandConnection): AllocationStore {
  const lot: AllocationStore['lot'] = async (event) => {
    const row = await tx.selectFrom('allocation_lot').selectAll().where('event_id', '=', event).executeTakeFirst();
    return (
      row && {
        seed: row.seed,
        commitment: row.commitment,
        committedAt: row.committed_at as Instant,
        ...(row.revealed_at !== null && { revealedAt: row.revealed_at as Instant }),
      }
    );
  };
  const runs = (event: EventId) => tx.selectFrom('allocation_run').selectAll().where('event_id', '=', event);

  return {
    lot,

    async commitLot(event, { seed, commitment, committedAt }) {
      await tx
        .insertInto('allocation_lot')
        .values({ event_id: event, seed, commitment, committed_at: committedAt })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const standing = await lot(event);
      if (standing === undefined) throw new Error(`the lot of event ${event} vanished while it was committed to`);
      return standing;
    },

    async revealLot(event, at) {
      await tx.updateTable('allocation_lot').set({ revealed_at: at }).where('event_id', '=', event).execute();
    },

    async addRun(run) {
      await tx
        .insertInto('allocation_run')
        .values({
          id: run.id,
          event_id: run.event,
          number: run.number,
          ran_at: run.ranAt,
          ran_by: run.ranBy,
          input: JSON.stringify(run.input),
          outcomes: JSON.stringify(run.outcomes),
          ...changeable(run),
        })
        .execute();
    },

    async latestRun(event) {
      const row = await runs(event).orderBy('number', 'desc').limit(1).executeTakeFirst();
      return row && toRun(row);
    },

    async releasedRun(event) {
      const row = await runs(event).where('released_at', 'is not', null).executeTakeFirst();
      return row && toRun(row);
    },

    async saveRun(run, expectedRevision) {
      const written = await tx
        .updateTable('allocation_run')
        .set(changeable(run))
        .where('id', '=', run.id)
        .where('revision', '=', expectedRevision)
        .returning('id')
        .executeTakeFirst();
      return written !== undefined;
    },

    async askForPriority(registration, asks) {
      if (!asks) {
        await tx.deleteFrom('priority_request').where('registration_id', '=', registration).execute();
        return;
      }
      await tx
        .insertInto('priority_request')
        .values({ registration_id: registration })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async priorityRequests(event) {
      const { rows } = await sql<{ id: RegistrationId }>`/* allocation.priority_requests */
        select r.id from registration r join priority_request p on p.registration_id = r.id
        where r.event_id = ${event}`.execute(tx);
      return new Set(rows.map(({ id }) => id));
    },

    async forgetPriority(endedBy) {
      await sql`
        delete from priority_request using registration r, event e
        where r.id = priority_request.registration_id and e.id = r.event_id and e.ends_at <= ${endedBy}`.execute(tx);
      await sql`
        update allocation_run set is_forgotten = true, input = jsonb_set(input, '{applications}', (
          select coalesce(jsonb_agg(it || '{"asksForPriority": false}' order by place), '[]')
          from jsonb_array_elements(input->'applications') with ordinality as applications (it, place)))
        from event e where e.id = event_id and e.ends_at <= ${endedBy} and not is_forgotten`.execute(tx);
    },

    async pastWishes(event, people, { since, now }) {
      if (people.length === 0) return new Map();
      const { rows } = await sql<PastRow>`/* allocation.past_wishes */
        with this as (
          select e.kind, m.code from event e left join module_version m on m.id = e.module_version_id
          where e.id = ${event})
        select r.person_id as person,
          count(*) filter (where r.status = 'refused' and r.status_at >= ${since}
            or r.status = 'waitlisted' and e.starts_at >= ${since} and e.starts_at <= ${now}) as refused,
          max(e.starts_at) filter (where r.status = 'confirmed' and e.ends_at <= ${now}) as last
        from this, registration r join event e on e.id = r.event_id
          left join module_version m on m.id = e.module_version_id
        where r.person_id = any(${people}::uuid[]) and r.event_id <> ${event}
          and m.code is not distinct from this.code and (this.code is not null or e.kind = this.kind)
        group by r.person_id`.execute(tx);
      return new Map(rows.filter((it) => it.refused > 0 || it.last !== null).map((it) => [it.person, toPast(it)]));
    },

    async comparableEvents(event, { networks, events = [] }, limit) {
      const own = networks === 'all' ? [] : networks;
      const { rows } = await sql<ComparableRow>`/* allocation.comparable_events */
        with this as (
          select e.kind, m.code from event e left join module_version m on m.id = e.module_version_id
          where e.id = ${event})
        select e.id, e.title, e.starts_at, a.applications
        from this, event e left join module_version m on m.id = e.module_version_id,
          lateral (select count(*) as applications from registration r
            where r.event_id = e.id and r.status = any(${appliedStatuses})) a
        where (${networks === 'all'}::boolean or e.network_id = any(${own}::uuid[]) or e.id = any(${events}::uuid[]))
          and e.status <> 'draft' and a.applications > 0
          and m.code is not distinct from this.code and (this.code is not null or e.kind = this.kind)
        order by e.starts_at desc, e.id desc limit ${limit}`.execute(tx);
      return rows.map(({ id, title, starts_at, applications }) => ({
        event: id,
        title,
        startsAt: starts_at,
        applications: Number(applications),
      }));
    },
  };
}

interface PastRow {
  readonly person: PersonId;
  readonly refused: number;
  readonly last: Instant | null;
}

interface ComparableRow {
  readonly id: EventId;
  readonly title: string;
  readonly starts_at: Instant;
  readonly applications: number;
}

function toPast({ refused, last }: PastRow): PastWishes {
  return { refusedBefore: refused, ...(last !== null && { lastParticipationAt: last }) };
}

function changeable({ revision, overrides, released }: AllocationRun) {
  return {
    revision,
    overrides: JSON.stringify(overrides),
    released_at: released?.at ?? null,
    released_by: released?.by ?? null,
  };
}

function toRun(row: Selectable<Database['allocation_run']>): AllocationRun {
  return {
    id: row.id as AllocationRunId,
    event: row.event_id as EventId,
    number: row.number,
    revision: row.revision,
    ranAt: row.ran_at as Instant,
    ranBy: row.ran_by,
    input: row.input as RunInput,
    outcomes: row.outcomes as readonly AllocationOutcome[],
    overrides: row.overrides as readonly OutcomeOverride[],
    ...(row.released_at !== null && { released: { at: row.released_at as Instant, by: row.released_by ?? '' } }),
    ...(row.is_forgotten && { isForgotten: true }),
  };
}
