import { formatInstant } from '../../lib/format-date.ts';
import { counted } from '../../lib/words.ts';
import { professionsInWords } from './profession-short-names.ts';
import { refusalWords } from './refusal-words.ts';
import { transferHindrance } from './transfer-hindrance.ts';

const over = {
  de: {
    accepted: 'Der Platz wurde schon übernommen.',
    declined: 'Die Frage wurde schon mit Nein beantwortet. Der Platz ist geblieben, wo er war.',
    taken_back: 'Der Platz wird nicht mehr weitergegeben.',
    expired: 'Die Frist für die Antwort ist vorbei. Der Platz ist geblieben, wo er war.',
  },
  en: {
    accepted: 'The place has been taken over already.',
    declined: 'The question has been answered with no. The place stayed where it was.',
    taken_back: 'The place is not being handed on any more.',
    expired: 'The time for an answer is over. The place stayed where it was.',
  },
} as const;

/** Why a place cannot change hands, in both languages. */
export const transferRefusals = refusalWords({
  de: {
    transfer_elsewhere: ({ organisation }) =>
      `Diesen Platz kann nur jemand aus derselben Einrichtung übernehmen: ${organisation}.`,
    transfer_hindered: ({ hindrance }) => transferHindrance(hindrance, 'de'),
    transfer_not_allowed: () =>
      'Plätze dieser Veranstaltung lassen sich nicht weitergeben. Melden Sie sich ab, wenn Sie nicht kommen können.',
    transfer_not_found: () => 'Diese Frage gibt es nicht (mehr).',
    transfer_open: () => 'Sie haben schon jemanden gefragt. Nehmen Sie das zuerst zurück.',
    transfer_other_profession: ({ profession }) =>
      `Diesen Platz kann nur jemand mit demselben Beruf übernehmen: ${professionsInWords([profession], 'de')}.`,
    transfer_over: ({ status }) => over.de[status],
    transfer_to_oneself: () => 'Das ist Ihre eigene Adresse. Bitte nennen Sie eine andere Person.',
    transfer_too_late: ({ closedAt }) =>
      `Weitergeben ging nur bis ${formatInstant(closedAt, 'de')}. Sprechen Sie bitte mit der Koordination.`,
    transfers_too_many: ({ max }) =>
      `Sie haben schon ${counted(max, 'Person', 'Personen')} gefragt. Die Koordination hilft Ihnen gern weiter.`,
  },
  en: {
    transfer_elsewhere: ({ organisation }) =>
      `Only somebody of the same organisation can take over this place: ${organisation}.`,
    transfer_hindered: ({ hindrance }) => transferHindrance(hindrance, 'en'),
    transfer_not_allowed: () => 'Places at this event cannot be handed on. Please withdraw if you cannot come.',
    transfer_not_found: () => 'This question does not exist (any more).',
    transfer_open: () => 'You have asked somebody already. Please take that back first.',
    transfer_other_profession: ({ profession }) =>
      `Only somebody of the same profession can take over this place: ${professionsInWords([profession], 'en')}.`,
    transfer_over: ({ status }) => over.en[status],
    transfer_to_oneself: () => 'This is your own address. Please name somebody else.',
    transfer_too_late: ({ closedAt }) =>
      `Places could be handed on until ${formatInstant(closedAt, 'en')}. Please talk to the coordination office.`,
    transfers_too_many: ({ max }) =>
      `You have asked ${counted(max, 'person', 'people', 'en')} already. The coordination office will gladly help.`,
  },
});
