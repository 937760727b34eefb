import type { AdmissionMode, Event, Instant, RegistrationId, SeatVoucherId } from '@netzwerkstatt/domain';
import { type AllocationPolicy, openSeats, type SeatPolicy } from './policy/allocation-policy.ts';
import { findTransferHindrance, type TransferHindrance } from './policy/find-transfer-hindrance.ts';
import {
  bookableSeats,
  findSeatHindrance,
  openTally,
  type SeatHindrance,
  type SeatTally,
  withSeats,
} from './policy/seat-tally.ts';
import type { SeatVoucher } from './policy/seat-voucher.ts';
import type { Traits } from './policy/traits.ts';
import { holdsSeat, type Registration, type RegistrationIn, seatsOf } from './registration.ts';
import { usesAfter } from './vouchers/voucher-uses.ts';

/** What the rules need to know of an event. */
export interface BookedEvent {
  readonly status: Event['status'];
  readonly admission: AdmissionMode;
  readonly capacity: number;
  /** Inclusive. */
  readonly registrationOpensAt: Instant;
  /** Exclusive. */
  readonly registrationClosesAt: Instant;
  /** Start of the first session. */
  readonly startsAt: Instant;
  /** How its places are shared; absent: every seat is anybody's. */
  readonly policy?: AllocationPolicy;
  /** All that were ever made for it; absent: none was. */
  readonly vouchers?: readonly SeatVoucher[];
}

/**
 * The registrations of one event as a decision sees them: under the lock, opened for the commands at hand. It holds
 * counts where counts are enough, so that a decision costs the same with ten people in line and with ten thousand. Only
 * an event with caps or pools shows who they are.
 */
export interface RegistrationBook {
  readonly event: BookedEvent;
  /** Seats of those who are confirmed or have an offer. */
  readonly tally: SeatTally;
  readonly waitlistLength: number;
  /** The first in line, in order; all of them when there are no more than seats that could come free. */
  readonly waitlistHead: readonly RegistrationIn<'waitlisted'>[];
  /** The largest queue number ever given out for this event; 0 when none was. */
  readonly lastQueueNumber: number;
  /** Registrations the commands are about, and active ones of the people the commands are about. */
  readonly known: ReadonlyMap<RegistrationId, Registration>;
  /** Absent where neither a rule nor a command asks who somebody is. */
  readonly people?: BookedPeople;
  /** How many places of each voucher are used, also by those who wait with it. */
  readonly voucherUses: ReadonlyMap<SeatVoucherId, number>;
}

/** Who is in a book, as far as places are shared by it. */
export interface BookedPeople {
  /** Of everybody the book shows. */
  readonly traits: ReadonlyMap<RegistrationId, Traits>;
  /** Everybody who holds seats, together where they are the same to the rules; a new policy counts them anew. */
  readonly holders: readonly SeatHolders[];
}

export interface SeatHolders {
  readonly traits: Traits;
  /** Below zero where seats were given back since they were counted. */
  readonly seats: number;
}

/** Whether seats differ by who takes them. */
export function hasSeatRules({ caps, pools }: SeatPolicy): boolean {
  return caps.length > 0 || pools.length > 0;
}

/** Seats nobody holds, whoever may have them; never negative. */
export function freeSeats({ tally }: RegistrationBook): number {
  return Math.max(0, bookableSeats(tally) - tally.taken);
}

/**
 * What stands between a registration and its seats now, apart from those who stand in line before it.
 *
 * @throws Error when the event has rules and the book was opened without knowing who this is.
 */
export function findHindrance(
  book: RegistrationBook,
  registration: Pick<Registration, 'id' | 'seats' | 'voucher'>,
  now: Instant,
): SeatHindrance | undefined {
  const seats = seatsOf(registration);
  if (hasSeatRules(book.tally.policy)) {
    return findSeatHindrance(book.tally, traitsIn(book.people, registration), now, seats);
  }
  return freeSeats(book) < seats ? { code: 'full' } : undefined;
}

/**
 * The rule that would be broken if a place of one registration went to the other.
 *
 * @throws Error when the event has rules and the book was opened without knowing who these two are.
 */
export function findHindranceBetween(
  { tally, people }: RegistrationBook,
  from: Pick<Registration, 'id' | 'voucher'>,
  to: Pick<Registration, 'id' | 'voucher'>,
  now: Instant,
): TransferHindrance | undefined {
  if (!hasSeatRules(tally.policy)) return undefined;
  return findTransferHindrance(tally, traitsIn(people, from), traitsIn(people, to), now);
}

/** The first in line who could have a seat now; those before them are hindered by a rule, or are a team too large. */
export function findNextInLine(book: RegistrationBook, now: Instant): RegistrationIn<'waitlisted'> | undefined {
  if (freeSeats(book) === 0) return undefined;
  return book.waitlistHead.find((it) => findHindrance(book, it, now) === undefined);
}

/** The book after its event got another capacity or policy. */
export function withEvent(book: RegistrationBook, changed: Partial<BookedEvent>): RegistrationBook {
  const event = { ...book.event, ...changed };
  const { people } = book;
  return { ...book, event, tally: countSeats(event, people?.holders ?? book.tally.taken) };
}

/**
 * Seats of an event by its policy.
 *
 * @param holders - Only their number, where no rule asks who they are.
 */
export function countSeats(event: BookedEvent, holders: readonly SeatHolders[] | number): SeatTally {
  const { policy, capacity, vouchers } = event;
  const seatPolicy = policy ?? openSeats;
  const empty = openTally(seatPolicy, capacity, vouchers);
  if (typeof holders !== 'number') return holders.reduce((tally, it) => withSeats(tally, it.traits, it.seats), empty);
  if (hasSeatRules(seatPolicy)) throw new Error('seats with rules are counted by who holds them');
  return { ...empty, taken: holders };
}

/** The book that knows these people too, who were not in the store when it was opened. */
export function withNewcomers(
  book: RegistrationBook,
  newcomers: ReadonlyMap<RegistrationId, Traits>,
): RegistrationBook {
  const { people } = book;
  return people === undefined
    ? book
    : { ...book, people: { ...people, traits: new Map([...people.traits, ...newcomers]) } };
}

/** The book after one registration changed. `before` is absent when it is new. */
export function enter(book: RegistrationBook, before: Registration | undefined, after: Registration): RegistrationBook {
  const held = (it: Registration | undefined) => (it !== undefined && holdsSeat(it) ? seatsOf(it) : 0);
  const wasWaiting = before?.status === 'waitlisted';
  const isWaiting = after.status === 'waitlisted';
  return {
    ...book,
    ...moveSeats(book, after, held(after) - held(before)),
    waitlistLength: book.waitlistLength + (isWaiting ? 1 : 0) - (wasWaiting ? 1 : 0),
    waitlistHead: headAfter(book, before, after),
    lastQueueNumber: isWaiting ? Math.max(book.lastQueueNumber, after.queueNumber) : book.lastQueueNumber,
    known: new Map(book.known).set(after.id, after),
    voucherUses: usesAfter(book.voucherUses, before, after),
  };
}

function moveSeats(
  { tally, people }: RegistrationBook,
  registration: Registration,
  seats: number,
): Pick<RegistrationBook, 'tally' | 'people'> {
  if (people === undefined) return { tally: { ...tally, taken: tally.taken + seats } };
  if (seats === 0) return { tally, people };
  const traits = traitsIn(people, registration);
  return {
    tally: withSeats(tally, traits, seats),
    people: { ...people, holders: [...people.holders, { traits, seats }] },
  };
}

function traitsIn(people: BookedPeople | undefined, { id, voucher }: Pick<Registration, 'id' | 'voucher'>): Traits {
  const traits = people?.traits.get(id);
  if (traits === undefined) throw new Error(`the book was opened without knowing who registration ${id} is`);
  return voucher === undefined ? traits : { ...traits, voucher };
}

function headAfter(book: RegistrationBook, before: Registration | undefined, after: Registration) {
  const showsAll = book.waitlistHead.length === book.waitlistLength;
  const others =
    before?.status === 'waitlisted' ? book.waitlistHead.filter((it) => it.id !== after.id) : book.waitlistHead;
  if (after.status !== 'waitlisted') return others;
  const last = others.at(-1);
  // Behind the last one shown stand others we did not load: whoever joins there is not part of the head.
  if (!showsAll && (last === undefined || after.queueNumber > last.queueNumber)) return others;
  return [...others, after].toSorted((a, b) => a.queueNumber - b.queueNumber);
}
