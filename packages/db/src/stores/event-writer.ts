import { type EventSurroundings, keysOfEvent, type ShownEvent } from '@netzwerkstatt/application';
import type { Event, Instant } from '@netzwerkstatt/domain';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromEvent, fromSession } from '../mapping/event-mapping.ts';
import { countCalendarChanges } from './calendar-changes.ts';

/** @returns false when the stored revision is not the expected one. */
export async function saveEvent(
  tx: LandConnection,
  event: Event,
  expectedRevision: number | undefined,
  at: Instant,
): Promise<boolean> {
  const before = await lockEvent(tx, event);
  if (before?.revision !== expectedRevision) return false;
  const row = fromEvent(event, await surroundings(tx, event), at);
  if (before === undefined) {
    const added = await tx
      .insertInto('event')
      .values(row)
      // Somebody may have added it while we looked; then ours is the stale one.
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added === undefined) return false;
  } else {
    const { id, ...columns } = row;
    await tx
      .updateTable('event')
      // A clock that was set back does not take the change back.
      .set({ ...columns, changed_at: sql`greatest(changed_at, ${at})` })
      .where('id', '=', id)
      .execute();
    await forgetSessions(tx, before, event);
  }
  await writeSessions(tx, event);
  await countCalendarChanges(
    tx,
    [...(before ? keysOfEvent(shownEvent(event.id, before)) : []), ...keysOfEvent(event)],
    at,
  );
  return true;
}

type Before = NonNullable<Awaited<ReturnType<typeof lockEvent>>>;

function lockEvent(tx: LandConnection, { id }: Event) {
  return tx
    .selectFrom('event')
    .select(['revision', 'status', 'admission', 'network_id', 'region', 'target_professions', 'module_version_id'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

async function surroundings(tx: LandConnection, event: Event): Promise<EventSurroundings> {
  const { rows } = await sql<{ network: string | null; code: string | null; title: string | null }>`
    select (select name from network where id = ${event.network ?? null}) as network, m.code, m.content->>'title' as title
    from (values (${event.moduleVersion ?? null}::uuid)) as named (module)
      left join module_version m on m.id = named.module`.execute(tx);
  const { network, code, title } = rows[0] ?? { network: null, code: null, title: null };
  return { ...(network !== null && { network }), ...(code !== null && title !== null && { module: { code, title } }) };
}

async function forgetSessions(tx: LandConnection, before: Before, event: Event): Promise<void> {
  const dropped = await tx
    .selectFrom('event_session')
    .select('id')
    .where('event_id', '=', event.id)
    .where('id', '<>', sql<string>`all(${event.sessions.map(({ id }) => id)}::uuid[])`)
    .execute();
  if (dropped.length === 0) return;
  if (before.status !== 'draft') {
    throw new Error(`a session of the public event ${event.id} is cancelled, not forgotten`);
  }
  const ids = dropped.map(({ id }) => id);
  await tx.deleteFrom('event_session').where('id', 'in', ids).execute();
}

async function writeSessions(tx: LandConnection, event: Event): Promise<void> {
  const rows = event.sessions.map((it, position) => fromSession(it, event, position));
  const written = await tx
    .insertInto('event_session')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({
          position: row.ref('excluded.position'),
          title: row.ref('excluded.title'),
          starts_at: row.ref('excluded.starts_at'),
          ends_at: row.ref('excluded.ends_at'),
          time_zone: row.ref('excluded.time_zone'),
          teaching_minutes: row.ref('excluded.teaching_minutes'),
          status: row.ref('excluded.status'),
          cancellation_kind: row.ref('excluded.cancellation_kind'),
          cancellation_reason: row.ref('excluded.cancellation_reason'),
          sequence: row.ref('excluded.sequence'),
          revised_at: row.ref('excluded.revised_at'),
          rule_day: row.ref('excluded.rule_day'),
          is_by_hand: row.ref('excluded.is_by_hand'),
          is_forum: row.ref('excluded.is_forum'),
          room_id: row.ref('excluded.room_id'),
          room_name: row.ref('excluded.room_name'),
          capacity: row.ref('excluded.capacity'),
          speakers: row.ref('excluded.speakers'),
        }))
        .where('event_session.event_id', '=', event.id),
    )
    .returning('id')
    .execute();
  if (written.length < rows.length) throw new Error(`a session of event ${event.id} belongs to another event`);
}

function shownEvent(id: Event['id'], before: Before): ShownEvent {
  return {
    id,
    status: before.status,
    admission: before.admission,
    targetProfessions: before.target_professions,
    ...(before.network_id !== null && { network: before.network_id }),
    ...(before.region !== null && { region: before.region }),
    ...(before.module_version_id !== null && { moduleVersion: before.module_version_id }),
  } as unknown as ShownEvent;
}
