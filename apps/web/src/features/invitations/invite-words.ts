import { counted, translated } from '../../lib/words.ts';

/** Inviting, as the desk reads it. */
export const inviteWords = translated(
  {
    heading: 'Persönliche Einladungen',
    lead: 'Alle auf der Liste bekommen eine E-Mail mit einem eigenen Link: Sie melden sich damit an oder sagen mit einem Klick ab.',
    draft: 'Einladen können Sie, sobald die Veranstaltung veröffentlicht ist.',
    list: 'Namen und Adressen',
    listHint:
      'Eine Person je Zeile, wie aus einem Mailprogramm oder einer Tabelle: „Ada Beispiel <ada@traeger.example>“, „Ada Beispiel; ada@traeger.example“ oder nur die Adresse. Hierher gehören keine Angaben zu Familien oder Fällen.',
    empty: 'Bitte geben Sie mindestens eine Adresse an.',
    kept: 'Name und Adresse löschen wir vier Wochen nach der Veranstaltung.',
    language: 'Sprache der Mails',
    languageHint: 'Für alle auf dieser Liste. Auch die Erinnerung und die Seite hinter dem Link sind dann in ihr.',
    german: 'Deutsch',
    english: 'Englisch',
    look: 'Liste prüfen und Mail ansehen',
    looking: 'Wird geprüft',
    invite: 'Einladen',
    ready: (count: number) =>
      count === 1
        ? 'Eine Person bekommt diese Einladung'
        : `${counted(count, 'Person', 'Personen')} bekommen diese Einladung`,
    readyText: 'Noch ist nichts verschickt. Der Name und der Link sind in jeder Mail eigene.',
    send: (count: number) => counted(count, 'Einladung verschicken', 'Einladungen verschicken'),
    sending: 'Wird verschickt',
    change: 'Liste ändern',
    sent: (count: number) =>
      count === 1
        ? 'Die Einladung ist unterwegs.'
        : `${counted(count, 'Einladung ist', 'Einladungen sind')} unterwegs.`,
  },
  {
    heading: 'Personal invitations',
    lead: 'Everybody on the list gets an email with a link of their own: they register by it, or decline with one click.',
    draft: 'You can invite as soon as the event is published.',
    list: 'Names and addresses',
    listHint:
      'One person a row, as from a mail program or a spreadsheet: “Ada Beispiel <ada@traeger.example>”, “Ada Beispiel; ada@traeger.example”, or just the address. Nothing about families or cases belongs here.',
    empty: 'Please give at least one address.',
    kept: 'We delete names and addresses four weeks after the event.',
    language: 'Language of the mails',
    languageHint: 'For everybody on this list. The reminder and the page behind the link are in it, too.',
    german: 'German',
    english: 'English',
    look: 'Check the list and see the mail',
    looking: 'Being checked',
    invite: 'Invite',
    ready: (count) =>
      count === 1
        ? 'One person gets this invitation'
        : `${counted(count, 'person gets', 'people get', 'en')} this invitation`,
    readyText: 'Nothing has been sent yet. The name and the link differ from mail to mail.',
    send: (count) => `Send ${counted(count, 'invitation', 'invitations', 'en')}`,
    sending: 'Being sent',
    change: 'Change the list',
    sent: (count) =>
      count === 1
        ? 'The invitation is on its way.'
        : `${counted(count, 'invitation is', 'invitations are', 'en')} on their way.`,
  },
);
