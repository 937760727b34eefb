import { formatInstant } from '../../lib/format-date.ts';
import { refusalWords } from './refusal-words.ts';

/** Why an undoing would take something from somebody. */
const undoHindrances = {
  de: {
    moved_on: 'Für jemanden davon hat sich inzwischen etwas geändert.',
    registered_again: 'Jemand davon hat sich inzwischen neu angemeldet.',
    seat_given: 'Ein Platz davon ist inzwischen an jemand anderen vergeben.',
    line_changed: 'Die Warteliste hat sich inzwischen geändert.',
  },
  en: {
    moved_on: 'something has changed for one of them meanwhile.',
    registered_again: 'one of them has registered anew meanwhile.',
    seat_given: 'one of the places is somebody else’s by now.',
    line_changed: 'the waiting list has changed meanwhile.',
  },
} as const;

/** What stands in the way of doing something to many registrations together, and of undoing it. */
export const selectionRefusals = refusalWords({
  de: {
    nobody_selected: () => 'Es ist niemand ausgewählt.',
    no_proven_address: () =>
      'Von den Ausgewählten hat noch niemand die eigene Adresse bestätigt. Es gibt niemanden, dem wir schreiben können.',
    placeholder_unknown: ({ placeholder }) =>
      `Den Platzhalter {${placeholder}} gibt es nicht. Möglich sind {Vorname}, {Nachname}, {Einrichtung} und {Veranstaltung}.`,
    action_not_found: () => 'Das gibt es bei dieser Veranstaltung nicht.',
    already_undone: () => 'Das ist schon rückgängig gemacht.',
    undo_over: ({ undoUntil }) =>
      `Rückgängig machen ging bis ${formatInstant(undoUntil, 'de')}. Die Mails sind unterwegs; entscheiden Sie bitte neu.`,
    undo_refused: ({ because }) =>
      `Alles bleibt, wie es ist: ${undoHindrances.de[because]} Entscheiden Sie bitte einzeln neu.`,
  },
  en: {
    nobody_selected: () => 'Nobody is selected.',
    no_proven_address: () => 'None of those selected has confirmed their address yet. There is nobody we can write to.',
    placeholder_unknown: ({ placeholder }) =>
      `There is no placeholder {${placeholder}}. Possible are {given name}, {family name}, {organisation} and {event}.`,
    action_not_found: () => 'There is no such thing at this event.',
    already_undone: () => 'This has been undone already.',
    undo_over: ({ undoUntil }) =>
      `Undoing was possible until ${formatInstant(undoUntil, 'en')}. The mails are on their way; please decide anew.`,
    undo_refused: ({ because }) =>
      `Everything stays as it is: ${undoHindrances.en[because]} Please decide anew, one by one.`,
  },
});
