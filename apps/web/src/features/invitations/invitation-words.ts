import { translated } from '../../lib/words.ts';

/** What somebody reads who was invited. */
export const invitationWords = translated(
  {
    loading: 'Die Einladung wird geladen',
    title: {
      open: 'Sie sind eingeladen',
      answered: 'Sie haben schon geantwortet',
      declined: 'Sie haben abgesagt',
      ended: 'Ihre Anmeldung gilt nicht mehr',
      taken_back: 'Diese Einladung gilt nicht mehr',
      cancelled: 'Die Veranstaltung ist abgesagt',
      over: 'Für eine Antwort ist es zu spät',
      closed: 'Diese Einladung ist abgelaufen',
    },
    greeting: (name: string) => `Guten Tag ${name},`,
    invites: (organiser: string) => `${organiser} lädt Sie zu dieser Veranstaltung ein.`,
    how: 'Möchten Sie kommen? Dann füllen Sie das Anmeldeformular aus; was wir von Ihnen wissen, steht schon darin. Können Sie nicht, dann genügt ein Klick. Eine Absage muss niemand begründen.',
    until: (at: string) => `Antworten Sie bitte bis ${at}.`,
    from: (at: string) => `Anmelden können Sie sich ab ${at}. Absagen können Sie schon jetzt.`,
    accept: 'Zur Anmeldung',
    acceptAfterAll: 'Doch anmelden',
    decline: 'Ich kann nicht kommen',
    declining: 'Wird gesendet …',
    answeredText:
      'Zu dieser Einladung gibt es eine Anmeldung. Wie sie steht, sehen Sie mit dem Link aus der Mail dazu oder in „Mein Konto“. Dort können Sie sich auch abmelden.',
    declinedText: 'Danke, dass Sie Bescheid gegeben haben. Wir erinnern Sie nicht mehr.',
    changedMind: (at: string) => `Wenn Sie doch kommen können, melden Sie sich bis ${at} an.`,
    endedText:
      'Zu dieser Einladung gab es eine Anmeldung. Wie sie zu Ende ging, steht in der letzten Mail dazu und in „Mein Konto“.',
    again: (at: string) => `Wenn Sie doch kommen können, melden Sie sich bis ${at} noch einmal an.`,
    acceptAgain: 'Noch einmal anmelden',
    takenBackText: (organiser: string) =>
      `${organiser} hat sie zurückgenommen. Sie müssen nichts tun. Haben Sie Fragen dazu, dann antworten Sie auf die Mail mit der Einladung.`,
    another: 'Sie sind mit einem anderen Konto eingeloggt',
    anotherText: (email: string) =>
      `Die Einladung gilt für ${email} und für niemanden sonst. Möchten Sie sie annehmen, dann loggen Sie sich hier zuerst aus.`,
    own: 'Zu „Mein Konto“',
    event: 'Zur Seite der Veranstaltung',
  },
  {
    loading: 'The invitation is being loaded',
    title: {
      open: 'You are invited',
      answered: 'You have answered already',
      declined: 'You have declined',
      ended: 'Your registration has ended',
      taken_back: 'This invitation is not valid any more',
      cancelled: 'The event has been cancelled',
      over: 'It is too late to answer',
      closed: 'This invitation has expired',
    },
    greeting: (name) => `Hello ${name},`,
    invites: (organiser) => `${organiser} invites you to this event.`,
    how: 'Would you like to come? Then fill in the registration form; what we know of you is in it already. If you cannot, one click is enough. Nobody has to say why.',
    until: (at) => `Please answer by ${at}.`,
    from: (at) => `You can register from ${at}. You can decline already.`,
    accept: 'Go to the registration',
    acceptAfterAll: 'Register after all',
    decline: 'I cannot come',
    declining: 'Sending …',
    answeredText:
      'There is a registration for this invitation. The link in the mail about it, or “My account”, shows you how it stands. You can withdraw there as well.',
    declinedText: 'Thank you for letting us know. We will not remind you any more.',
    changedMind: (at) => `If you can come after all, register by ${at}.`,
    endedText:
      'There was a registration for this invitation. How it ended is in the last mail about it, and in “My account”.',
    again: (at) => `If you can come after all, register once more by ${at}.`,
    acceptAgain: 'Register once more',
    takenBackText: (organiser) =>
      `${organiser} has taken it back. There is nothing you need to do. If you have questions, reply to the mail with the invitation.`,
    another: 'You are signed in with another account',
    anotherText: (email) =>
      `The invitation is for ${email} and for nobody else. To accept it, please sign out here first.`,
    own: 'Go to “My account”',
    event: 'Go to the page of the event',
  },
);
