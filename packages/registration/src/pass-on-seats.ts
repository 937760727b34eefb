import type { Instant } from '@netzwerkstatt/domain';
import { offerExpiresAt } from './offer-expiry.ts';
import { moveOn, type RegistrationIn } from './registration.ts';
import { enter, findHindrance, freeSeats, type RegistrationBook } from './registration-book.ts';
import type { RegistrationChange } from './run-command.ts';

/**
 * Offers every free seat to the first in line who may have it, until seats or people run out. After it nobody who could
 * have a free seat waits for one.
 *
 * A look at each in line is enough: a seat that is given away frees nobody before them of what stood in their way.
 *
 * @throws Error when the book was opened with too short a head of the line.
 */
export function passOnSeats(
  book: RegistrationBook,
  now: Instant,
): { readonly book: RegistrationBook; readonly changes: readonly RegistrationChange[] } {
  const expiresAt = offerExpiresAt(now, book.event.startsAt);
  if (book.event.status !== 'published' || expiresAt === undefined) return { book, changes: [] };
  const changes: RegistrationChange[] = [];
  let next = book;
  for (const waiting of book.waitlistHead) {
    if (freeSeats(next) === 0) break;
    if (findHindrance(next, waiting, now) !== undefined) continue;
    const after = toOffer(waiting, now, expiresAt);
    next = enter(next, waiting, after);
    changes.push({ before: waiting, after, cause: 'seat_passed_on' });
  }
  if (freeSeats(next) > 0 && next.waitlistHead.length < next.waitlistLength) {
    throw new Error('the book was opened with too short a head of the waiting list');
  }
  return { book: next, changes };
}

/** Somebody in line who is offered seats until then. */
export function toOffer(waiting: RegistrationIn<'waitlisted'>, now: Instant, expiresAt: Instant) {
  const { joinedAt, queueNumber } = waiting;
  return moveOn(waiting, { status: 'offered', joinedAt, queueNumber, offeredAt: now, expiresAt });
}
