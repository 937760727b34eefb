import type { DeskQuery, EventStore } from '@netzwerkstatt/application';
import type { EventId } from '@netzwerkstatt/domain';
import { type AllocationMode, isDecidedTogether } from '@netzwerkstatt/registration';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type EventRow, eventColumns } from '../mapping/event-mapping.ts';
import { idsInOrder, readEvents, readEventsWithFigures } from './event-reader.ts';
import { saveEvent } from './event-writer.ts';

export function createEventStore(tx: LandConnection): EventStore {
  return {
    async get(id) {
      const query = sql<EventRow>`/* event.by_id */ select ${eventColumns} from event e where e.id = ${id}`;
      const [found] = await readEvents(tx, query);
      return found?.event;
    },

    async getMany(ids) {
      const query = sql<EventRow>`/* event.by_ids */ select ${eventColumns} from event e where e.id = any(${ids}::uuid[])`;
      return (await readEvents(tx, query)).map(({ event }) => event);
    },

    async findBySlug(slug) {
      const query = sql<EventRow>`select ${eventColumns} from event e where e.slug = ${slug}`;
      const [found] = await readEvents(tx, query);
      return found?.event;
    },

    save: (event, expectedRevision, at) => saveEvent(tx, event, expectedRevision, at),

    async lock(id, intent) {
      const { rows } = await (intent === 'to_change' ? lockToChange : lockToRely)(id).execute(tx);
      return rows[0]?.revision;
    },

    async changeCapacity(id, capacity) {
      const changed = await tx
        .updateTable('event')
        .set({ capacity })
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      if (changed === undefined) throw new Error(`no event ${id}`);
    },

    async listForDesk(query) {
      const { total, ids } = await findForDesk(tx, query);
      const found = await readEventsWithFigures(tx, 'event.on_desk', idsInOrder(ids));
      const together = await decidedTogether(tx, ids);
      return {
        total,
        events: found.map(({ event, row }) => ({
          event,
          seatsTaken: row.seats_taken,
          waiting: row.waiting,
          applied: row.applied,
          ...(together.has(event.id) && { isDecidedTogether: true }),
        })),
      };
    },
  };
}

const lockToRely = (id: EventId) =>
  sql<{ revision: number }>`/* event.lock_to_rely */ select revision from event where id = ${id} for share`;
// Not „for update“: new requests only point at the event.
const lockToChange = (id: EventId) =>
  sql<{ revision: number }>`/* event.lock_to_change */ select revision from event where id = ${id} for no key update`;

/** Those of these events that wait for one decision about all of their applications. */
async function decidedTogether(tx: LandConnection, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string; mode: AllocationMode }>`
    select id, allocation_policy->>'mode' as mode from event
    where id = any(${ids}::uuid[]) and allocation_policy is not null
      and not exists (select from allocation_run where event_id = event.id and released_at is not null)`.execute(tx);
  return new Set(rows.filter(({ mode }) => isDecidedTogether(mode)).map(({ id }) => id));
}

async function findForDesk(tx: LandConnection, { networks, events = [], when, now, offset, limit }: DeskQuery) {
  const own =
    networks === 'all' ? sql`true` : sql`(network_id = any(${networks}::uuid[]) or id = any(${events}::uuid[]))`;
  const timely = {
    draft: sql`status = 'draft'`,
    upcoming: sql`status <> 'draft' and ends_at > ${now}`,
    past: sql`status <> 'draft' and ends_at <= ${now}`,
  }[when];
  const order = when === 'past' ? sql`starts_at desc, id desc` : sql`starts_at, id`;
  const { rows } = await sql<{ total: number; ids: readonly string[] }>`
    select (select count(*) from event where ${own} and ${timely}) as total,
      array(select id from event where ${own} and ${timely} order by ${order} offset ${offset} limit ${limit}) as ids
    `.execute(tx);
  return rows[0] ?? { total: 0, ids: [] };
}
