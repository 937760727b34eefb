import { exhausted, type Instant, ok, type RegistrationId, type Result, refuse } from '@netzwerkstatt/domain';
import { decideMembership, decideMembershipChange, decidePlacement, type Placement } from './decide-placement.ts';
import { decideGivingBack } from './decide-team.ts';
import { decideTransfer, type TransferCommand } from './decide-transfer.ts';
import { deadlineOf } from './expiry.ts';
import { offerExpiresAt } from './offer-expiry.ts';
import { passOnSeats } from './pass-on-seats.ts';
import { bookableSeats, type SeatHindrance } from './policy/seat-tally.ts';
import type { RegistrationRefusal, RequestRefusalCode } from './refusals.ts';
import { isActive, moveOn, type Registration, type RegistrationState, seatsOf } from './registration.ts';
import {
  type BookedEvent,
  enter,
  findHindrance,
  freeSeats,
  type RegistrationBook,
  withEvent,
} from './registration-book.ts';
import type { Conditional, RegistrationCommand } from './registration-command.ts';

/** One registration that became another, for the store, the mails and the audit trail. */
export interface RegistrationChange {
  /** Absent when the registration is new. */
  readonly before?: Registration;
  readonly after: Registration;
  /** The command behind it; `seat_passed_on` when a free seat was offered to the next in line. */
  readonly cause: RegistrationCommand['kind'] | 'seat_passed_on';
  /** The rule because of which somebody waits who comes now, or despite which staff gave them a seat. */
  readonly hindrance?: RuleHindrance;
}

/** What only some people meet, as opposed to a full room. */
export type RuleHindrance = Exclude<SeatHindrance, { code: 'full' }>;

export interface CommandOutcome {
  readonly book: RegistrationBook;
  /** The registration the command was about; nothing for those about the event. */
  readonly answer: Result<Registration | undefined, RegistrationRefusal>;
  /** In the order in which they happened. */
  readonly changes: readonly RegistrationChange[];
}

/**
 * Runs one command against the book and passes on whatever seats it set free. Every path ends here (withdrawal,
 * expired offer, more capacity, staff), so that the waiting list knows one order and one policy.
 */
export function runCommand(book: RegistrationBook, command: RegistrationCommand, now: Instant): CommandOutcome {
  if (command.kind === 'transfer') return runTransfer(book, command, now);
  const step = decideStep(book, command, now);
  if (!step.ok) return refusedOutcome(book, command, step, now);
  const { after, event } = step.value;
  const changes: RegistrationChange[] = [];
  let next = event === undefined ? book : withEvent(book, event);
  if (after !== undefined) {
    const before = book.known.get(after.id);
    const hindrance = before === after ? undefined : hindranceOf(book, command, after, now);
    next = enter(next, before, after);
    if (before !== after) {
      changes.push({ ...(before && { before }), after, cause: command.kind, ...(hindrance && { hindrance }) });
    }
  }
  const passedOn = passOnSeats(next, now);
  return { book: passedOn.book, answer: ok(after), changes: [...changes, ...passedOn.changes] };
}

/** The one command that changes two registrations: the seat goes from hand to hand. */
function runTransfer(book: RegistrationBook, command: TransferCommand, now: Instant): CommandOutcome {
  const decided = decideTransfer(book, knownRegistration(book, command.registrationId), command, now);
  if (!decided.ok) return { book, answer: decided, changes: [] };
  const { before, left, taken } = decided.value;
  const passedOn = passOnSeats(enter(enter(book, before, left), undefined, taken), now);
  const { kind: cause } = command;
  const changes = [{ before, after: left, cause }, { after: taken, cause }, ...passedOn.changes];
  return { book: passedOn.book, answer: ok(taken), changes };
}

interface Step {
  readonly after?: Registration;
  /** What becomes of the event. */
  readonly event?: Partial<BookedEvent>;
}

/** The rule between this registration and a seat, for who comes now and for whom staff helps past it. */
function hindranceOf(
  book: RegistrationBook,
  { kind }: RegistrationCommand,
  after: Registration,
  now: Instant,
): RuleHindrance | undefined {
  const comesNow = (kind === 'register' || kind === 'confirm_request') && after.status === 'waitlisted';
  if (!comesNow && kind !== 'admit' && kind !== 'offer_to') return undefined;
  const hindrance = findHindrance(book, after, now);
  return hindrance?.code === 'full' ? undefined : hindrance;
}

function decideStep(
  book: RegistrationBook,
  command: Exclude<RegistrationCommand, TransferCommand>,
  now: Instant,
): Result<Step, RegistrationRefusal> {
  switch (command.kind) {
    case 'register': {
      const { registrationId: id, personId, seats = 1 } = command;
      const wish = { id, personId, ...(seats > 1 && { seats }) };
      const placement = unlessIneligible(decidePlacement(book, wish, now), command);
      return placement.ok ? ok({ after: { ...wish, requestedAt: now, ...placement.value } }) : placement;
    }
    case 'invite': {
      const wish = { id: command.registrationId, personId: command.personId };
      const placement = decideMembership(book, wish, now);
      return placement.ok ? ok({ after: { ...wish, requestedAt: now, ...placement.value } }) : placement;
    }
    case 'set_capacity':
      return decideEvent(book, { capacity: command.capacity });
    case 'set_policy':
      return decideEvent(book, { policy: command.policy });
    case 'release_seats':
      return ok({});
    case 'give_back': {
      const left = decideGivingBack(book.event, knownRegistration(book, command.registrationId), command.keep, now);
      return left.ok ? ok({ after: left.value }) : left;
    }
    default: {
      const registration = knownRegistration(book, command.registrationId);
      const state = decideState(book, registration, command, now);
      if (!state.ok) return state;
      return ok({ after: state.value === registration ? registration : moveOn(registration, state.value) });
    }
  }
}

/** Seats that were given stay given: by a smaller room or less overbooking nobody loses theirs. */
function decideEvent(book: RegistrationBook, event: Partial<BookedEvent>): Result<Step, RegistrationRefusal> {
  const { tally } = withEvent(book, event);
  return bookableSeats(tally) < tally.taken
    ? refuse({ code: 'seats_already_taken', seatsTaken: tally.taken })
    : ok({ event });
}

type CommandAboutOne = Exclude<
  RegistrationCommand,
  { kind: 'register' | 'invite' | 'transfer' | 'give_back' | 'set_capacity' | 'set_policy' | 'release_seats' }
>;

/** The next state; the registration itself where there is nothing to do (a second click, an early clock). */
function decideState(
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
function unlessIneligible(
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

/** A refused request is an end of its own: the person sees the reason on the page and later under „Meine“. */
function refusedOutcome(
  book: RegistrationBook,
  command: RegistrationCommand,
  answer: Result<never, RegistrationRefusal> & { readonly ok: false },
  now: Instant,
): CommandOutcome {
  const before = command.kind === 'confirm_request' ? knownRegistration(book, command.registrationId) : undefined;
  const reason = requestRefusal(answer.refusal);
  if (before?.status !== 'requested' || reason === undefined) return { book, answer, changes: [] };
  const after = moveOn(before, { status: 'refused', refusedAt: now, reason });
  return { book: enter(book, before, after), answer, changes: [{ before, after, cause: command.kind }] };
}

function requestRefusal({ code }: RegistrationRefusal): RequestRefusalCode | undefined {
  switch (code) {
    case 'offer_expired':
    case 'event_started':
    case 'no_free_seat':
    case 'not_by_invitation':
    case 'registration_moved_on':
    case 'seats_already_taken':
    case 'team_too_large':
    case 'teams_not_taken':
    case 'transfer_too_late':
      return undefined;
    default:
      return code;
  }
}

function knownRegistration(book: RegistrationBook, id: RegistrationId): Registration {
  const registration = book.known.get(id);
  if (registration === undefined) throw new Error(`the book was opened without registration ${id}`);
  return registration;
}
