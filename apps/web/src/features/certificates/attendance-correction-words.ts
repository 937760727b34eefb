import { translated } from '../../lib/words.ts';

/** Of putting right what was recorded of one person after closing. */
export const attendanceCorrectionWords = translated(
  {
    action: 'Anwesenheit berichtigen …',
    title: (name: string) => `Anwesenheit von ${name} berichtigen`,
    meaning: 'Ändern Sie nur, was falsch ist. Bevor etwas geschieht, lesen Sie, was aus einer Bescheinigung wird.',
    loading: 'Wird geladen …',
    notThere: 'Zu dieser Person lässt sich nichts mehr berichtigen.',
    goOn: 'Weiter',
    back: 'Zurück',
    reasonHint: 'Steht im Verlauf. Wird eine Bescheinigung widerrufen, liest ihn auch die Person in ihrer Mail.',
    consequence: {
      replaced: 'Die Bescheinigung wird ersetzt',
      revoked: 'Die Bescheinigung wird widerrufen',
    },
    replacedText: (attended: number, planned: number, isPartial: boolean) =>
      `Die Person bekommt eine neue ${isPartial ? 'Teilbescheinigung' : 'Bescheinigung'} über ${attended} von ${planned} Unterrichtseinheiten mit neuer Nummer und eine Mail. Wer die bisherige prüft, liest: durch eine neue Fassung ersetzt. Fortbildungskonto und Reihen zählen danach die neuen Zahlen.`,
    revokedText:
      'Mit diesen Minuten gibt es keine Bescheinigung. Wer die bisherige prüft, liest, dass und seit wann sie widerrufen ist; die Person bekommt eine Mail. Rückgängig machen lässt sich das nicht.',
    yes: { replaced: 'Ja, berichtigen und ersetzen', revoked: 'Ja, berichtigen und widerrufen' },
    done: {
      recorded: (name: string) => `Die Anwesenheit von ${name} ist berichtigt.`,
      replaced: (name: string) => `Die Anwesenheit von ${name} ist berichtigt, die Bescheinigung ersetzt.`,
      revoked: (name: string) => `Die Anwesenheit von ${name} ist berichtigt, die Bescheinigung widerrufen.`,
    },
  },
  {
    action: 'Correct the attendance …',
    title: (name) => `Correct the attendance of ${name}`,
    meaning: 'Change only what is wrong. Before anything happens you read what becomes of a certificate.',
    loading: 'Loading …',
    notThere: 'Nothing can be corrected about this person any more.',
    goOn: 'Continue',
    back: 'Back',
    reasonHint: 'Stands in the history. Where a certificate is revoked, the person reads it in their mail as well.',
    consequence: {
      replaced: 'The certificate will be replaced',
      revoked: 'The certificate will be revoked',
    },
    replacedText: (attended, planned, isPartial) =>
      `The person gets a new ${isPartial ? 'partial certificate' : 'certificate'} about ${attended} of ${planned} teaching units with a new number, and a mail. Whoever checks the previous one reads: replaced by a new version. The training account and series count the new figures from then on.`,
    revokedText:
      'There is no certificate for these minutes. Whoever checks the previous one reads that and since when it has been revoked; the person gets a mail. It cannot be undone.',
    yes: { replaced: 'Yes, correct and replace', revoked: 'Yes, correct and revoke' },
    done: {
      recorded: (name) => `The attendance of ${name} has been corrected.`,
      replaced: (name) => `The attendance of ${name} has been corrected, the certificate replaced.`,
      revoked: (name) => `The attendance of ${name} has been corrected, the certificate revoked.`,
    },
  },
);
