import type { ListedEvent } from '@netzwerkstatt/application';
import type { Event } from '@netzwerkstatt/domain';
import type { KeptSeats } from '@netzwerkstatt/registration';
import { type RawBuilder, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type EventRow, eventColumns, type SessionRow, toEvent } from '../mapping/event-mapping.ts';

/** An event with whatever else its row brought along. */
export interface ReadEvent<Row> {
  readonly event: Event;
  readonly row: Row;
}

/** Events in the order of the query, with their sessions: two statements, however many there are. */
export async function readEvents<Row extends EventRow>(
  tx: LandConnection,
  query: RawBuilder<Row>,
): Promise<readonly ReadEvent<Row>[]> {
  const { rows } = await query.execute(tx);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const { rows: sessions } = await sql<SessionRow>`/* event.sessions */
    select * from event_session where event_id = any(${ids}::uuid[]) order by event_id, position`.execute(tx);
  const byEvent = Map.groupBy(sessions, (it) => it.event_id);
  return rows.map((row) => ({ event: toEvent(row, byEvent.get(row.id) ?? []), row }));
}

interface Figures {
  readonly seats_taken: number;
  readonly waiting: number;
  readonly applied: number;
  readonly kept: number;
  readonly kept_for: readonly KeptSeats[];
  readonly seats_to_give: number;
  readonly module_code: string | null;
  readonly module_version: number | null;
}

/**
 * Events with how full they are and what they teach.
 *
 * @param name - For the prepared statement.
 * @param wanted - A table of `id` and `place`, the order in which they are wanted.
 */
export function readEventsWithFigures(
  tx: LandConnection,
  name: string,
  wanted: RawBuilder<unknown>,
): Promise<readonly ReadEvent<EventRow & Figures>[]> {
  return readEvents(
    tx,
    sql`${sql.raw(`/* ${name} */`)}
      select ${eventColumns}, coalesce(o.seats_taken, 0) as seats_taken, coalesce(o.waiting, 0) as waiting,
        coalesce(o.applied, 0) as applied, coalesce(o.kept, 0) as kept, coalesce(o.kept_for, '[]') as kept_for,
        seats_to_give(e.capacity, e.allocation_policy) as seats_to_give, m.code as module_code, m.version as module_version
      from ${wanted} as wanted join event e on e.id = wanted.id
        left join event_occupancy o on o.event_id = e.id
        left join module_version m on m.id = e.module_version_id
      order by wanted.place`,
  );
}

/** A table of ids, for {@link readEventsWithFigures}, in their order. */
export function idsInOrder(ids: readonly string[]): RawBuilder<unknown> {
  return sql`(select * from unnest(${ids}::uuid[]) with ordinality as listed (id, place))`;
}

export function toListedEvent({ event, row }: ReadEvent<Figures>): ListedEvent {
  return {
    event,
    ...(row.module_code !== null && { moduleCode: row.module_code }),
    ...(row.module_version !== null && { moduleVersion: row.module_version }),
    seatsTaken: row.seats_taken,
    waiting: row.waiting,
    freeForAll: Math.max(0, row.seats_to_give - row.seats_taken - row.kept),
    keptFor: row.kept_for,
  };
}
