import { formatInstant } from '../../lib/format-date.ts';
import { conflictLine, worthSaying } from './conflict-message.ts';
import { fieldNames } from './field-names.ts';
import { refusalWords } from './refusal-words.ts';
import { sessionFindingMessage, sessionProblemMessage } from './session-message.ts';
import { unprintableDe } from './unprintable-words.ts';

/** Why an event cannot be saved, published or closed like this. */
export const eventRefusals = refusalWords({
  de: {
    event_not_found: () => 'Diese Veranstaltung gibt es nicht (mehr).',
    already_published: () => 'Die Veranstaltung ist schon veröffentlicht.',
    event_not_published: () => 'Die Veranstaltung ist nicht veröffentlicht.',
    event_not_editable: () => 'Abgesagte und abgeschlossene Veranstaltungen lassen sich nicht mehr ändern.',
    event_not_over: ({ endsAt }) =>
      `Die Veranstaltung läuft noch bis ${formatInstant(endsAt, 'de')}. Abschließen geht erst danach.`,
    network_not_yours: () => 'Für dieses Netzwerk können Sie keine Veranstaltungen schreiben.',
    draft_incomplete: ({ field, sessionIndex }) =>
      sessionIndex === undefined
        ? `${fieldNames.de[field]}: Diese Angabe fehlt noch oder stimmt nicht.`
        : `Termin ${sessionIndex + 1}: Beginn und Ende passen nicht zusammen.`,
    title_not_printable: ({ sessionIndex, letters }) =>
      `${sessionIndex === undefined ? 'Der Titel' : `Der Titel von Termin ${sessionIndex + 1}`} steht auf jeder Bescheinigung, und ${unprintableDe(letters)}. Bitte schreiben Sie ihn mit anderen Zeichen.`,
    unknown_choice: ({ field }) => `${fieldNames.de[field]}: Diese Auswahl gibt es hier nicht. Bitte wählen Sie neu.`,
    registration_span_reversed: () => 'Der Anmeldeschluss liegt vor dem Beginn der Anmeldung.',
    registration_closes_after_start: () => 'Der Anmeldeschluss liegt nach dem Beginn der Veranstaltung.',
    published_dates_fixed: () =>
      'Die Termine einer veröffentlichten Veranstaltung stehen fest: Sie stehen schon in den Kalendern der Angemeldeten.',
    sessions_impossible: ({ problems }) => problems.map((it) => sessionProblemMessage(it, 'de')).join(' '),
    taken_elsewhere: ({ conflicts }) =>
      worthSaying(conflicts)
        .map((it) => conflictLine(it, 'de'))
        .join(' '),
    reason_needed: ({ findings }) =>
      `${findings.map((it) => sessionFindingMessage(it, 'de')).join(' ')} Mit einer Begründung können Sie trotzdem veröffentlichen.`,
    reason_missing: () => 'Bitte geben Sie eine Begründung an. Sie wird im Verlauf festgehalten.',
    stale_revision: () =>
      'Das hat inzwischen jemand anderes geändert. Bitte laden Sie die Seite neu; nichts wurde überschrieben.',
  },
  en: {
    event_not_found: () => 'There is no such event (any more).',
    already_published: () => 'The event is published already.',
    event_not_published: () => 'The event is not published.',
    event_not_editable: () => 'Cancelled and closed events can no longer be changed.',
    event_not_over: ({ endsAt }) =>
      `The event lasts until ${formatInstant(endsAt, 'en')}. It can be closed after that.`,
    network_not_yours: () => 'You cannot write events for this network.',
    draft_incomplete: ({ field, sessionIndex }) =>
      sessionIndex === undefined
        ? `${fieldNames.en[field]}: this is missing or not right yet.`
        : `Session ${sessionIndex + 1}: start and end do not fit together.`,
    title_not_printable: ({ sessionIndex, letters }) =>
      `${sessionIndex === undefined ? 'The title' : `The title of session ${sessionIndex + 1}`} stands on every certificate, and ${letters.join(' ')} cannot be printed there. Please write it with other characters.`,
    unknown_choice: ({ field }) => `${fieldNames.en[field]}: this choice does not exist here. Please choose again.`,
    registration_span_reversed: () => 'Registration closes before it opens.',
    registration_closes_after_start: () => 'Registration closes after the event has begun.',
    published_dates_fixed: () =>
      'The dates of a published event are fixed: people who registered have them in their calendars.',
    sessions_impossible: ({ problems }) => problems.map((it) => sessionProblemMessage(it, 'en')).join(' '),
    taken_elsewhere: ({ conflicts }) =>
      worthSaying(conflicts)
        .map((it) => conflictLine(it, 'en'))
        .join(' '),
    reason_needed: ({ findings }) =>
      `${findings.map((it) => sessionFindingMessage(it, 'en')).join(' ')} With a reason you can publish all the same.`,
    reason_missing: () => 'Please give a reason. It is kept in the history.',
    stale_revision: () =>
      'Somebody else has changed this in the meantime. Please load the page anew; nothing was overwritten.',
  },
});
