import type { EmailAddress, Event, RegistrationId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { MailId, OutgoingMail } from '../ports/index.ts';
import { anApplicant, freshId } from './builders.ts';

/** The simplest of mails, with a key of its own. */
export function aMail(wanted: Partial<OutgoingMail> = {}): OutgoingMail {
  const id = wanted.id ?? freshId<MailId>();
  return {
    id,
    key: `no_account:${id}`,
    to: 'ada@praxis.example' as EmailAddress,
    message: { kind: 'no_account', locale: 'de' },
    createdAt: TEST_NOW,
    ...wanted,
  };
}

/** A mail that confirms a place at an event. */
export function aConfirmationMail(event: Event, wanted: Partial<OutgoingMail> = {}): OutgoingMail {
  const { id, slug, title, summary, format, sessions } = event;
  const { givenName, familyName } = anApplicant();
  return aMail({
    message: {
      kind: 'registration_confirmed',
      locale: 'de',
      recipientName: `${givenName} ${familyName}`,
      registration: freshId<RegistrationId>(),
      event: { id, slug, title, summary, format, sessions, organiser: { name: 'Koordinierungsstelle' } },
    },
    ...wanted,
  });
}
