import type { PersonId, RegistrationId } from '@netzwerkstatt/domain';
import { openSeats } from './policy/allocation-policy.ts';
import { bookableSeats } from './policy/seat-tally.ts';
import type { Traits } from './policy/traits.ts';
import { holdsSeat, isActive, type Registration, seatsOf } from './registration.ts';
import {
  type BookedEvent,
  countSeats,
  hasSeatRules,
  type RegistrationBook,
  type SeatHolders,
} from './registration-book.ts';
import { noUses, usesAfter } from './vouchers/voucher-uses.ts';

/** What of an event's registrations a store loads, so that these commands can be decided. */
export interface BookRequest {
  /** Their people count as asked for, too: the rule „one per person“ wants to see all of a person's registrations. */
  readonly registrationIds: readonly RegistrationId[];
  readonly personIds: readonly PersonId[];
  /** How many registrations the commands may take a seat from: so many more people in line are needed than seats are free. */
  readonly seatsSetFree: number;
  /** A command changes how seats are counted, or gives places back: everybody in line and every seat is looked at. */
  readonly isWhole?: true;
}

/** What a store has counted before it knows how much of the line it reads. */
export interface BookCounts {
  readonly event: BookedEvent;
  readonly seatsTaken: number;
  /** The most places that one in line stands for; 0 when nobody waits. */
  readonly largestWaiting: number;
  readonly known: ReadonlyMap<RegistrationId, Registration>;
}

/** Whether a book shows who its people are. */
export function needsPeople(event: BookedEvent, request: BookRequest): boolean {
  return request.isWhole === true || (event.policy !== undefined && hasSeatRules(event.policy));
}

/**
 * How many of the first in line a book shows; infinity for all of them. Where rules or teams stand in the way of some,
 * whoever comes next may stand far behind; where no seat can come free, nobody is needed.
 */
export function headLength({ event, seatsTaken, largestWaiting, known }: BookCounts, request: BookRequest): number {
  const bookable = bookableSeats({ policy: event.policy ?? openSeats, capacity: event.capacity });
  const named = request.registrationIds.flatMap((id) => known.get(id) ?? []);
  const ofTeams = named.reduce((sum, it) => sum + Math.max(0, seatsOf(it) - 1), 0);
  const length = Math.max(0, bookable - seatsTaken) + request.seatsSetFree + ofTeams;
  const isWhole = needsPeople(event, request) || largestWaiting > 1;
  if (request.isWhole === true || (isWhole && length > 0)) return Number.POSITIVE_INFINITY;
  return length;
}

/**
 * Opens the book as far as the request asks for it. A store on a database answers the same request with counts and a
 * few rows; the contract of the stores holds both to the same result.
 *
 * @param traits - Of everybody; needed where {@link needsPeople} says so.
 */
export function openBookFor(
  event: BookedEvent,
  registrations: readonly Registration[],
  request: BookRequest,
  traits: ReadonlyMap<RegistrationId, Traits> = new Map(),
): RegistrationBook {
  const named = registrations.filter((it) => request.registrationIds.includes(it.id));
  const people = new Set([...request.personIds, ...named.map((it) => it.personId)]);
  const active = registrations.filter((it) => isActive(it) && people.has(it.personId));
  const known = new Map([...named, ...active].map((it) => [it.id, it]));
  const { people: everybody, ...whole } = openBook(event, registrations, traits);
  const largestWaiting = whole.waitlistHead.reduce((largest, it) => Math.max(largest, seatsOf(it)), 0);
  const length = headLength({ event, seatsTaken: whole.tally.taken, largestWaiting, known }, request);
  const waitlistHead = whole.waitlistHead.slice(0, length);
  const book = { ...whole, waitlistHead, known };
  if (everybody === undefined || !needsPeople(event, request)) return book;
  const shown = new Set([...known.keys(), ...waitlistHead.map((it) => it.id)]);
  return { ...book, people: { ...everybody, traits: new Map([...everybody.traits].filter(([id]) => shown.has(id))) } };
}

/**
 * Opens the book over all registrations of an event.
 *
 * @param traits - Of everybody; may be left out where no rule and no command asks who they are.
 */
export function openBook(
  event: BookedEvent,
  registrations: readonly Registration[],
  traits?: ReadonlyMap<RegistrationId, Traits>,
): RegistrationBook {
  const waiting = registrations
    .filter((it) => it.status === 'waitlisted')
    .toSorted((a, b) => a.queueNumber - b.queueNumber);
  const queueNumbers = registrations.map((it) => ('queueNumber' in it ? it.queueNumber : 0));
  const holding = registrations.filter(holdsSeat);
  const holders = traits && holdersAmong(holding, traits);
  return {
    event,
    tally: countSeats(event, holders ?? holding.reduce((sum, it) => sum + seatsOf(it), 0)),
    waitlistLength: waiting.length,
    waitlistHead: waiting,
    lastQueueNumber: queueNumbers.reduce((largest, it) => Math.max(largest, it), 0),
    known: new Map(registrations.map((it) => [it.id, it])),
    ...(traits && holders && { people: { traits, holders } }),
    voucherUses: registrations.reduce((uses, it) => usesAfter(uses, undefined, it), noUses),
  };
}

function holdersAmong(holding: readonly Registration[], traits: ReadonlyMap<RegistrationId, Traits>): SeatHolders[] {
  return holding.map((it) => {
    const own = traits.get(it.id);
    if (own === undefined) throw new Error(`nobody told who registration ${it.id} is`);
    return { traits: it.voucher === undefined ? own : { ...own, voucher: it.voucher }, seats: seatsOf(it) };
  });
}
