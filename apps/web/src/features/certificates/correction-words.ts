import { translated } from '../../lib/words.ts';

/** Of what staff do about single certificates. */
export const correctionWords = translated(
  {
    actionsFor: (name: string) => `Aktionen für ${name}`,
    cancel: 'Abbrechen',
    givenName: 'Vorname',
    familyName: 'Nachname',
    academicTitle: 'Titel, zum Beispiel „Dr.“',
    reason: 'Grund',
    trailHint: 'Steht im Verlauf dieser Veranstaltung.',
    correctAction: 'Name berichtigen …',
    correctTitle: (name: string) => `Bescheinigung von ${name} berichtigen`,
    correctMeaning: (number: string) =>
      `Die Person bekommt eine neue Bescheinigung mit neuer Nummer und eine Mail. Wer ${number} prüft, liest dann: durch eine neue Fassung ersetzt.`,
    correctMeaningUntold: (number: string) =>
      `Es gibt dann eine neue Bescheinigung mit neuer Nummer; Sie geben sie weiter. Wer ${number} prüft, liest: durch eine neue Fassung ersetzt.`,
    correctReasonHint: 'Steht im Verlauf dieser Veranstaltung; öffentlich nirgends.',
    correctReasonHintOfSeries: 'Wird mit der Bescheinigung aufbewahrt; öffentlich steht er nirgends.',
    renames: 'Auch den Namen in der Anmeldung berichtigen',
    renamesHint: 'Dann steht er auch auf Listen und in weiteren Mails richtig.',
    correctYes: 'Berichtigen',
    corrected: (number: string) => `Berichtigt. Die neue Nummer ist ${number}.`,
    revokeAction: 'Widerrufen …',
    revokeTitle: (name: string) => `Bescheinigung von ${name} widerrufen?`,
    revokeMeaning: (number: string) =>
      `${number} gilt dann nicht mehr. Wer sie prüft, liest, dass und seit wann sie widerrufen ist. Rückgängig machen lässt sich das nicht.`,
    revokeReasonHint: 'Die Person liest ihn in ihrer Mail. Öffentlich steht er nirgends.',
    revokeReasonHintUntold: 'Steht im Verlauf dieser Veranstaltung; öffentlich nirgends.',
    revokeYes: 'Ja, widerrufen',
    revoked: (number: string) => `${number} ist widerrufen.`,
    nameAction: 'Name berichtigen …',
    nameTitle: (name: string) => `Name von ${name} berichtigen`,
    nameMeaning: 'So steht der Name dann in der Anmeldung und später auf der Bescheinigung.',
    nameYes: 'Berichtigen',
    nameCorrected: 'Der Name ist berichtigt.',
    completeAction: 'Nachtragen …',
    completeTitle: (name: string) => `Anwesenheit von ${name} nachtragen`,
    completeMeaning: 'Was schon eingetragen ist, bleibt. Wer nicht da war, bekommt eine 0.',
    completeYes: 'Eintragen',
    completed: (name: string) => `Anwesenheit von ${name} ist vollständig.`,
    minutes: 'Minuten',
    minutesHint: (planned: number) => `0 bis ${planned}`,
    reissueAction: 'Neu ausstellen …',
    reissueTitle: (name: string) => `Für ${name} neu ausstellen?`,
    reissueMeaning: (number: string) =>
      `${number} bleibt widerrufen. Die Person bekommt eine neue Bescheinigung mit neuer Nummer über das, was eingetragen ist, und eine Mail.`,
    reissueYes: 'Ja, neu ausstellen',
    reissued: 'Die neue Bescheinigung ist in Arbeit.',
    replaces: (number: string, day: string, reason: string) => `ersetzt ${number} (${day}: ${reason})`,
    afterRevoked: (number: string, day: string, reason: string) => `nach Widerruf von ${number} (${day}: ${reason})`,
    revokedSince: (number: string, day: string, reason: string) => `${number}, seit ${day}: ${reason}`,
  },
  {
    actionsFor: (name) => `Actions for ${name}`,
    cancel: 'Cancel',
    givenName: 'Given name',
    familyName: 'Family name',
    academicTitle: 'Title, for example “Dr.”',
    reason: 'Reason',
    trailHint: 'Stands in the history of this event.',
    correctAction: 'Correct the name …',
    correctTitle: (name) => `Correct the certificate of ${name}`,
    correctMeaning: (number) =>
      `The person gets a new certificate with a new number, and a mail. Whoever checks ${number} then reads: replaced by a new version.`,
    correctMeaningUntold: (number) =>
      `There is a new certificate with a new number then; you pass it on. Whoever checks ${number} reads: replaced by a new version.`,
    correctReasonHint: 'Stands in the history of this event; nowhere in public.',
    correctReasonHintOfSeries: 'Is kept with the certificate; it stands nowhere in public.',
    renames: 'Correct the name in the registration too',
    renamesHint: 'Then it is right on lists and in further mails as well.',
    correctYes: 'Correct',
    corrected: (number) => `Corrected. The new number is ${number}.`,
    revokeAction: 'Revoke …',
    revokeTitle: (name) => `Revoke the certificate of ${name}?`,
    revokeMeaning: (number) =>
      `${number} is no longer valid then. Whoever checks it reads that and since when it has been revoked. It cannot be undone.`,
    revokeReasonHint: 'The person reads it in their mail. It stands nowhere in public.',
    revokeReasonHintUntold: 'Stays in the trail of this event; public nowhere.',
    revokeYes: 'Yes, revoke',
    revoked: (number) => `${number} has been revoked.`,
    nameAction: 'Correct the name …',
    nameTitle: (name) => `Correct the name of ${name}`,
    nameMeaning: 'This is how the name will stand in the registration and later on the certificate.',
    nameYes: 'Correct',
    nameCorrected: 'The name has been corrected.',
    completeAction: 'Fill in …',
    completeTitle: (name) => `Fill in the attendance of ${name}`,
    completeMeaning: 'What is recorded already stays. Whoever was not there gets a 0.',
    completeYes: 'Record',
    completed: (name) => `The attendance of ${name} is complete.`,
    minutes: 'minutes',
    minutesHint: (planned) => `0 to ${planned}`,
    reissueAction: 'Issue anew …',
    reissueTitle: (name) => `Issue a new one for ${name}?`,
    reissueMeaning: (number) =>
      `${number} stays revoked. The person gets a new certificate with a new number about what is recorded, and a mail.`,
    reissueYes: 'Yes, issue anew',
    reissued: 'The new certificate is being made.',
    replaces: (number, day, reason) => `replaces ${number} (${day}: ${reason})`,
    afterRevoked: (number, day, reason) => `after ${number} was revoked (${day}: ${reason})`,
    revokedSince: (number, day, reason) => `${number}, since ${day}: ${reason}`,
  },
);

/** What the field of a name or a reason is called, for what is wrong with it. */
export function fieldLabel(words: (typeof correctionWords)['de'], path: string): string | undefined {
  switch (path) {
    case 'academicTitle':
    case 'givenName':
    case 'familyName':
    case 'reason':
      return words[path];
    default:
      return undefined;
  }
}
