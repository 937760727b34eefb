import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { Event, Instant, Network, RegistrationId } from '@netzwerkstatt/domain';
import type { RegistrationChange } from '@netzwerkstatt/registration';
import { briefOf } from '../mail/event-brief.ts';
import type { AboutRegistration, MailMessage } from '../mail/mail-message.ts';
import type { Applicant, MailId, OutgoingMail, Random } from '../ports/index.ts';

/** An event with what its mails need to know around it. */
export interface EventContext {
  readonly event: Event;
  readonly network: Network | undefined;
  readonly land: LandProfile;
}

export interface DecidedChange {
  readonly change: RegistrationChange;
  readonly applicant: Applicant;
  /** Place in line at that moment, for those who wait. */
  readonly position: number;
}

/** The mails that tell people what was decided about them: at most one for each change. */
export function decisionMails(
  decided: readonly DecidedChange[],
  context: EventContext,
  random: Random,
  now: Instant,
): readonly OutgoingMail[] {
  return decided.flatMap((it) => {
    const message = decisionMail(it, aboutRegistration(it.change.after.id, it.applicant, context), context.event);
    return message === undefined ? [] : [addressed(message, it.change.after, it.applicant, random, now)];
  });
}

function decisionMail(
  { change: { before, after }, position }: DecidedChange,
  about: AboutRegistration & Pick<MailMessage, 'locale'>,
  event: Event,
): MailMessage | undefined {
  switch (after.status) {
    case 'confirmed':
      return { kind: 'registration_confirmed', ...about };
    case 'applied':
      return { kind: 'registration_applied', decisionAfter: event.registrationClosesAt, ...about };
    case 'waitlisted':
      // Who is moved up in line hears of it with the offer, not before.
      return before?.status === 'waitlisted' ? undefined : { kind: 'registration_waitlisted', position, ...about };
    case 'offered':
      return { kind: 'seat_offered', expiresAt: after.expiresAt, ...about };
    case 'expired':
      return before?.status === 'offered' ? { kind: 'offer_expired', ...about } : undefined;
    case 'withdrawn':
      // Who never answered our first mail does not get a second one.
      return before?.status === 'requested' ? undefined : { kind: 'registration_withdrawn', by: after.by, ...about };
    case 'declined':
      return { kind: 'registration_withdrawn', by: 'person', ...about };
    case 'refused':
      return { kind: 'registration_refused', refusal: after.reason, ...about };
    case 'requested':
    case 'cancelled':
      return undefined;
  }
}

/** What every mail about a registration begins with. */
export function aboutRegistration(
  registration: RegistrationId,
  applicant: Applicant,
  { event, network, land }: EventContext,
): AboutRegistration & Pick<MailMessage, 'locale'> {
  return {
    locale: applicant.locale,
    recipientName: `${applicant.givenName} ${applicant.familyName}`,
    event: briefOf(event, network, land),
    registration,
  };
}

/** A mail to the applicant; its key makes it one mail, however often the work around it is tried again. */
export function addressed(
  message: MailMessage,
  registration: RegistrationChange['after'],
  applicant: Applicant,
  random: Random,
  now: Instant,
): OutgoingMail {
  return {
    id: random.id<MailId>(),
    key: `${message.kind}:${registration.id}:${now}`,
    to: applicant.email,
    message,
    registration: registration.id,
    person: registration.personId,
    createdAt: now,
  };
}
