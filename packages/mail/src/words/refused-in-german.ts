import type { EventBrief } from '@netzwerkstatt/application';
import { exhausted } from '@netzwerkstatt/domain';
import type { RefusedBecause } from '@netzwerkstatt/registration';
import { button, paragraph } from '../blocks/make-blocks.ts';
import type { Pages } from '../pages.ts';
import type { RefusedWords } from './letter-words.ts';

const NOT_REGISTERED = 'Sie sind nicht angemeldet';

/** Why a confirmed request got no place, and what somebody can do now. A new reason without words does not compile. */
export function refusedInGerman(code: RefusedBecause, event: EventBrief, pages: Pages): RefusedWords {
  const others = [button('Andere Veranstaltungen ansehen', pages.programme)];
  switch (code) {
    case 'event_cancelled':
      return {
        heading: NOT_REGISTERED,
        reason: 'die Veranstaltung wurde abgesagt und findet nicht statt.',
        next: others,
      };
    case 'event_closed':
      return {
        heading: NOT_REGISTERED,
        reason: 'die Veranstaltung hat begonnen oder ist vorbei.',
        next: others,
      };
    case 'by_invitation_only':
      return {
        heading: NOT_REGISTERED,
        reason: 'zu dieser Veranstaltung kommen nur eingeladene Personen.',
        next: others,
      };
    case 'registration_not_open':
      return {
        heading: NOT_REGISTERED,
        reason: 'die Anmeldung zu dieser Veranstaltung ist noch nicht offen.',
        next: [
          paragraph('Auf der Seite der Veranstaltung steht, ab wann Sie sich anmelden können.'),
          button('Zur Seite der Veranstaltung', pages.event(event.slug)),
        ],
      };
    case 'registration_closed':
      return {
        heading: NOT_REGISTERED,
        reason: 'als Sie bestätigt haben, war der Anmeldeschluss vorbei.',
        next: others,
      };
    case 'already_registered':
      return {
        heading: 'Ihre Anmeldung besteht schon',
        reason:
          'für diese Veranstaltung haben Sie schon eine Anmeldung. Sie gilt unverändert weiter; eine zweite ist nicht entstanden.',
        next: [button('Zu „Mein Konto“', pages.own)],
      };
    case 'not_eligible':
      return {
        heading: NOT_REGISTERED,
        reason: 'diese Veranstaltung hat Teilnahmebedingungen, die Sie zurzeit nicht erfüllen.',
        next: [
          paragraph(
            'Auf der Seite der Veranstaltung steht, was Sie brauchen. Mit Ihrem Konto sehen Sie dort auch, was Ihnen fehlt und wann es den nächsten Termin dafür gibt.',
          ),
          button('Zur Seite der Veranstaltung', pages.event(event.slug)),
        ],
      };
    case 'not_chosen':
      return {
        heading: NOT_REGISTERED,
        reason: 'die Koordination hat über die Anmeldungen entschieden und konnte Ihnen keinen Platz geben.',
        next: [paragraph('Wenn Sie dazu eine Frage haben, antworten Sie einfach auf diese Nachricht.'), ...others],
      };
    default:
      return exhausted(code);
  }
}
