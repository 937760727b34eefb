import type { Instant } from '@netzwerkstatt/domain';
import { offerExpiresAt } from './offer-expiry.ts';
import { moveOn } from './registration.ts';
import { enter, freeSeats, type RegistrationBook } from './registration-book.ts';
import type { RegistrationChange } from './run-command.ts';

/**
 * Offers every free seat to the next in line, until seats or people run out. After it nobody eligible waits while a
 * seat is free.
 *
 * @throws Error when the book was opened with too short a head of the line.
 */
export function passOnSeats(
  book: RegistrationBook,
  now: Instant,
): { readonly book: RegistrationBook; readonly changes: readonly RegistrationChange[] } {
  const expiresAt = offerExpiresAt(now, book.event.startsAt);
  const isOver = book.event.status !== 'published' || expiresAt === undefined;
  const changes: RegistrationChange[] = [];
  let next = book;
  while (!isOver && freeSeats(next) > 0 && next.waitlistLength > 0) {
    const [first] = next.waitlistHead;
    if (first === undefined) throw new Error('the book was opened with too short a head of the waiting list');
    const { joinedAt, queueNumber } = first;
    const offered = moveOn(first, { status: 'offered', joinedAt, queueNumber, offeredAt: now, expiresAt });
    next = enter(next, first, offered);
    changes.push({ before: first, after: offered, cause: 'seat_passed_on' });
  }
  return { book: next, changes };
}
