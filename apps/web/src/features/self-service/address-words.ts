import { translated } from '../../lib/words.ts';

export const addressWords = translated(
  {
    change: 'Mailadresse ändern',
    formHeading: 'Nachrichten an eine andere Adresse',
    formText:
      'Wir schreiben an die neue Adresse. Sobald Sie dort auf den Link klicken, gehen alle Nachrichten zu dieser Anmeldung dorthin. „Mein Konto“ öffnen Sie weiter mit der bisherigen Adresse.',
    email: 'Neue E-Mail-Adresse',
    ask: 'Adresse prüfen lassen',
    asking: 'Wird verschickt …',
    cancel: 'Abbrechen',
    open: (email: string) => `Bitte bestätigen Sie ${email}`,
    openText: (at: string) =>
      `Der Link in der Nachricht gilt bis ${at}. Bis dahin gehen alle Nachrichten an die bisherige Adresse.`,
    keep: 'Adresse doch nicht ändern',
    kept: 'Die Adresse bleibt, wie sie war.',
    loading: 'Die Frage wird geladen',
    title: { open: 'Ist das Ihre Adresse?', confirmed: 'Die neue Adresse gilt', expired: 'Die Frist ist vorbei' },
    question: (email: string) => `Nachrichten zu einer Anmeldung sollen an ${email} gehen.`,
    yes: 'Ja, das ist meine Adresse',
    confirming: 'Wird bestätigt …',
    notYours: 'Das waren Sie nicht? Dann müssen Sie nichts tun. Ohne Bestätigung löschen wir die Adresse.',
    confirmedText: (email: string) =>
      `Alle Nachrichten zu dieser Anmeldung gehen jetzt an ${email}. Der Link zu Ihrer Anmeldung ist per Mail unterwegs dorthin.`,
    expiredText:
      'Die Adresse wurde nicht rechtzeitig bestätigt und nicht geändert. Auf der Seite der Anmeldung können Sie es noch einmal versuchen.',
    event: 'Zur Seite der Veranstaltung',
  },
  {
    change: 'Change email address',
    formHeading: 'Messages to another address',
    formText:
      'We write to the new address. As soon as you follow the link there, all messages about this registration go to it. You still open “My account” with the earlier address.',
    email: 'New email address',
    ask: 'Verify the address',
    asking: 'Sending …',
    cancel: 'Cancel',
    open: (email) => `Please confirm ${email}`,
    openText: (at) =>
      `The link in the message is valid until ${at}. Until then all messages go to the earlier address.`,
    keep: 'Do not change the address after all',
    kept: 'The address stays as it was.',
    loading: 'The question is being loaded',
    title: {
      open: 'Is this your address?',
      confirmed: 'The new address is active',
      expired: 'The deadline has passed',
    },
    question: (email) => `Messages about a registration are to go to ${email}.`,
    yes: 'Yes, this is my address',
    confirming: 'Confirming …',
    notYours: 'If this was not you, there is nothing you need to do: without confirmation we delete the address.',
    confirmedText: (email) =>
      `All messages about this registration now go to ${email}. The link to your registration is on its way there by mail.`,
    expiredText:
      'The address was not confirmed in time and has not been changed. You can try again on the page of the registration.',
    event: 'Go to the page of the event',
  },
);
