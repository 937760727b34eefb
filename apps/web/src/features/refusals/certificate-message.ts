import { formatDate, formatInstant } from '../../lib/format-date.ts';
import { printedPlaces } from './printed-places.ts';
import { refusalWords } from './refusal-words.ts';

/** Why nothing is issued, in both languages. */
export const certificateRefusals = refusalWords({
  de: {
    attendance_recorded: () => 'Hier ist inzwischen etwas eingetragen. Bitte laden Sie die Seite neu.',
    cannot_draw: ({ letter, lacks }) => {
      if (lacks === 'signature')
        return 'Der Schlüssel des Landes unterschreibt nicht. Es ist nichts geändert. Bitte bitten Sie die Technik um einen neuen („rotate-keys“) und versuchen Sie es danach noch einmal.';
      return letter === undefined
        ? 'Die Datei ließ sich nicht erstellen. Es ist nichts geändert. Bitte versuchen Sie es später noch einmal.'
        : `Diese Zeichen lassen sich nicht drucken: ${letter}. Es ist nichts geändert.`;
    },
    certificate_issued_already: () =>
      'Diese Person hat schon eine Bescheinigung. Was bescheinigt ist, wird nicht mehr geändert.',
    certificate_not_valid: ({ status }) =>
      status === 'revoked'
        ? 'Diese Bescheinigung ist schon widerrufen.'
        : 'Diese Bescheinigung ist schon ersetzt worden.',
    name_not_printable: ({ letters }) =>
      `Diese Zeichen im Namen lassen sich nicht drucken: ${letters.join(' ')}. Es ist nichts geändert.`,
    nothing_corrected: () => 'So steht es schon da. Bitte ändern Sie, was falsch ist.',
    certificate_expired: ({ validUntil }) =>
      `Dieses Zertifikat galt bis ${formatDate(validUntil, 'de')}. Ein abgelaufenes wird nicht neu ausgestellt.`,
    consequence_changed: () =>
      'Inzwischen hat sich etwas geändert, und aus der Bescheinigung würde etwas anderes, als hier stand. Es ist nichts geändert. Bitte gehen Sie zurück und noch einmal weiter.',
    batch_not_found: () => 'Diese Ausstellung gibt es nicht.',
    batch_over: () => 'Die Ausstellung ist schon zu Ende. Es gibt nichts mehr abzubrechen.',
    clock_before_end: ({ endsAt }) =>
      `Nach der Uhr des Hauses läuft die Veranstaltung noch bis ${formatInstant(endsAt, 'de')}. Bescheinigungen gibt es erst danach. Bitte lassen Sie die Uhr prüfen.`,
    clock_behind: ({ latest }) =>
      `Die Uhr des Hauses geht nach: Am ${formatInstant(latest, 'de')} wurde schon etwas ausgestellt, ersetzt oder widerrufen. Damit keine Bescheinigung älter aussieht als eine frühere, geht es erst danach weiter.`,
    session_not_held: () => 'Bitte wählen Sie mindestens einen Termin aus, der stattgefunden hat.',
    speaker_certified_already: () =>
      'Unter diesem Namen gibt es für dieselben Termine schon eine gültige Bescheinigung. Eine neue gibt es erst, wenn jene widerrufen ist.',
    nothing_to_issue: () =>
      'Zurzeit bekommt niemand eine Bescheinigung: Alle haben eine, oder bei ihnen ist noch etwas zu klären.',
    certificate_not_found: () => 'Diese Bescheinigung gibt es nicht, oder nicht mehr.',
    event_not_closed: () => 'Bescheinigungen gibt es, sobald die Veranstaltung abgeschlossen ist.',
    event_not_printable: ({ fields }) =>
      `Niemand bekommt eine Bescheinigung, solange sich diese Zeichen nicht drucken lassen: ${printedPlaces(fields, 'de')}.`,
    titles_certified: () =>
      'Zu dieser Veranstaltung gibt es schon gültige Bescheinigungen, oder sie werden gerade ausgestellt. Ihre Titel bleiben deshalb, wie sie sind.',
    certificate_language_unknown: () => 'Diese Sprache gibt es für Bescheinigungen hier nicht. Bitte wählen Sie neu.',
  },
  en: {
    attendance_recorded: () => 'Something has been recorded here meanwhile. Please reload the page.',
    cannot_draw: ({ letter, lacks }) => {
      if (lacks === 'signature')
        return 'The key of the Land does not sign. Nothing has been changed. Please ask your operator for a new one (“rotate-keys”) and try again after that.';
      return letter === undefined
        ? 'The file could not be made. Nothing has been changed. Please try again later.'
        : `These letters cannot be printed: ${letter}. Nothing has been changed.`;
    },
    certificate_issued_already: () =>
      'This person has a certificate already. What has been certified is not changed any more.',
    certificate_not_valid: ({ status }) =>
      status === 'revoked'
        ? 'This certificate has been revoked already.'
        : 'This certificate has been replaced already.',
    name_not_printable: ({ letters }) =>
      `These letters of the name cannot be printed: ${letters.join(' ')}. Nothing has been changed.`,
    nothing_corrected: () => 'It stands there like this already. Please change what is wrong.',
    certificate_expired: ({ validUntil }) =>
      `This certificate was valid until ${formatDate(validUntil, 'en')}. One that has ended is not issued anew.`,
    consequence_changed: () =>
      'Something has changed meanwhile, and something else would become of the certificate than was said here. Nothing has been changed. Please go back and continue once more.',
    batch_not_found: () => 'This issue does not exist.',
    batch_over: () => 'Issuing has ended already. There is nothing left to cancel.',
    clock_before_end: ({ endsAt }) =>
      `By the clock of the house the event lasts until ${formatInstant(endsAt, 'en')}. Certificates are issued after that. Please have the clock checked.`,
    clock_behind: ({ latest }) =>
      `The clock of the house is behind: something was issued, replaced or revoked already on ${formatInstant(latest, 'en')}. So that no certificate looks older than an earlier one, it only goes on after that.`,
    session_not_held: () => 'Please choose at least one session that took place.',
    speaker_certified_already: () =>
      'Under this name there is a valid certificate about the same sessions already. A new one is issued only after that one is revoked.',
    nothing_to_issue: () =>
      'Nobody gets a certificate at the moment: everybody has one, or something about them is still to be cleared up.',
    certificate_not_found: () => 'This certificate does not exist, or no longer.',
    event_not_closed: () => 'Certificates are issued once the event has been closed.',
    event_not_printable: ({ fields }) =>
      `Nobody gets a certificate as long as these characters cannot be printed: ${printedPlaces(fields, 'en')}.`,
    titles_certified: () =>
      'There are valid certificates of this event already, or they are being issued. Its titles therefore stay as they are.',
    certificate_language_unknown: () => 'Certificates are not issued in this language here. Please choose again.',
  },
});
