import { formatInstant } from '../../lib/format-date.ts';
import { counted } from '../../lib/words.ts';
import { unmetSentence } from '../eligibility/unmet-words.ts';
import { refusalWords } from './refusal-words.ts';
import { standingWords } from './standing-words.ts';

/** Why a registration is not made, not changed or not answered. */
export const registrationRefusals = refusalWords({
  de: {
    already_registered: ({ status }) =>
      `Für diese Veranstaltung haben Sie schon eine Anmeldung: ${standingWords(status, 'de')}. Eine zweite ist nicht entstanden.`,
    event_started: () => 'Die Veranstaltung hat schon begonnen. Abmelden geht nur bis zum Beginn.',
    not_eligible: ({ unmet }) => unmet.map((it) => unmetSentence(it, 'de')).join(' '),
    registration_not_found: () => 'Diese Anmeldung gibt es nicht (mehr).',
    registration_moved_on: ({ status }) =>
      `Das geht nicht mehr. Die Anmeldung steht jetzt so: ${standingWords(status, 'de')}.`,
    offer_expired: ({ expiredAt }) =>
      `Die Frist ist vorbei: Seit ${formatInstant(expiredAt, 'de')} ist der Platz nicht mehr für Sie reserviert.`,
    no_free_seat: ({ capacity }) => `Alle ${counted(capacity, 'Platz ist', 'Plätze sind')} vergeben.`,
    team_too_large: ({ maxSize }) => `Ein Team kann hier höchstens ${maxSize} Plätze bekommen.`,
    teams_not_taken: () => 'Hier meldet sich jede Person selbst an. Bitte wählen Sie einen Platz.',
    seats_already_taken: ({ seatsTaken }) =>
      `Weniger Plätze gehen nicht: ${counted(seatsTaken, 'Platz ist', 'Plätze sind')} schon vergeben oder angeboten.`,
    priority_closed: () =>
      'Um Bevorzugung können Sie nicht mehr bitten und nichts mehr daran ändern: Die Frist ist vorbei, oder es ist entschieden.',
    priority_not_asked: () => 'Bei dieser Veranstaltung wird nach einer Bevorzugung nicht gefragt.',
    answers_closed: ({ closedAt }) =>
      `Antworten ließen sich bis ${formatInstant(closedAt, 'de')} ändern. Schreiben Sie bitte der Koordination. Alles andere können Sie weiter ändern.`,
    answers_refused: ({ problems }) =>
      problems.length === 1
        ? 'Eine Antwort fehlt noch oder passt nicht zur Frage.'
        : `Es fehlen noch Antworten oder passen nicht zur Frage: ${problems.length}.`,
  },
  en: {
    already_registered: ({ status }) =>
      `You already have a registration for this event: ${standingWords(status, 'en')}. There is no second one.`,
    event_started: () => 'The event has already begun. Withdrawing is possible only before it starts.',
    not_eligible: ({ unmet }) => unmet.map((it) => unmetSentence(it, 'en')).join(' '),
    registration_not_found: () => 'There is no such registration (any more).',
    registration_moved_on: ({ status }) =>
      `That is no longer possible. The registration now stands like this: ${standingWords(status, 'en')}.`,
    offer_expired: ({ expiredAt }) =>
      `The deadline has passed: since ${formatInstant(expiredAt, 'en')} the place has no longer been kept for you.`,
    no_free_seat: ({ capacity }) => `All ${counted(capacity, 'place is', 'places are', 'en')} taken.`,
    team_too_large: ({ maxSize }) => `A team can have at most ${maxSize} places here.`,
    teams_not_taken: () => 'Everybody registers for themselves here. Please choose one place.',
    seats_already_taken: ({ seatsTaken }) =>
      `Fewer places are not possible: ${counted(seatsTaken, 'place is', 'places are', 'en')} taken or offered already.`,
    priority_closed: () =>
      'You can no longer ask for priority or change it: the deadline is over, or it has been decided.',
    priority_not_asked: () => 'This event does not ask about priority.',
    answers_closed: ({ closedAt }) =>
      `Answers could be changed until ${formatInstant(closedAt, 'en')}. Please write to the coordination. Everything else can still be changed.`,
    answers_refused: ({ problems }) =>
      problems.length === 1
        ? 'One answer is missing or does not fit its question.'
        : `Some answers are missing or do not fit their question: ${problems.length}.`,
  },
});
