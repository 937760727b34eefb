import { formatInstant } from '../../lib/format-date.ts';
import { counted } from '../../lib/words.ts';
import { refusalWords } from './refusal-words.ts';

/** What stands in the way of a poll about dates, or of deciding it. */
export const pollRefusals = refusalWords({
  de: {
    poll_needs_one_session: () =>
      'Abstimmen lässt sich über einen einzelnen Termin. Diese Veranstaltung hat mehrere; bitte lassen Sie vorerst nur einen stehen.',
    poll_already_open: () => 'Zu dieser Veranstaltung läuft schon eine Abstimmung.',
    poll_options_too_few: ({ least }) => `Bitte schlagen Sie mindestens ${least} Termine vor.`,
    poll_option_double: ({ optionIndex }) => `Termin ${optionIndex + 1}: Diesen Vorschlag gibt es schon.`,
    poll_closes_wrong: () =>
      'Die Abstimmung endet in der Zukunft, aber spätestens mit dem Beginn des frühesten vorgeschlagenen Termins.',
    nobody_asked: () => 'Bitte wählen Sie mindestens eine Person, die gefragt wird.',
    poll_not_found: () => 'Diese Abstimmung gibt es nicht (mehr).',
    poll_over: ({ status, closesAt }) =>
      status === 'decided'
        ? 'Die Abstimmung ist beendet: Der Termin steht fest.'
        : status === 'withdrawn'
          ? 'Die Abstimmung wurde zurückgezogen.'
          : `Die Abstimmung ist seit ${formatInstant(closesAt, 'de')} beendet.`,
    poll_option_unknown: () => 'Dieser Termin steht nicht zur Wahl. Bitte laden Sie die Seite neu.',
    more_coming_than_seats: ({ capacity, coming }) =>
      `Zu diesem Termin kommen ${coming}, es gibt aber nur ${counted(capacity, 'Platz', 'Plätze')}. Bitte erhöhen Sie zuerst die Zahl der Plätze.`,
    voters_need_registration: ({ coming, opensAt, closesAt }) =>
      `Mit der Veröffentlichung ${coming === 1 ? 'wird 1 Person' : `werden ${coming} Personen`} angemeldet, die in der Abstimmung zugesagt ${coming === 1 ? 'hat' : 'haben'}. Die Anmeldung ist aber nur von ${formatInstant(opensAt, 'de')} bis ${formatInstant(closesAt, 'de')} offen. Bitte ändern Sie zuerst diese Zeit.`,
  },
  en: {
    poll_needs_one_session: () =>
      'A poll is about one session. This event has several; please leave only one of them for now.',
    poll_already_open: () => 'There is an open poll about this event already.',
    poll_options_too_few: ({ least }) => `Please propose at least ${least} dates.`,
    poll_option_double: ({ optionIndex }) => `Date ${optionIndex + 1}: this one is proposed already.`,
    poll_closes_wrong: () =>
      'The poll must close in the future, and at the latest when the earliest of the proposed dates begins.',
    nobody_asked: () => 'Please choose at least one person to ask.',
    poll_not_found: () => 'There is no such poll (any more).',
    poll_over: ({ status, closesAt }) =>
      status === 'decided'
        ? 'The poll is over: the date is fixed.'
        : status === 'withdrawn'
          ? 'The poll was taken back.'
          : `The poll closed on ${formatInstant(closesAt, 'en')}.`,
    poll_option_unknown: () => 'This date is not in question. Please reload the page.',
    more_coming_than_seats: ({ capacity, coming }) =>
      `On this date ${coming} would come, but there are only ${capacity} places. Please raise the number of places first.`,
    voters_need_registration: ({ coming, opensAt, closesAt }) =>
      `Publishing registers ${coming === 1 ? '1 person' : `${coming} people`} who said yes in the poll. But registration is open from ${formatInstant(opensAt, 'en')} to ${formatInstant(closesAt, 'en')} only. Please change that time first.`,
  },
});
