import { counted, translated } from '../../lib/words.ts';

/** Of certificates that are issued together. */
export const batchWords = translated(
  {
    heading: 'Ausstellung läuft',
    progress: (settled: number, total: number) => `${settled} von ${counted(total, 'Person', 'Personen')} erledigt.`,
    hint: 'Sie können die Seite verlassen; es geht auch ohne Sie weiter.',
    ended: (done: number, total: number) => {
      if (done === 1) return 'Eine Bescheinigung ist ausgestellt und fertig.';
      return `${done === total ? 'Alle ' : ''}${done} Bescheinigungen sind ausgestellt und fertig.`;
    },
    cancel: 'Abbrechen …',
    cancelTitle: 'Ausstellung abbrechen?',
    cancelText: (left: number) =>
      `Was schon ausgestellt ist, bleibt gültig, und die Mails dazu sind unterwegs. ${counted(left, 'Person bekommt', 'Personen bekommen')} jetzt keine Bescheinigung; das lässt sich später nachholen.`,
    cancelYes: 'Ja, abbrechen',
    cancelNo: 'Weiter ausstellen',
    cancelled: (done: number) =>
      `Abgebrochen. ${counted(done, 'Bescheinigung ist', 'Bescheinigungen sind')} ausgestellt und ${done === 1 ? 'bleibt' : 'bleiben'} gültig.`,
    cancelledRest: (left: number) =>
      `${counted(left, 'Person hat', 'Personen haben')} noch keine und ${left === 1 ? 'steht' : 'stehen'} wieder unter „Bereit“.`,
    failed: (count: number) =>
      `${counted(count, 'Person hat', 'Personen haben')} keine Bescheinigung bekommen. Es ist nichts gespeichert worden.`,
    triedAgain: (count: number) =>
      `Bei ${counted(count, 'Person', 'Personen')} ging es noch nicht. Es wird von selbst wiederholt.`,
    unprintable: (letters: string) =>
      `Im Namen steht ein Zeichen, das sich nicht drucken lässt: ${letters}. Bitte den Namen berichtigen und noch einmal ausstellen.`,
    unprintableIn: (letters: string, field: string) =>
      `Im Feld „${field}“ steht ein Zeichen, das sich nicht drucken lässt: ${letters}. Bitte dort berichtigen und noch einmal ausstellen.`,
    unprintableSomewhere: (letters: string) =>
      `Auf der Bescheinigung steht ein Zeichen, das sich nicht drucken lässt: ${letters}.`,
    more: (count: number) => `und ${counted(count, 'weitere Person', 'weitere Personen')}`,
    changed: 'Die Anwesenheit wurde inzwischen geändert und reicht nicht mehr.',
    drawingAgain: 'Die Datei ließ sich nicht erstellen; in wenigen Minuten folgt der nächste Versuch.',
    signingAgain:
      'Der Schlüssel des Landes unterschreibt nicht. Bitte die Technik um einen neuen bitten („rotate-keys“); in wenigen Minuten folgt der nächste Versuch.',
    signingFailed:
      'Der Schlüssel des Landes unterschreibt nicht. Bitte die Technik um einen neuen bitten („rotate-keys“) und danach noch einmal ausstellen.',
    drawingFailed: 'Die Datei ließ sich dreimal nicht erstellen. Bitte noch einmal ausstellen oder die Technik fragen.',
  },
  {
    heading: 'Issuing',
    progress: (settled, total) => `${settled} of ${counted(total, 'person', 'people', 'en')} done.`,
    hint: 'You can leave this page; it goes on without you.',
    ended: (done, total) => {
      if (done === 1) return 'One certificate is issued and ready.';
      return `${done === total ? 'All ' : ''}${done} certificates are issued and ready.`;
    },
    cancel: 'Cancel …',
    cancelTitle: 'Cancel issuing?',
    cancelText: (left) =>
      `What has been issued stays valid, and its mails are on their way. ${counted(left, 'person gets', 'people get', 'en')} no certificate now; that can be made up for later.`,
    cancelYes: 'Yes, cancel',
    cancelNo: 'Go on issuing',
    cancelled: (done) =>
      `Cancelled. ${counted(done, 'certificate has', 'certificates have', 'en')} been issued and ${done === 1 ? 'stays' : 'stay'} valid.`,
    cancelledRest: (left) =>
      `${counted(left, 'person has', 'people have', 'en')} none yet and ${left === 1 ? 'is' : 'are'} back under “Ready”.`,
    failed: (count) => `${counted(count, 'person', 'people', 'en')} got no certificate. Nothing was stored.`,
    triedAgain: (count) =>
      `It did not work yet for ${counted(count, 'person', 'people', 'en')}. It will be tried again by itself.`,
    unprintable: (letters) =>
      `There is a letter in the name that cannot be printed: ${letters}. Please correct the name and issue again.`,
    unprintableIn: (letters, field) =>
      `There is a letter in “${field}” that cannot be printed: ${letters}. Please correct it there and issue again.`,
    unprintableSomewhere: (letters) => `There is a letter on the certificate that cannot be printed: ${letters}.`,
    more: (count) => `and ${counted(count, 'more person', 'more people', 'en')}`,
    changed: 'Attendance was changed meanwhile and is no longer enough.',
    drawingAgain: 'The file could not be made; the next attempt follows in a few minutes.',
    signingAgain:
      'The key of the Land does not sign. Please ask your operator for a new one (“rotate-keys”); the next attempt follows in a few minutes.',
    signingFailed:
      'The key of the Land does not sign. Please ask your operator for a new one (“rotate-keys”) and issue again after that.',
    drawingFailed: 'The file could not be made three times. Please issue again or ask your operator.',
  },
);
