import { exhausted, type Instant, ok, type Result, refuse } from '@netzwerkstatt/domain';
import { decideMembershipChange, decidePlacement, type Placement } from './decide-placement.ts';
import { deadlineOf } from './expiry.ts';
import { offerExpiresAt } from './offer-expiry.ts';
import type { RegistrationRefusal } from './refusals.ts';
import { isActive, type Registration, type RegistrationState, seatsOf } from './registration.ts';
import { freeSeats, type RegistrationBook } from './registration-book.ts';
import type { Conditional, RegistrationCommand } from './registration-command.ts';

/** What can happen to one registration that there is. */
export type CommandAboutOne = Exclude<
  RegistrationCommand,
  {
    kind:
      | 'register'
      | 'invite'
      | 'transfer'
      | 'give_back'
      | 'set_capacity'
      | 'set_policy'
      | 'issue_vouchers'
      | 'withdraw_voucher'
      | 'release_seats'
      | 'undo';
  }
>;

/** The next state; the registration itself where there is nothing to do (a second click, an early clock). */
export function decideState(
  book: RegistrationBook,
  registration: Registration,
  command: CommandAboutOne,
  now: Instant,
): Result<RegistrationState, RegistrationRefusal> {
  const movedOn = () => refuse({ code: 'registration_moved_on', status: registration.status });
  switch (command.kind) {
    case 'confirm_request': {
      if (registration.status === 'refused') return movedOn();
      if (registration.status !== 'requested') return isActive(registration) ? ok(registration) : movedOn();
      return unlessIneligible(decidePlacement(book, registration, now), command);
    }
    case 'withdraw':
      if (registration.status === 'withdrawn') return ok(registration);
      if (!isActive(registration)) return movedOn();
      // Whoever was there keeps the certificate: from the start on attendance says who came, also to staff.
      if (now >= book.event.startsAt) return refuse({ code: 'event_started' });
      return ok({ status: 'withdrawn', withdrawnAt: now, by: command.by });
    case 'release': {
      if (registration.status === 'withdrawn') return ok(registration);
      const open = decideMembershipChange(book);
      if (!open.ok) return open;
      // A member goes between two meetings; what was recorded of the earlier ones stays.
      return registration.status === 'confirmed'
        ? ok({ status: 'withdrawn', withdrawnAt: now, by: 'staff' })
        : movedOn();
    }
    case 'accept_offer':
      if (registration.status === 'confirmed') return ok(registration);
      if (registration.status === 'expired')
        return refuse({ code: 'offer_expired', expiredAt: registration.expiredAt });
      if (registration.status !== 'offered') return movedOn();
      if (now >= registration.expiresAt) return refuse({ code: 'offer_expired', expiredAt: registration.expiresAt });
      // The event may have been moved to an earlier day than when the offer was made.
      if (now >= book.event.startsAt) return refuse({ code: 'event_started' });
      return ok({ status: 'confirmed', confirmedAt: now });
    case 'decline_offer':
      if (registration.status === 'declined') return ok(registration);
      return registration.status === 'offered' ? ok({ status: 'declined', declinedAt: now }) : movedOn();
    case 'expire': {
      // The deadline, not the moment at which a clock came round to it: after it nobody could answer any more.
      const deadline = deadlineOf(registration);
      return ok(deadline !== undefined && now >= deadline ? { status: 'expired', expiredAt: deadline } : registration);
    }
    case 'move_up': {
      if (registration.status !== 'waitlisted') return movedOn();
      const first = book.waitlistHead[0];
      if (first === undefined || first.id === registration.id) return ok(registration);
      return ok({ status: 'waitlisted', joinedAt: registration.joinedAt, queueNumber: first.queueNumber - 1 });
    }
    case 'admit':
      if (registration.status !== 'applied') return movedOn();
      return hasRoomFor(book, registration) ? ok({ status: 'confirmed', confirmedAt: now }) : noFreeSeat(book);
    case 'offer_to': {
      if (registration.status !== 'waitlisted') return movedOn();
      const expiresAt = offerExpiresAt(now, book.event.startsAt);
      if (expiresAt === undefined) return refuse({ code: 'event_started' });
      if (!hasRoomFor(book, registration)) return noFreeSeat(book);
      const { joinedAt, queueNumber } = registration;
      return ok({ status: 'offered', joinedAt, queueNumber, offeredAt: now, expiresAt });
    }
    case 'enlist':
      if (registration.status === 'waitlisted') return ok(registration);
      if (registration.status !== 'applied') return movedOn();
      return ok({ status: 'waitlisted', joinedAt: now, queueNumber: book.lastQueueNumber + 1 });
    case 'refuse':
      if (registration.status === 'refused') return ok(registration);
      if (registration.status !== 'applied' && registration.status !== 'waitlisted') return movedOn();
      return ok({ status: 'refused', refusedAt: now, reason: 'not_chosen' });
    case 'cancel':
      if (book.event.status !== 'cancelled')
        throw new Error('the places of an event that takes place are not cancelled');
      return ok(isActive(registration) ? { status: 'cancelled', cancelledAt: now } : registration);
    default:
      return exhausted(command);
  }
}

/** What the event has against it now comes first: a closed one refuses everybody, and nobody registers twice. */
export function unlessIneligible(
  placement: Result<Placement, RegistrationRefusal>,
  { ineligible }: Conditional,
): Result<Placement, RegistrationRefusal> {
  return placement.ok && ineligible !== undefined ? refuse(ineligible) : placement;
}

/** Staff gives seats despite caps and reservations, and never more than there are. */
function hasRoomFor(book: RegistrationBook, registration: Registration): boolean {
  return freeSeats(book) >= seatsOf(registration);
}

function noFreeSeat({ event }: RegistrationBook) {
  return refuse({ code: 'no_free_seat', capacity: event.capacity });
}
