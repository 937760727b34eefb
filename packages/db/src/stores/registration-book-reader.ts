import type { EventId, Instant } from '@netzwerkstatt/domain';
import {
  activeStatuses,
  type BookedEvent,
  type BookRequest,
  type RegistrationBook,
  type RegistrationIn,
} from '@netzwerkstatt/registration';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type RegistrationRow, toRegistration } from './registration-rows.ts';

/**
 * Locks the event and opens its book. Under READ COMMITTED every statement sees what was committed before it began: so
 * the lock is one statement and the counts are a later one. In one statement together they would count what was true
 * before the lock was waited for, and the last seat would be given twice.
 */
export async function openBook(
  tx: LandConnection,
  event: EventId,
  request: BookRequest,
  locking: Locking = 'lock',
): Promise<RegistrationBook | undefined> {
  const booked = await readEvent(tx, event, locking);
  if (booked === undefined) return undefined;
  const counts = await count(tx, event);
  // What the lock prevents must happen surely where it is missing, not once in a while.
  if (locking === 'no-lock') await sql`select pg_sleep(0.05)`.execute(tx);
  const headLength = Math.max(0, booked.capacity - counts.seats_taken) + request.seatsSetFree;
  const waitlistHead = counts.waiting === 0 ? [] : await head(tx, event, headLength);
  return {
    event: booked,
    seatsTaken: counts.seats_taken,
    waitlistLength: counts.waiting,
    waitlistHead,
    lastQueueNumber: counts.last_queue_number,
    known: await known(tx, event, request),
  };
}

/** `no-lock` exists for one trial, which shows that without the lock places are given away twice. */
export type Locking = 'lock' | 'no-lock';

async function readEvent(tx: LandConnection, event: EventId, locking: Locking): Promise<BookedEvent | undefined> {
  const query = tx
    .selectFrom('event')
    .select(['status', 'admission', 'capacity', 'registration_opens_at', 'registration_closes_at', 'starts_at'])
    .where('id', '=', event);
  // Not „for update“: that would also stop new requests, which only point at the event and take no seat.
  const row = await (locking === 'lock' ? query.forNoKeyUpdate() : query).executeTakeFirst();
  return (
    row && {
      status: row.status as BookedEvent['status'],
      admission: row.admission as BookedEvent['admission'],
      capacity: row.capacity,
      registrationOpensAt: row.registration_opens_at as Instant,
      registrationClosesAt: row.registration_closes_at as Instant,
      startsAt: row.starts_at as Instant,
    }
  );
}

async function count(tx: LandConnection, event: EventId) {
  const { rows } = await sql<{ seats_taken: number; waiting: number; last_queue_number: number }>`
    select count(*) filter (where status in ('confirmed', 'offered')) as seats_taken,
      count(*) filter (where status = 'waitlisted') as waiting,
      coalesce(max(queue_number), 0) as last_queue_number
    from registration where event_id = ${event}`.execute(tx);
  const [counts] = rows;
  if (counts === undefined) throw new Error('a count has a row');
  return counts;
}

async function head(tx: LandConnection, event: EventId, length: number): Promise<RegistrationIn<'waitlisted'>[]> {
  const rows = await tx
    .selectFrom('registration')
    .selectAll()
    .where('event_id', '=', event)
    .where('status', '=', 'waitlisted')
    .orderBy('queue_number')
    .limit(length)
    .execute();
  return rows.map(toRegistration).filter((it) => it.status === 'waitlisted');
}

async function known(tx: LandConnection, event: EventId, request: BookRequest): Promise<RegistrationBook['known']> {
  const { registrationIds, personIds } = request;
  if (registrationIds.length === 0 && personIds.length === 0) return new Map();
  const { rows } = await sql<RegistrationRow>`
    with named as (select * from registration where event_id = ${event} and id = any(${registrationIds}::uuid[]))
    select * from named
    union
    select * from registration where event_id = ${event} and status = any(${activeStatuses}::text[])
      and person_id in (select person_id from named union all select unnest(${personIds}::uuid[]))`.execute(tx);
  return new Map(rows.map(toRegistration).map((it) => [it.id, it]));
}
