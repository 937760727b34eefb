import type { Instant, RegistrationId } from '@netzwerkstatt/domain';
import { briefOf } from '../mail/event-brief.ts';
import type { Applicant, KeptApproval, MailId, OutgoingMail, Random } from '../ports/index.ts';
import type { EventContext } from '../registration/decision-mails.ts';

/** The letters there can be about one approval. */
export function superiorMailKeys(id: RegistrationId): readonly string[] {
  return [mailKey(id, false), mailKey(id, true)];
}

function mailKey(id: RegistrationId, isReminder: boolean): string {
  return `superior:${id}${isReminder ? ':reminder' : ''}`;
}

/** Asks a superior, once, and once more where they stay silent; `undefined` when there is nothing to ask. */
export function superiorMail(
  approval: KeptApproval,
  applicant: Pick<Applicant, 'givenName' | 'familyName'>,
  { event, network, land }: EventContext,
  random: Random,
  now: Instant,
): OutgoingMail | undefined {
  if (approval.status !== 'asked') return undefined;
  const isReminder = approval.remindedAt !== undefined;
  return {
    id: random.id<MailId>(),
    key: mailKey(approval.registration, isReminder),
    to: approval.email,
    message: {
      kind: 'superior_asked',
      // Nobody knows which language a stranger reads.
      locale: 'de',
      recipientName: '',
      approval: approval.registration,
      who: `${applicant.givenName} ${applicant.familyName}`,
      until: approval.until,
      withoutAnswer: approval.withoutAnswer,
      isReminder,
      event: briefOf(event, network, land),
    },
    createdAt: now,
  };
}
