import type { ChallengeId, Links } from '@netzwerkstatt/application';
import type {
  AddressChangeId,
  EventId,
  InvitationId,
  PersonId,
  PollId,
  RegistrationId,
  TransferId,
} from '@netzwerkstatt/domain';

import type { MailLocale } from './words/mail-dates.ts';

/** The addresses a mail links to. Tokens stay behind the `#`: no server on the way ever sees them in its log. */
export interface Pages {
  /** See where one stands, confirm, answer an offer. */
  readonly registration: (id: RegistrationId) => string;
  /** Whether a new date suits. */
  readonly newDate: (id: RegistrationId) => string;
  readonly withdrawal: (id: RegistrationId) => string;
  /** Take a place over, or not. */
  readonly transfer: (id: TransferId) => string;
  /** What somebody is invited to; registering, or saying no. */
  readonly invitation: (id: InvitationId, locale: MailLocale) => string;
  /** Say whether somebody may come. */
  readonly approval: (id: RegistrationId) => string;
  /** Confirm that an address is one's own. */
  readonly address: (id: AddressChangeId) => string;
  readonly signIn: (challenge: ChallengeId) => string;
  readonly own: string;
  /** What somebody asked to have recognised. */
  readonly recognitions: string;
  readonly proofs: string;
  /** One person's paper in a poll. */
  readonly poll: (poll: PollId, person: PersonId) => string;
  readonly certificate: (number: string) => string;
  readonly programme: string;
  readonly event: (slug: string) => string;
  /** Where those work on an event who run it. */
  readonly desk: (event: EventId) => string;
}

/** @param origin - Scheme and host of the public pages, without a final slash. */
export function pagesAt(origin: string, links: Pick<Links, 'tokenFor'>): Pages {
  return {
    registration: (id) => `${origin}/anmeldung#${links.tokenFor('registration', id)}`,
    newDate: (id) => `${origin}/anmeldung/neuer-termin#${links.tokenFor('registration', id)}`,
    withdrawal: (id) => `${origin}/anmeldung/abmelden#${links.tokenFor('registration', id)}`,
    transfer: (id) => `${origin}/platz-uebernehmen#${links.tokenFor('transfer', id)}`,
    address: (id) => `${origin}/adresse-bestaetigen#${links.tokenFor('address', id)}`,
    invitation(id, locale) {
      // Who is invited has never been here and chosen a language: the page speaks the one of the letter.
      const page = locale === 'de' ? '/einladung' : `/sprache/${locale}?zu=/einladung`;
      return `${origin}${page}#${links.tokenFor('invitation', id)}`;
    },
    approval: (id) => `${origin}/zustimmung#${links.tokenFor('approval', id)}`,
    signIn: (challenge) => `${origin}/mein-konto/link#${links.tokenFor('sign_in', challenge)}`,
    own: `${origin}/meine`,
    recognitions: `${origin}/meine/anrechnungen`,
    proofs: `${origin}/meine/nachweise`,
    poll: (poll, person) => `${origin}/terminabstimmung#${links.tokenFor('poll', `${poll}:${person}`)}`,
    certificate: (number) => `${origin}/nachweis/${number}`,
    programme: `${origin}/veranstaltungen`,
    desk: (event) => `${origin}/arbeit/veranstaltungen/${event}`,
    event: (slug) => `${origin}/veranstaltungen/${slug}`,
  };
}
