import type { OwnRegistration } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';

type Reason = Extract<OwnRegistration['registration'], { status: 'refused' }>['reason'];

const already = {
  de: 'Für diese Veranstaltung haben Sie schon eine Anmeldung. Sie gilt unverändert weiter; eine zweite ist nicht entstanden.',
  en: 'You already have a registration for this event. It stays as it is; there is no second one.',
} as const satisfies Record<Locale, string>;

const notEligible = {
  de: 'Diese Veranstaltung hat Teilnahmebedingungen, die Sie nicht erfüllt haben. Auf ihrer Seite steht, was Sie brauchen.',
  en: 'This event has conditions for taking part that you did not meet. Its page says what you need.',
} as const satisfies Record<Locale, string>;

const notChosen = {
  de: 'Die Koordination hat über die Anmeldungen entschieden und konnte Ihnen keinen Platz geben.',
  en: 'The coordination has decided about the registrations and could not give you a place.',
} as const satisfies Record<Locale, string>;

/** Why a request ended without a place, with the facts the event has of it. */
export function refusedBecause(
  reason: Reason,
  event: Pick<OwnRegistration['event'], 'registrationOpensAt' | 'registrationClosesAt'>,
  locale: Locale,
): string {
  switch (reason) {
    case 'already_registered':
      return already[locale];
    case 'registration_not_open':
      return refusalMessage({ code: reason, opensAt: event.registrationOpensAt }, locale);
    case 'registration_closed':
      return refusalMessage({ code: reason, closedAt: event.registrationClosesAt }, locale);
    case 'not_chosen':
      return notChosen[locale];
    case 'not_eligible':
      return notEligible[locale];
    default:
      return refusalMessage({ code: reason }, locale);
  }
}
