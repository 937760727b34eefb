import type { Instant } from '@netzwerkstatt/domain';
import { seatsOf } from '@netzwerkstatt/registration';
import { briefOf } from '../mail/event-brief.ts';
import type { MailMessage } from '../mail/mail-message.ts';
import type { MailId, OpenTransfer, OutgoingMail, Random, RegistrationRecord } from '../ports/index.ts';
import { aboutRegistration, addressed, type EventContext } from '../registration/decision-mails.ts';

/** Asks whoever was named; it tells who named them and why we have their address. */
export function askingMail(
  transfer: OpenTransfer,
  holder: RegistrationRecord,
  context: EventContext,
  random: Random,
): OutgoingMail {
  const { id, expiresAt, offeredAt } = transfer;
  const { givenName, familyName } = holder.applicant;
  const message: MailMessage = {
    kind: 'transfer_offered',
    transfer: id,
    from: `${givenName} ${familyName}`,
    expiresAt,
    ...(seatsOf(holder.registration) > 1 && { isOfTeam: true }),
    ...aboutColleague(transfer, context),
  };
  return toColleague(message, transfer, random, offeredAt);
}

/** Tells whoever was named that there is nothing to answer any more. */
export function takenBackMail(
  transfer: OpenTransfer,
  context: EventContext,
  random: Random,
  now: Instant,
): OutgoingMail {
  return toColleague({ kind: 'transfer_taken_back', ...aboutColleague(transfer, context) }, transfer, random, now);
}

/** Tells the holder that the place is still theirs. */
export function notTakenMail(
  how: 'declined' | 'expired',
  { id, colleague }: OpenTransfer,
  { registration, applicant }: RegistrationRecord,
  context: EventContext,
  random: Random,
  now: Instant,
): OutgoingMail {
  const about = aboutRegistration(registration.id, applicant, context);
  const asked = seatsOf(registration) > 1 && `${colleague.givenName} ${colleague.familyName}`;
  const message = { kind: 'transfer_not_taken', how, ...about, ...(asked && { asked }) } as const;
  return addressed(message, registration, applicant, random, now, id);
}

function aboutColleague({ colleague }: OpenTransfer, { event, network, land }: EventContext) {
  const { givenName, familyName, locale } = colleague;
  return { locale, recipientName: `${givenName} ${familyName}`, event: briefOf(event, network, land) };
}

function toColleague(message: MailMessage, transfer: OpenTransfer, random: Random, now: Instant): OutgoingMail {
  return {
    id: random.id<MailId>(),
    key: `${message.kind}:${transfer.id}`,
    to: transfer.colleague.email,
    message,
    createdAt: now,
  };
}
