import type { AdmissionMode, Event, Instant, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import { holdsSeat, isActive, type Registration, type RegistrationIn } from './registration.ts';

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
}

/**
 * The registrations of one event as a decision sees them: under the lock, opened for the commands at hand. It holds
 * counts where counts are enough, so that a decision costs the same with ten people in line and with ten thousand.
 */
export interface RegistrationBook {
  readonly event: BookedEvent;
  /** Confirmed and offered. */
  readonly seatsTaken: number;
  readonly waitlistLength: number;
  /** The first in line, in order; all of them when there are no more than seats that could come free. */
  readonly waitlistHead: readonly RegistrationIn<'waitlisted'>[];
  /** The largest queue number ever given out for this event; 0 when none was. */
  readonly lastQueueNumber: number;
  /** Registrations the commands are about, and active ones of the people the commands are about. */
  readonly known: ReadonlyMap<RegistrationId, Registration>;
}

/** Seats nobody holds; never negative. */
export function freeSeats(book: RegistrationBook): number {
  return Math.max(0, book.event.capacity - book.seatsTaken);
}

/** What of an event's registrations a store loads, so that these commands can be decided. */
export interface BookRequest {
  /** Their people count as asked for, too: the rule „one per person“ wants to see all of a person's registrations. */
  readonly registrationIds: readonly RegistrationId[];
  readonly personIds: readonly PersonId[];
  /** How many seats the commands may set free at most: so many more people in line are needed than seats are free. */
  readonly seatsSetFree: number;
}

/**
 * Opens the book as far as the request asks for it. A store on a database answers the same request with counts and a
 * few rows; the contract of the stores holds both to the same result.
 */
export function openBookFor(
  event: BookedEvent,
  registrations: readonly Registration[],
  request: BookRequest,
): RegistrationBook {
  const whole = openBook(event, registrations);
  const headLength = Math.max(0, event.capacity - whole.seatsTaken) + request.seatsSetFree;
  const named = registrations.filter((it) => request.registrationIds.includes(it.id));
  const people = new Set([...request.personIds, ...named.map((it) => it.personId)]);
  const active = registrations.filter((it) => isActive(it) && people.has(it.personId));
  return {
    ...whole,
    waitlistHead: whole.waitlistHead.slice(0, headLength),
    known: new Map([...named, ...active].map((it) => [it.id, it])),
  };
}

/** Opens the book over all registrations of an event. */
export function openBook(event: BookedEvent, registrations: readonly Registration[]): RegistrationBook {
  const waiting = registrations
    .filter((it) => it.status === 'waitlisted')
    .toSorted((a, b) => a.queueNumber - b.queueNumber);
  const queueNumbers = registrations.map((it) => ('queueNumber' in it ? it.queueNumber : 0));
  return {
    event,
    seatsTaken: registrations.filter(holdsSeat).length,
    waitlistLength: waiting.length,
    waitlistHead: waiting,
    lastQueueNumber: queueNumbers.reduce((largest, it) => Math.max(largest, it), 0),
    known: new Map(registrations.map((it) => [it.id, it])),
  };
}

/** The book after one registration changed. `before` is absent when it is new. */
export function enter(book: RegistrationBook, before: Registration | undefined, after: Registration): RegistrationBook {
  const seats = (it: Registration | undefined) => (it !== undefined && holdsSeat(it) ? 1 : 0);
  const wasWaiting = before?.status === 'waitlisted';
  const isWaiting = after.status === 'waitlisted';
  return {
    ...book,
    seatsTaken: book.seatsTaken + seats(after) - seats(before),
    waitlistLength: book.waitlistLength + (isWaiting ? 1 : 0) - (wasWaiting ? 1 : 0),
    waitlistHead: headAfter(book, before, after),
    lastQueueNumber: isWaiting ? Math.max(book.lastQueueNumber, after.queueNumber) : book.lastQueueNumber,
    known: new Map(book.known).set(after.id, after),
  };
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
