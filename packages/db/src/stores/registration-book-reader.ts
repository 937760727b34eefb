import type { UsedSeatVoucher } from '@netzwerkstatt/application';
import type { EventId, Instant, RegistrationId } from '@netzwerkstatt/domain';
import {
  activeStatuses,
  type BookCounts,
  type BookedEvent,
  type BookRequest,
  countSeats,
  headLength,
  needsPeople,
  type RegistrationBook,
} from '@netzwerkstatt/registration';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { readHolders, traitsOfRows } from './registration-people.ts';
import { toPolicy } from './registration-policy.ts';
import { type RegistrationRow, toRegistration } from './registration-rows.ts';
import { readVouchers } from './voucher-store.ts';

/**
 * Locks the event and opens its book. Under READ COMMITTED every statement sees what was committed before it began: so
 * the lock is one statement and the counts are a later one. In one statement together they would count what was true
 * before the lock was waited for, and the last seat would be given twice.
 *
 * Counts are enough for an event whose seats are anybody's; with rules it takes three statements more, and the whole line
 * as long as a seat could come free.
 */
export async function openBook(
  tx: LandConnection,
  event: EventId,
  request: BookRequest,
  locking: Locking = 'lock',
): Promise<RegistrationBook | undefined> {
  const ruled = await readEvent(tx, event, locking);
  if (ruled === undefined) return undefined;
  const counts = await count(tx, event);
  // What the lock prevents must happen surely where it is missing, not once in a while.
  if (locking === 'no-lock') await sql`select pg_sleep(0.05)`.execute(tx);
  const knownRows = await readKnown(tx, event, request);
  const known: BookCounts['known'] = new Map(knownRows.map(toRegistration).map((it) => [it.id, it]));
  const { seats_taken: seatsTaken, largest_waiting: largestWaiting } = counts;
  const length = headLength({ event: ruled, seatsTaken, largestWaiting, known }, request);
  const headRows = counts.waiting === 0 || length === 0 ? [] : await readHead(tx, event, length);
  const isByPeople = needsPeople(ruled, request);
  const vouchers = isByPeople ? await readVouchers(tx, event) : [];
  const booked = withVouchers(ruled, vouchers);
  const people = isByPeople
    ? { traits: await traitsOfRows(tx, [...knownRows, ...headRows]), holders: await readHolders(tx, event) }
    : undefined;
  return {
    event: booked,
    tally: countSeats(booked, people?.holders ?? seatsTaken),
    waitlistLength: counts.waiting,
    waitlistHead: headRows.map(toRegistration).filter((it) => it.status === 'waitlisted'),
    lastQueueNumber: counts.last_queue_number,
    known,
    ...(people && { people }),
    voucherUses: new Map(vouchers.flatMap(({ id, used }) => (used > 0 ? [[id, used] as const] : []))),
  };
}

function withVouchers(event: BookedEvent, vouchers: readonly UsedSeatVoucher[]): BookedEvent {
  return vouchers.length === 0 ? event : { ...event, vouchers: vouchers.map(({ used: _, ...voucher }) => voucher) };
}

/**
 * `look` is for telling somebody how things stand. `no-lock` exists for one trial, which shows that without the lock
 * places are given away twice.
 */
export type Locking = 'lock' | 'look' | 'no-lock';

async function readEvent(tx: LandConnection, event: EventId, locking: Locking): Promise<BookedEvent | undefined> {
  const query = tx
    .selectFrom('event')
    .select([
      'status',
      'admission',
      'capacity',
      'registration_opens_at',
      'registration_closes_at',
      'starts_at',
      'allocation_policy',
    ])
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
      ...(row.allocation_policy !== null && { policy: toPolicy(row.allocation_policy, event) }),
    }
  );
}

interface Counts {
  readonly seats_taken: number;
  readonly waiting: number;
  readonly largest_waiting: number;
  readonly last_queue_number: number;
}

async function count(tx: LandConnection, event: EventId): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select coalesce(sum(seats) filter (where status in ('confirmed', 'offered')), 0) as seats_taken,
      count(*) filter (where status = 'waitlisted') as waiting,
      coalesce(max(seats) filter (where status = 'waitlisted'), 0) as largest_waiting,
      coalesce(max(queue_number), 0) as last_queue_number
    from registration where event_id = ${event}`.execute(tx);
  const [counts] = rows;
  if (counts === undefined) throw new Error('a count has a row');
  return counts;
}

async function readHead(tx: LandConnection, event: EventId, length: number): Promise<readonly RegistrationRow[]> {
  const query = tx
    .selectFrom('registration')
    .selectAll()
    .where('event_id', '=', event)
    .where('status', '=', 'waitlisted')
    .orderBy('queue_number');
  return (Number.isFinite(length) ? query.limit(length) : query).execute();
}

async function readKnown(
  tx: LandConnection,
  event: EventId,
  { registrationIds, personIds }: BookRequest,
): Promise<readonly RegistrationRow[]> {
  if (registrationIds.length === 0 && personIds.length === 0) return [];
  const { rows } = await sql<RegistrationRow>`
    with named as (select * from registration where event_id = ${event} and id = any(${registrationIds}::uuid[]))
    select * from named
    union
    select * from registration where event_id = ${event} and status = any(${activeStatuses}::text[])
      and person_id in (select person_id from named union all select unnest(${personIds}::uuid[]))`.execute(tx);
  return rows;
}

/** The registration as the book of its event shows it. */
export function eventOf(tx: LandConnection, id: RegistrationId): Promise<{ event: EventId } | undefined> {
  return tx
    .selectFrom('registration')
    .select('event_id as event')
    .where('id', '=', id)
    .where('status', '=', 'waitlisted')
    .executeTakeFirst() as Promise<{ event: EventId } | undefined>;
}
