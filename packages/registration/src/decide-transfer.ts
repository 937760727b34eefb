import { type Instant, ok, type Result, refuse } from '@netzwerkstatt/domain';
import { findStanding } from './decide-placement.ts';
import { keepingSeats } from './decide-team.ts';
import { offerExpiresAt } from './offer-expiry.ts';
import type { RegistrationRefusal } from './refusals.ts';
import { moveOn, type Registration, seatsOf } from './registration.ts';
import { type BookedEvent, findHindranceBetween, type RegistrationBook } from './registration-book.ts';
import type { RegistrationCommand } from './registration-command.ts';

/** Somebody takes over the place of somebody else. */
export type TransferCommand = Extract<RegistrationCommand, { kind: 'transfer' }>;

/** Both ends of a place that changes hands: who leaves it, or keeps one less for a team, and who sits there from now on. */
export interface Transferred {
  readonly before: Registration;
  readonly left: Registration;
  readonly taken: Registration;
}

/**
 * Decides whether a place changes hands. It is never free in between: nobody in line is passed over, for there was
 * nothing to be offered to them, and as many are taken as before. To be asked under the lock of the event.
 *
 * @param holder - whose place it is.
 * @throws Error when the event has rules and the book was opened without knowing who these two are.
 */
export function decideTransfer(
  book: RegistrationBook,
  holder: Registration,
  command: TransferCommand,
  now: Instant,
): Result<Transferred, RegistrationRefusal> {
  const open = decideTransferTime(book.event, command.closesAt, now);
  if (!open.ok) return open;
  if (holder.status !== 'confirmed') return refuse({ code: 'registration_moved_on', status: holder.status });
  const { newRegistrationId: id, personId } = command;
  const standing = findStanding(book, { id, personId });
  if (standing !== undefined) return standing;
  if (command.ineligible !== undefined) return refuse(command.ineligible);
  const hindrance = findHindranceBetween(book, holder, { ...holder, id }, now);
  if (hindrance !== undefined) return refuse({ code: 'transfer_hindered', hindrance });
  return ok({
    before: holder,
    left:
      seatsOf(holder) > 1
        ? keepingSeats(holder, seatsOf(holder) - 1)
        : moveOn(holder, { status: 'withdrawn', withdrawnAt: now, by: 'person' }),
    taken: {
      id,
      personId,
      requestedAt: now,
      ...(holder.voucher && { voucher: holder.voucher }),
      status: 'confirmed',
      confirmedAt: now,
    },
  });
}

/**
 * Whether places of an event can change hands now.
 *
 * @param closesAt - The day of the first session begins, exclusive: on that day lists are printed.
 */
export function decideTransferTime(
  event: Pick<BookedEvent, 'status' | 'startsAt'>,
  closesAt: Instant,
  now: Instant,
): Result<true, RegistrationRefusal> {
  if (event.status === 'cancelled') return refuse({ code: 'event_cancelled' });
  if (event.status !== 'published' || now >= event.startsAt) return refuse({ code: 'event_closed' });
  return now < closesAt ? ok(true) : refuse({ code: 'transfer_too_late', closedAt: closesAt });
}

/**
 * Until when somebody may think about a place that is handed on to them: as long as about one that came free, and never
 * longer than places can change hands.
 *
 * @returns `undefined` when they cannot any more.
 */
export function transferExpiresAt(now: Instant, startsAt: Instant, closesAt: Instant): Instant | undefined {
  const expiresAt = offerExpiresAt(now, startsAt);
  if (expiresAt === undefined || now >= closesAt) return undefined;
  return expiresAt < closesAt ? expiresAt : closesAt;
}
