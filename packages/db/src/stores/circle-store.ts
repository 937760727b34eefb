import type { CircleStore, ListedCircle, PublishedCircle } from '@netzwerkstatt/application';
import type { Event, PersonId, QualityCircle, RegistrationId, SessionId } from '@netzwerkstatt/domain';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromCircle, toCircle } from '../mapping/circle-mapping.ts';
import { type EventRow, eventColumns } from '../mapping/event-mapping.ts';
import type { Database } from '../schema/database.gen.ts';
import { readEvents } from './event-reader.ts';
import { writeRevision } from './write-revision.ts';

export function createCircleStore(tx: LandConnection): CircleStore {
  return {
    async get(event) {
      const row = await tx.selectFrom('quality_circle').selectAll().where('event_id', '=', event).executeTakeFirst();
      return row && toCircle(row);
    },

    save: (circle, expectedRevision) =>
      writeRevision(tx, 'quality_circle', ['event_id'], fromCircle(circle), expectedRevision),

    list: ({ networks, events = [] }) =>
      list(
        tx,
        networks === 'all'
          ? sql`true`
          : sql`(e.network_id = any(${networks}::uuid[]) or e.id = any(${events}::uuid[]))`,
      ),

    async running() {
      const query = sql<EventRow>`/* circle.running */
        select ${eventColumns} from quality_circle c join event e on e.id = c.event_id
        where c.status = 'running' order by e.id`;
      return (await withEvents(tx, query)).map(({ event, circle }) => ({ event, circle }));
    },

    published: (network) => published(tx, network === undefined ? sql`true` : sql`e.network_id = ${network}`),
    findPublished: async (slug) => (await published(tx, sql`e.slug = ${slug}`))[0],

    async substitutes(event) {
      const rows = await tx.selectFrom('circle_substitute').selectAll().where('event_id', '=', event).execute();
      return new Map(rows.map((it) => [it.registration_id as RegistrationId, it.person_id as PersonId]));
    },

    async setSubstitute(event, member, person) {
      if (person === undefined) {
        await tx.deleteFrom('circle_substitute').where('registration_id', '=', member).execute();
        return;
      }
      await tx
        .insertInto('circle_substitute')
        .values({ registration_id: member, event_id: event, person_id: person })
        .onConflict((conflict) => conflict.column('registration_id').doUpdateSet({ person_id: person }))
        .execute();
    },
  };
}

interface ListRow extends EventRow {
  readonly members: number;
  readonly open_tasks: number;
  readonly minutes_session: string | null;
  readonly minutes_status: string | null;
}

async function list(tx: LandConnection, isWanted: RawBuilder<unknown>): Promise<readonly ListedCircle[]> {
  const found = await readEvents(
    tx,
    sql<ListRow>`
      select ${eventColumns},
        (select count(*) from registration r where r.event_id = e.id and r.status = 'confirmed') as members,
        (select count(*) from circle_task t where t.event_id = e.id and t.done_at is null) as open_tasks,
        m.session_id as minutes_session, m.status as minutes_status
      from event e
        left join lateral (
          select m.session_id, m.status from circle_minutes m join event_session s on s.id = m.session_id
          where m.event_id = e.id order by s.starts_at desc, m.version desc limit 1
        ) as m on true
      where e.kind = 'quality_circle' and ${isWanted} order by e.title collate "de-x-icu", e.id`,
  );
  const circles = await circlesOf(tx, found);
  return found.map(({ event, row }) => {
    const circle = circles.get(event.id);
    return {
      event,
      ...(circle && { circle }),
      members: row.members,
      openTasks: row.open_tasks,
      ...(row.minutes_session !== null && {
        latestMinutes: { session: row.minutes_session as SessionId, status: row.minutes_status as 'draft' },
      }),
    };
  });
}

/** Events that have a circle, with it. */
async function withEvents<Row extends EventRow>(tx: LandConnection, query: RawBuilder<Row>) {
  const found = await readEvents(tx, query);
  const circles = await circlesOf(tx, found);
  return found.map(({ event, row }) => {
    const circle = circles.get(event.id);
    if (circle === undefined) throw new Error(`circle ${event.id} vanished while it was read`);
    return { event, circle, row };
  });
}

async function published(tx: LandConnection, isWanted: RawBuilder<unknown>): Promise<readonly PublishedCircle[]> {
  const found = await withEvents(
    tx,
    sql<EventRow & { readonly members: number; readonly professions: number }>`
      select ${eventColumns}, r.members, r.professions
      from quality_circle c join event e on e.id = c.event_id
        cross join lateral (
          select count(*) as members, count(distinct profession) as professions
          from registration where event_id = e.id and status = 'confirmed'
        ) as r
      where c.result_published_at is not null and ${isWanted}
      order by c.result_published_at desc, e.id desc`,
  );
  return found.map(({ event, circle, row }) => ({
    event,
    circle,
    members: row.members,
    professions: row.professions,
  }));
}

async function circlesOf(
  tx: LandConnection,
  found: readonly { readonly event: Event }[],
): Promise<ReadonlyMap<string, QualityCircle>> {
  if (found.length === 0) return new Map();
  const ids = found.map(({ event }) => event.id);
  const { rows } = await sql<Selectable<Database['quality_circle']>>`/* circle.of_events */
    select * from quality_circle where event_id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map((it) => [it.event_id, toCircle(it)]));
}
