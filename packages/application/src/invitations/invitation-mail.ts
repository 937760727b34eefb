import type { Instant, InvitationId } from '@netzwerkstatt/domain';
import { briefOf } from '../mail/event-brief.ts';
import type { MailId, NewInvitation, OutgoingMail, Random } from '../ports/index.ts';
import type { EventContext } from '../registration/decision-mails.ts';

/** The letters there can be about one invitation. */
export function invitationMailKeys(id: InvitationId): readonly string[] {
  return [mailKey(id, false), mailKey(id, true)];
}

function mailKey(id: InvitationId, isReminder: boolean): string {
  return `invitation:${id}${isReminder ? ':reminder' : ''}`;
}

/** Asks somebody to come, once, and once more where they stay silent; the key holds it to that. */
export function invitationMail(
  { id, email, name, locale }: NewInvitation,
  { event, network, land }: EventContext,
  isReminder: boolean,
  random: Random,
  now: Instant,
): OutgoingMail {
  return {
    id: random.id<MailId>(),
    key: mailKey(id, isReminder),
    to: email,
    message: {
      kind: 'invitation',
      locale,
      invitation: id,
      closesAt: event.registrationClosesAt,
      isReminder,
      recipientName: name ?? '',
      event: briefOf(event, network, land),
    },
    createdAt: now,
  };
}
