import { type Instant, ok, type Result, refuse, substitutesOf } from '@netzwerkstatt/domain';
import {
  decideTransferTime,
  type RegistrationBook,
  type RegistrationIn,
  seatsOf,
  transferExpiresAt,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction, OpenTransfer, PlaceTransfer, RegistrationRecord } from '../ports/index.ts';
import { bookedEvent } from '../programme/event-times.ts';
import { aboutRegistration } from '../registration/answer-registration.ts';
import type { EventContext } from '../registration/decision-mails.ts';
import { bookAbout } from './colleague-fits.ts';
import { contextOf } from './transfer-context.ts';
import type { OfferTransferRefusal } from './transfer-refusals.ts';
import { transfersCloseAt } from './transfer-times.ts';

/** So many people are asked in vain for one place; whoever finds nobody asks the coordination, and mailboxes stay in peace. */
export const MAX_TRANSFERS = 5;

/** A place, or those of a team, that can change hands now, under the lock of the event. */
export interface PlaceToGive {
  readonly book: RegistrationBook;
  readonly context: EventContext;
  readonly holder: RegistrationRecord & { readonly registration: RegistrationIn<'confirmed'> };
  readonly now: Instant;
  /** Until when whoever is asked now can answer. */
  readonly expiresAt: Instant;
  /** Who is being asked. */
  readonly open: readonly OpenTransfer[];
  /** How many may still be asked before it is too often in vain. */
  readonly triesLeft: number;
}

/** Finds out whether somebody can be asked for a place of this registration, and how many. */
export async function placeToGive(
  deps: Dependencies,
  tx: LandTransaction,
  permit: Permit<'registration.transfer'>,
): Promise<Result<PlaceToGive, OfferTransferRefusal>> {
  const { registration: id, event: eventId } = aboutRegistration(permit);
  const book = await tx.registrations.openBook(eventId, bookAbout(id));
  const now = deps.clock.now();
  const context = await contextOf(deps, tx, permit.target.land, eventId);
  const holder = await tx.registrations.get(id);
  if (book === undefined || context === undefined || holder === undefined) {
    return refuse({ code: 'registration_not_found' });
  }
  const { event } = context;
  if (substitutesOf(event) === 'none') return refuse({ code: 'transfer_not_allowed' });
  const { registration } = holder;
  if (registration.status !== 'confirmed')
    return refuse({ code: 'registration_moved_on', status: registration.status });
  const closesAt = transfersCloseAt(event);
  const inTime = decideTransferTime(book.event, closesAt, now);
  if (!inTime.ok) return inTime;
  const expiresAt = transferExpiresAt(now, bookedEvent(event).startsAt, closesAt);
  if (expiresAt === undefined) return refuse({ code: 'transfer_too_late', closedAt: closesAt });
  const earlier = await tx.transfers.ofRegistration(id);
  return ok({
    book,
    context,
    holder: { ...holder, registration },
    now,
    expiresAt,
    open: earlier.filter((it): it is OpenTransfer => it.status === 'open'),
    triesLeft: triesLeft(seatsOf(registration), earlier),
  });
}

/** Of a team many are asked: those who came do not count, and for each of its places it may try as often. */
function triesLeft(seats: number, earlier: readonly PlaceTransfer[]): number {
  const came = earlier.filter(({ status }) => status === 'accepted').length;
  return MAX_TRANSFERS * (seats + came) - (earlier.length - came);
}
