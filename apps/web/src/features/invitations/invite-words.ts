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
    invited: 'Wer eingeladen ist',
    figures: (all: number, answered: number, declined: number) =>
      `${counted(all, 'Einladung', 'Einladungen')}: ${answered} mit Anmeldung, ${declined} abgesagt, ${all - answered - declined} ohne Antwort.`,
    remind: 'Erinnern, wer nicht geantwortet hat',
    reminding: 'Wird verschickt',
    remindHint:
      'Jede Person wird höchstens einmal erinnert. Wer bis eine Woche vor Anmeldeschluss still ist, wird es von selbst.',
    reminded: (count: number) =>
      count === 0
        ? 'Es gibt niemanden mehr zu erinnern.'
        : `${counted(count, 'Person', 'Personen')} ${count === 1 ? 'wird' : 'werden'} erinnert.`,
    who: 'Person',
    state: 'Stand',
    when: 'Eingeladen',
    remindedAt: 'Erinnert',
    notReminded: 'noch nicht',
    states: { sent: 'noch nicht geöffnet', opened: 'angesehen', answered: 'angemeldet', declined: 'abgesagt' },
    nobody: 'Noch niemand eingeladen',
    nobodyWhy: 'Laden Sie ein, wer auf jeden Fall von dieser Veranstaltung wissen soll.',
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
    invited: 'Who is invited',
    figures: (all, answered, declined) =>
      `${counted(all, 'invitation', 'invitations', 'en')}: ${answered} with a registration, ${declined} declined, ${all - answered - declined} without an answer.`,
    remind: 'Remind who has not answered',
    reminding: 'Being sent',
    remindHint:
      'Everybody is reminded once at most. Whoever is silent a week before registration closes is reminded automatically.',
    reminded: (count) =>
      count === 0 ? 'There is nobody left to remind.' : `${counted(count, 'person is', 'people are', 'en')} reminded.`,
    who: 'Person',
    state: 'State',
    when: 'Invited',
    remindedAt: 'Reminded',
    notReminded: 'not yet',
    states: { sent: 'not opened yet', opened: 'looked at', answered: 'registered', declined: 'declined' },
    nobody: 'Nobody invited yet',
    nobodyWhy: 'Invite whoever should know of this event in any case.',
  },
);
