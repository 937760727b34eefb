import { type Instant, ok, type RegistrationId, type Result, refuse } from '@netzwerkstatt/domain';
import { decideMembership, decidePlacement } from './decide-placement.ts';
import { decideState, unlessIneligible } from './decide-state.ts';
import { decideGivingBack, decideReturn } from './decide-team.ts';
import { decideTransfer, type TransferCommand } from './decide-transfer.ts';
import { passOnSeats } from './pass-on-seats.ts';
import { bookableSeats, type SeatHindrance } from './policy/seat-tally.ts';
import type { RegistrationRefusal, RequestRefusalCode } from './refusals.ts';
import { moveOn, type Registration } from './registration.ts';
import { type BookedEvent, enter, findHindrance, type RegistrationBook, withEvent } from './registration-book.ts';
import type { RegistrationCommand } from './registration-command.ts';
import { type UndoneChange, undoChanges } from './undo-changes.ts';
import { decideNewVouchers, decideVoucherWithdrawal, findBrokenPromise } from './vouchers/decide-vouchers.ts';
import { keepingVoucher } from './vouchers/keeping-voucher.ts';

/** One registration that became another, for the store, the mails and the audit trail. */
export interface RegistrationChange {
  /** Absent when the registration is new. */
  readonly before?: Registration;
  readonly after: Registration;
  /**
   * The command behind it; `seat_passed_on` when a free seat was offered to the next in line, `place_returned` when the
   * place of somebody who withdrew went back to the team they came with.
   */
  readonly cause: RegistrationCommand['kind'] | 'seat_passed_on' | 'place_returned';
  /** Of whom a place was returned. */
  readonly returnedBy?: RegistrationId;
  /** The rule because of which somebody waits who comes now, or despite which staff gave them a seat. */
  readonly hindrance?: RuleHindrance;
}

/** What only some people meet, as opposed to a full room. */
export type RuleHindrance = Exclude<SeatHindrance, { code: 'full' }>;

export interface CommandOutcome {
  readonly book: RegistrationBook;
  /** The registration the command was about; nothing for those about the event, and for `undo`. */
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
  if (command.kind === 'undo') return runUndo(book, command.changes, now);
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
  const returned = returnToTeam(book, next, command, now);
  const passedOn = passOnSeats(returned?.book ?? next, now);
  const further = [...(returned ? [returned.change] : []), ...passedOn.changes];
  return { book: passedOn.book, answer: ok(after), changes: [...changes, ...further] };
}

/** The place of somebody who came along with a team is back with it before anybody in line could have it. */
function returnToTeam(
  before: RegistrationBook,
  left: RegistrationBook,
  command: RegistrationCommand,
  now: Instant,
): { readonly book: RegistrationBook; readonly change: RegistrationChange } | undefined {
  if (command.kind !== 'withdraw' || command.team === undefined) return undefined;
  const { registrationId: returnedBy, team } = command;
  const after = decideReturn(before, knownRegistration(before, returnedBy), team, now);
  if (after === undefined) return undefined;
  const change = { before: knownRegistration(before, after.id), after, cause: 'place_returned', returnedBy } as const;
  return { book: enter(left, change.before, after), change };
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

function runUndo(book: RegistrationBook, done: readonly UndoneChange[], now: Instant): CommandOutcome {
  const undone = undoChanges(book, done, now);
  if (!undone.ok) return { book, answer: undone, changes: [] };
  const passedOn = passOnSeats(undone.value.book, now);
  return { book: passedOn.book, answer: ok(undefined), changes: [...undone.value.changes, ...passedOn.changes] };
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
  command: Exclude<RegistrationCommand, TransferCommand | { kind: 'undo' }>,
  now: Instant,
): Result<Step, RegistrationRefusal> {
  switch (command.kind) {
    case 'register': {
      const { registrationId: id, personId, seats = 1, voucher } = command;
      const wish = keepingVoucher(
        book,
        { id, personId, ...(seats > 1 && { seats }), ...(voucher && { voucher }) },
        now,
      );
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
    case 'set_policy': {
      const broken = findBrokenPromise(book.event, command.policy, now);
      return broken ? refuse(broken) : decideEvent(book, { policy: command.policy });
    }
    case 'issue_vouchers': {
      const vouchers = decideNewVouchers(book, command.vouchers, now);
      return vouchers.ok ? ok({ event: { vouchers: vouchers.value } }) : vouchers;
    }
    case 'withdraw_voucher': {
      const vouchers = decideVoucherWithdrawal(book.event, command.voucher, now);
      return vouchers.ok ? ok({ event: { vouchers: vouchers.value } }) : vouchers;
    }
    case 'release_seats':
      return ok({});
    case 'give_back': {
      const left = decideGivingBack(book.event, knownRegistration(book, command.registrationId), command.keep, now);
      return left.ok ? ok({ after: left.value }) : left;
    }
    default: {
      const known = knownRegistration(book, command.registrationId);
      const isComing = command.kind === 'confirm_request' && known.status === 'requested';
      const registration = isComing ? keepingVoucher(book, known, now) : known;
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
    case 'transfer_hindered':
    case 'transfer_too_late':
    case 'undo_refused':
    case 'pool_not_kept':
    case 'pool_promised':
    case 'places_not_promisable':
    case 'too_many_vouchers':
    case 'voucher_end_out_of_range':
    case 'voucher_not_found':
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
