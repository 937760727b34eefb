import type { AnyRefusal } from '@netzwerkstatt/api';
import type { Locale } from '../../lib/locale.ts';

export type RegistrationStatus = Extract<AnyRefusal, { code: 'registration_moved_on' }>['status'];

const words: Readonly<Record<Locale, Readonly<Record<RegistrationStatus, string>>>> = {
  de: {
    requested: 'noch nicht bestätigt',
    applied: 'Anmeldung liegt vor, über die Plätze wird noch entschieden',
    confirmed: 'Platz sicher',
    waitlisted: 'auf der Warteliste',
    offered: 'ein Platz ist angeboten',
    declined: 'Angebot abgelehnt',
    expired: 'Frist abgelaufen',
    withdrawn: 'abgemeldet',
    refused: 'ohne Platz beendet',
    cancelled: 'Veranstaltung abgesagt',
  },
  en: {
    requested: 'not confirmed yet',
    applied: 'registration received, places have not been decided yet',
    confirmed: 'place certain',
    waitlisted: 'on the waiting list',
    offered: 'a place is offered',
    declined: 'offer declined',
    expired: 'deadline passed',
    withdrawn: 'withdrawn',
    refused: 'ended without a place',
    cancelled: 'event cancelled',
  },
};

/** How a registration stands, in a few words. */
export function standingWords(status: RegistrationStatus, locale: Locale): string {
  return words[locale][status];
}
