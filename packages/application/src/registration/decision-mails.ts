import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { ChangeReason, Event, Instant, Network, RegistrationId } from '@netzwerkstatt/domain';
import { isActive, type RegistrationChange, seatsOf, type WaitingReason } from '@netzwerkstatt/registration';
import type { CalendarLedger } from '../calendar/calendar-ledger.ts';
import type { CalendarNotice } from '../calendar/calendar-notice.ts';
import { briefOf } from '../mail/event-brief.ts';
import type { AboutRegistration, MailMessage, PendingApproval } from '../mail/mail-message.ts';
import type { Applicant, MailId, OutgoingMail, Random } from '../ports/index.ts';
import { sessionInstant } from '../programme/event-times.ts';
import { transfersCloseAt } from '../transfer/transfer-times.ts';

/** An event with what its mails need to know around it. */
export interface EventContext {
  readonly event: Event;
  readonly network: Network | undefined;
  readonly land: LandProfile;
  /** Until when people wish for forums; absent where they choose for themselves, or wishes are over. */
  readonly wishesUntil?: Instant | undefined;
}

export interface DecidedChange {
  readonly change: RegistrationChange;
  readonly applicant: Applicant;
  /** Place in line at that moment, for those who wait. */
  readonly position: number;
  /** For who waits by a decision on all applications. */
  readonly waitsBecause?: WaitingReason;
  /** Absent: nobody's approval is waited for. */
  readonly approval?: PendingApproval;
}

/**
 * The mails that tell people what was decided about them: at most one letter for each change, and behind it one short
 * mail for every further date that leaves a calendar.
 */
export function decisionMails(
  decided: readonly DecidedChange[],
  context: EventContext,
  ledger: CalendarLedger,
  random: Random,
  now: Instant,
): readonly OutgoingMail[] {
  return decided.flatMap((it, index) => {
    const { before, after, cause } = it.change;
    if (cause === 'place_returned') return returnedMail(decided, index, context, random, now);
    const isOfTeam = cause === 'withdraw' && decided.some(({ change }) => change.returnedBy === after.id);
    const about = {
      ...aboutRegistration(after.id, it.applicant, context),
      ...(after.seats && { seats: after.seats }),
      ...voucherOf(it.change),
      ...(it.approval && isActive(after) && { approval: it.approval }),
    };
    const message = decisionMail(it, about, context);
    if (message === undefined) return [];
    if (after.status === 'confirmed' && before?.status !== 'confirmed') {
      const toCome = heldSessions(context.event).filter((it) => sessionInstant(it, 'endsAt') > now);
      const notices = toCome.map((session) => ledger.invite(after.personId, session));
      return [addressed({ ...message, notices }, after, it.applicant, random, now)];
    }
    const notices = leavesTheEvent(after) ? cancellations(it.change, context.event, ledger, now) : [];
    const letter = message.kind === 'registration_withdrawn' && isOfTeam ? { ...message, isOfTeam } : message;
    return withFurtherEntries(letter, notices).map((each) => addressed(each, after, it.applicant, random, now));
  });
}

/** One letter for all places that came back to a team at once. */
function returnedMail(
  decided: readonly DecidedChange[],
  index: number,
  context: EventContext,
  random: Random,
  now: Instant,
): readonly OutgoingMail[] {
  const own = decided[index];
  const isLater = (it: DecidedChange, at: number) => at > index && isReturnTo(it, own);
  if (own === undefined || decided.some(isLater)) return [];
  const { after } = own.change;
  const gone = decided.filter((it) => isReturnTo(it, own)).map(({ change }) => change.returnedBy);
  const message: MailMessage = {
    kind: 'place_returned',
    from: decided.flatMap(({ change, applicant }) =>
      change.cause === 'withdraw' && gone.includes(change.after.id) ? nameOf(applicant) : [],
    ),
    seatsHeld: seatsOf(after),
    until: transfersCloseAt(context.event),
    ...aboutRegistration(after.id, own.applicant, context),
  };
  return [addressed(message, after, own.applicant, random, now)];
}

function isReturnTo({ change }: DecidedChange, other: DecidedChange | undefined): boolean {
  return change.cause === 'place_returned' && change.after.id === other?.change.after.id;
}

function nameOf({ givenName, familyName }: Applicant): string {
  return `${givenName} ${familyName}`;
}

/** For who comes now; later letters are about other things. */
function voucherOf({ before, after }: RegistrationChange): Pick<AboutRegistration, 'voucher'> {
  const isComing = before === undefined || before.status === 'requested';
  if (isComing && after.voucher !== undefined) return { voucher: 'counts' };
  return before?.voucher !== undefined && after.voucher === undefined ? { voucher: 'gone' } : {};
}

/** A letter about a registration. */
export type LetterOf = Extract<MailMessage, AboutRegistration>;

/** A letter that carries the first notice, and a short mail for each of the others. */
export function withFurtherEntries(letter: LetterOf, notices: readonly CalendarNotice[]): readonly LetterOf[] {
  const [first, ...further] = notices;
  if (first === undefined) return [letter];
  const { locale, recipientName, event, registration } = letter;
  return [
    { ...letter, notices: [first] },
    ...further.map((notice, index): LetterOf => {
      const place = { number: index + 2, of: notices.length };
      return { kind: 'calendar_entry', locale, recipientName, event, registration, ...place, notices: [notice] };
    }),
  ];
}

function leavesTheEvent({ status }: RegistrationChange['after']): boolean {
  return status === 'withdrawn' || status === 'declined' || status === 'expired' || status === 'cancelled';
}

/** Of the dates to come; what is over stays in the calendar as it was. */
function cancellations(
  { after }: RegistrationChange,
  event: Event,
  ledger: CalendarLedger,
  now: Instant,
): readonly CalendarNotice[] {
  const toCome = event.sessions.filter((it) => sessionInstant(it, 'endsAt') > now);
  return toCome.flatMap(
    (session) => ledger.cancel(after.personId, session, { isCalledOff: after.status === 'cancelled' }) ?? [],
  );
}

/** What takes place; a forum only once somebody chose it, and who has just got a place has chosen none. */
function heldSessions(event: Event): Event['sessions'] {
  return event.sessions.filter(({ status, isForum }) => status === 'planned' && !isForum);
}

function decisionMail(
  { change: { before, after, cause, hindrance }, position, waitsBecause }: DecidedChange,
  about: AboutRegistration & Pick<MailMessage, 'locale'>,
  { event, wishesUntil }: EventContext,
): LetterOf | undefined {
  // The mail about what was undone has not left the house: nobody needs to hear of either.
  if (cause === 'undo') return undefined;
  switch (after.status) {
    case 'confirmed':
      // Who gives some of their places back sees it at once, and has the others as before.
      if (cause === 'give_back') return undefined;
      // One of a team got its own name; the others stay where they are.
      if (before?.status === 'confirmed') return { kind: 'place_transferred', seatsLeft: seatsOf(after), ...about };
      return {
        kind: 'registration_confirmed',
        ...(cause === 'invite' && { isInvited: true }),
        ...(wishesUntil && { wishesUntil }),
        ...about,
      };
    case 'applied':
      return { kind: 'registration_applied', decisionAfter: event.registrationClosesAt, ...about };
    case 'waitlisted':
      // Who is moved up in line hears of it with the offer, not before.
      return before?.status === 'waitlisted'
        ? undefined
        : {
            kind: 'registration_waitlisted',
            position,
            ...(hindrance && { hindrance }),
            ...(waitsBecause && { waitsBecause }),
            ...about,
          };
    case 'offered':
      return { kind: 'seat_offered', expiresAt: after.expiresAt, ...about };
    case 'expired':
      return before?.status === 'offered' ? { kind: 'offer_expired', ...about } : undefined;
    case 'withdrawn':
      if (cause === 'transfer') return { kind: 'place_transferred', ...about };
      // Who never answered our first mail does not get a second one.
      return before?.status === 'requested' ? undefined : { kind: 'registration_withdrawn', by: after.by, ...about };
    case 'declined':
      return { kind: 'registration_withdrawn', by: 'person', ...about };
    case 'refused':
      return { kind: 'registration_refused', refusal: after.reason, ...about };
    case 'cancelled':
      return before?.status === 'requested'
        ? undefined
        : { kind: 'event_cancelled', reason: reasonOf(event), ...about };
    case 'requested':
      return undefined;
  }
}

/** @throws Error when the event takes place: then nobody's registration is cancelled. */
function reasonOf(event: Event): ChangeReason {
  if (event.status !== 'cancelled') throw new Error(`event ${event.id} is not cancelled`);
  return { kind: event.cancellationKind ?? 'other', text: event.cancellationReason };
}

/** What every mail about a registration begins with. */
export function aboutRegistration(
  registration: RegistrationId,
  applicant: Applicant,
  { event, network, land }: EventContext,
): AboutRegistration & Pick<MailMessage, 'locale'> {
  return {
    locale: applicant.locale,
    recipientName: nameOf(applicant),
    event: briefOf(event, network, land),
    registration,
  };
}

/**
 * A mail to the applicant; its key makes it one mail, however often the work around it is tried again.
 *
 * @param occasion - What tells it from another mail of this kind about this registration; the moment, unless said.
 */
export function addressed(
  message: MailMessage,
  registration: RegistrationChange['after'],
  applicant: Applicant,
  random: Random,
  now: Instant,
  occasion: string = now,
): OutgoingMail {
  return {
    id: random.id<MailId>(),
    key: keyOf(message, registration, occasion),
    to: applicant.email,
    message,
    registration: registration.id,
    person: registration.personId,
    createdAt: now,
  };
}

function keyOf(message: MailMessage, { id }: RegistrationChange['after'], occasion: string): string {
  const part = message.kind === 'calendar_entry' ? `${message.kind}-${message.number}` : message.kind;
  return `${part}:${id}:${occasion}`;
}
