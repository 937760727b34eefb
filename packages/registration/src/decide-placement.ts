import { type Instant, ok, type Result, refuse } from '@netzwerkstatt/domain';
import { decideAdmission } from './decide-admission.ts';
import { decideTeamSize } from './decide-team.ts';
import type { RegistrationRefusal } from './refusals.ts';
import { isActive, type RegistrationFacts, type RegistrationState } from './registration.ts';
import { findHindrance, findNextInLine, freeSeats, type RegistrationBook } from './registration-book.ts';

/** Where somebody stands who comes now: a seat, the end of the line, or among the applications. */
export type Placement = Extract<RegistrationState, { status: 'confirmed' | 'waitlisted' | 'applied' }>;

/** Who wants a place, and how many; as an unconfirmed request already, or with an id nobody has yet. */
export type Wish = Pick<RegistrationFacts, 'id' | 'personId' | 'seats' | 'voucher'>;

/**
 * Decides about one person who wants a place now. To be asked under the lock of the event only: between a look and a
 * decision somebody else may take the last seat.
 */
export function decidePlacement(
  book: RegistrationBook,
  wish: Wish,
  now: Instant,
): Result<Placement, RegistrationRefusal> {
  const admission = decideAdmission(book.event, now);
  if (!admission.ok) return admission;
  const standing = findStanding(book, wish);
  if (standing !== undefined) return standing;
  const fits = decideTeamSize(book.event, wish);
  if (!fits.ok) return fits;
  // A seat that was promised stands to nobody's disposal but theirs: not to the line's, and not to an allocation's.
  if (wish.voucher !== undefined && findHindrance(book, wish, now) === undefined)
    return ok({ status: 'confirmed', confirmedAt: now });
  if (book.event.admission === 'by_application') return ok({ status: 'applied', appliedAt: now });
  // Nobody overtakes the line, even while a seat is free between a withdrawal and the next offer; but who cannot have
  // that seat keeps it from nobody.
  const isNext = findHindrance(book, wish, now) === undefined && findNextInLine(book, now) === undefined;
  if (isNext) return ok({ status: 'confirmed', confirmedAt: now });
  return ok({ status: 'waitlisted', joinedAt: now, queueNumber: book.lastQueueNumber + 1 });
}

/**
 * Decides about one person whom staff makes a fixed member. A circle takes in new members also after its first meeting,
 * but never more than it has places; nobody waits for one.
 */
export function decideMembership(
  book: RegistrationBook,
  wish: Wish,
  now: Instant,
): Result<Placement, RegistrationRefusal> {
  const open = decideMembershipChange(book);
  if (!open.ok) return open;
  const standing = findStanding(book, wish);
  if (standing !== undefined) return standing;
  if (freeSeats(book) === 0) return refuse({ code: 'no_free_seat', capacity: book.event.capacity });
  return ok({ status: 'confirmed', confirmedAt: now });
}

/** Whether an event has fixed members that can still change. */
export function decideMembershipChange({ event }: RegistrationBook): Result<true, RegistrationRefusal> {
  if (event.admission !== 'by_invitation') return refuse({ code: 'not_by_invitation' });
  if (event.status === 'cancelled') return refuse({ code: 'event_cancelled' });
  return event.status === 'published' ? ok(true) : refuse({ code: 'event_closed' });
}

/** The refusal for somebody who has a registration that stands; their own request is none. */
export function findStanding(book: RegistrationBook, { id, personId }: Pick<Wish, 'id' | 'personId'>) {
  for (const other of book.known.values()) {
    if (other.personId === personId && other.id !== id && isActive(other)) {
      return refuse({ code: 'already_registered', registrationId: other.id, status: other.status });
    }
  }
  return undefined;
}
