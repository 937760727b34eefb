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
import { type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';
import { readHolders, traitsOfRows } from './registration-people.ts';
import { toPolicy } from './registration-policy.ts';
import { type RegistrationRow, toRegistration } from './registration-rows.ts';
import { readVouchers } from './voucher-store.ts';

/**
 * Locks the events and opens their books. Under READ COMMITTED every statement sees what was committed before it began:
 * so the lock is one statement and the counts are a later one. In one statement together they would count what was true
 * before the lock was waited for, and the last seat would be given twice.
 *
 * Counts are enough for an event whose seats are anybody's; with rules it takes three statements more, and the whole line
 * as long as a seat could come free. Every other statement is one for all of them.
 */
export async function openBooks(
  tx: LandConnection,
  requests: ReadonlyMap<EventId, BookRequest>,
  locking: Locking = 'lock',
): Promise<ReadonlyMap<EventId, RegistrationBook>> {
  const locked = await readEvents(tx, [...requests.keys()], locking);
  if (locked.size === 0) return new Map();
  const counts = await countThem(tx, [...locked.keys()]);
  const asked = [...locked].map(([id, event]) => ({ id, event, request: requests.get(id) ?? NOTHING }));
  const knownRows = await readKnown(tx, asked);
  const opening = asked.map(({ id, event, request }) => {
    const counted = counts.get(id) ?? NOBODY;
    const rows = knownRows.get(id) ?? [];
    const known: BookCounts['known'] = new Map(rows.map(toRegistration).map((it) => [it.id, it]));
    const { seats_taken: seatsTaken, largest_waiting: largestWaiting } = counted;
    const length = counted.waiting === 0 ? 0 : headLength({ event, seatsTaken, largestWaiting, known }, request);
    return { id, event, request, counted, rows, known, length };
  });
  const heads = await readHeads(tx, new Map(opening.map(({ id, length }) => [id, length])));
  // What the lock prevents must happen surely where it is missing, not once in a while: whoever writes next writes over
  // what others have read.
  if (locking === 'no-lock') await sql`select pg_sleep(0.05)`.execute(tx);
  const books = new Map<EventId, RegistrationBook>();
  for (const { id, event, request, counted, rows, known } of opening) {
    const headRows = heads.get(id) ?? [];
    const isByPeople = needsPeople(event, request);
    const vouchers = isByPeople ? await readVouchers(tx, id) : [];
    const booked = withVouchers(event, vouchers);
    const people = isByPeople
      ? { traits: await traitsOfRows(tx, [...rows, ...headRows]), holders: await readHolders(tx, id) }
      : undefined;
    books.set(id, {
      event: booked,
      tally: countSeats(booked, people?.holders ?? counted.seats_taken),
      waitlistLength: counted.waiting,
      waitlistHead: headRows.map(toRegistration).filter((it) => it.status === 'waitlisted'),
      lastQueueNumber: counted.last_queue_number,
      known,
      ...(people && { people }),
      voucherUses: new Map(vouchers.flatMap(({ id: voucher, used }) => (used > 0 ? [[voucher, used] as const] : []))),
    });
  }
  return books;
}

function withVouchers(event: BookedEvent, vouchers: readonly UsedSeatVoucher[]): BookedEvent {
  return vouchers.length === 0 ? event : { ...event, vouchers: vouchers.map(({ used: _, ...voucher }) => voucher) };
}

/** {@link openBooks} of one event. */
export async function openBook(
  tx: LandConnection,
  event: EventId,
  request: BookRequest,
  locking: Locking = 'lock',
): Promise<RegistrationBook | undefined> {
  return (await openBooks(tx, new Map([[event, request]]), locking)).get(event);
}

/**
 * `look` is for telling somebody how things stand. `no-lock` exists for one trial, which shows that without the lock
 * places are given away twice.
 */
export type Locking = 'lock' | 'look' | 'no-lock';

/** In the order of their ids, so that two who lock several wait for each other and never both for the other. */
async function readEvents(
  tx: LandConnection,
  events: readonly EventId[],
  locking: Locking,
): Promise<ReadonlyMap<EventId, BookedEvent>> {
  // Not „for update“: that would also stop new requests, which only point at the event and take no seat.
  const lock = locking === 'lock' ? sql`for no key update` : sql``;
  const { rows } = await sql<BookedRow>`${sql.raw(locking === 'lock' ? '/* book.lock */' : '/* book.look */')}
    select id, status, admission, capacity, registration_opens_at, registration_closes_at, starts_at, allocation_policy
    from event where id = any(${events}::uuid[]) order by id ${lock}`.execute(tx);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        status: row.status,
        admission: row.admission,
        capacity: row.capacity,
        registrationOpensAt: row.registration_opens_at,
        registrationClosesAt: row.registration_closes_at,
        startsAt: row.starts_at,
        ...(row.allocation_policy !== null && { policy: toPolicy(row.allocation_policy, row.id) }),
      },
    ]),
  );
}

interface BookedRow {
  readonly id: EventId;
  readonly status: BookedEvent['status'];
  readonly admission: BookedEvent['admission'];
  readonly capacity: number;
  readonly registration_opens_at: Instant;
  readonly registration_closes_at: Instant;
  readonly starts_at: Instant;
  readonly allocation_policy: Selectable<Database['event']>['allocation_policy'];
}

interface Counts {
  readonly seats_taken: number;
  readonly waiting: number;
  readonly largest_waiting: number;
  readonly last_queue_number: number;
}

const NOBODY: Counts = { seats_taken: 0, waiting: 0, largest_waiting: 0, last_queue_number: 0 };
const NOTHING: BookRequest = { registrationIds: [], personIds: [], seatsSetFree: 0 };

/** Nothing is said of events that nobody registered for. */
async function countThem(tx: LandConnection, events: readonly EventId[]): Promise<ReadonlyMap<EventId, Counts>> {
  const { rows } = await sql<Counts & { readonly event_id: EventId }>`/* book.counts */
    select event_id, coalesce(sum(seats) filter (where status in ('confirmed', 'offered')), 0) as seats_taken,
      count(*) filter (where status = 'waitlisted') as waiting,
      coalesce(max(seats) filter (where status = 'waitlisted'), 0) as largest_waiting,
      coalesce(max(queue_number), 0) as last_queue_number
    from registration where event_id = any(${events}::uuid[]) group by event_id`.execute(tx);
  return new Map(rows.map(({ event_id: event, ...counts }) => [event, counts]));
}

/** @param lengths - How many of the first in line of each; infinity for all of them. */
async function readHeads(
  tx: LandConnection,
  lengths: ReadonlyMap<EventId, number>,
): Promise<ReadonlyMap<EventId, readonly RegistrationRow[]>> {
  const asked = [...lengths].filter(([, length]) => length > 0);
  if (asked.length === 0) return new Map();
  const { rows } = await sql<RegistrationRow>`/* book.heads */
    select head.* from unnest(${asked.map(([id]) => id)}::uuid[],
      ${asked.map(([, length]) => (Number.isFinite(length) ? length : null))}::int[]) as asked (event, length)
    cross join lateral (select * from registration where event_id = asked.event and status = 'waitlisted'
      order by queue_number limit asked.length) as head
    order by head.event_id, head.queue_number`.execute(tx);
  return byEvent(rows);
}

interface Asked {
  readonly id: EventId;
  readonly request: BookRequest;
}

/** Of each event those it asks for, and whatever else stands for their people and those it asks for by name. */
async function readKnown(
  tx: LandConnection,
  asked: readonly Asked[],
): Promise<ReadonlyMap<EventId, readonly RegistrationRow[]>> {
  const registrations = asked.flatMap(({ request }) => request.registrationIds);
  const people = asked.flatMap(({ request }) => request.personIds);
  if (registrations.length === 0 && people.length === 0) return new Map();
  const events = asked.map(({ id }) => id);
  const { rows } = await sql<RegistrationRow>`/* book.known */
    with named as (select * from registration
      where event_id = any(${events}::uuid[]) and id = any(${registrations}::uuid[]))
    select * from named
    union
    select * from registration where event_id = any(${events}::uuid[]) and status = any(${activeStatuses}::text[])
      and person_id in (select person_id from named union all select unnest(${people}::uuid[]))`.execute(tx);
  const found = byEvent(rows);
  // What one event asked for is not known to another one because they were asked together.
  return new Map(
    asked.map(({ id, request }) => {
      const ofEvent = found.get(id) ?? [];
      const ids = new Set<string>(request.registrationIds);
      const named = ofEvent.filter((row) => ids.has(row.id));
      const theirs = new Set<string>([...request.personIds, ...named.map((row) => row.person_id)]);
      return [id, ofEvent.filter((row) => ids.has(row.id) || (theirs.has(row.person_id) && isActive(row)))];
    }),
  );
}

function isActive({ status }: RegistrationRow): boolean {
  return activeStatuses.some((it) => it === status);
}

function byEvent(rows: readonly RegistrationRow[]): ReadonlyMap<EventId, readonly RegistrationRow[]> {
  return Map.groupBy(rows, (row) => row.event_id as EventId);
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
