import { translated } from '../../lib/words.ts';

export const accountWords = translated(
  {
    title: 'Mein Konto',
    lead: 'Ein Passwort brauchen Sie nicht. Wir schicken Ihnen einen Link, mit dem Sie Ihr Konto öffnen.',
    needed: 'Die Seite, zu der Sie wollten, gehört zu Ihrem Konto',
    neededText:
      'Vielleicht waren Sie schon eingeloggt: Nach einer Stunde ohne Klick ist das vorbei. Sobald Ihr Konto offen ist, geht es dort weiter.',
    email: 'E-Mail-Adresse',
    emailHint: 'Dieselbe, mit der Sie sich zu einer Veranstaltung angemeldet haben',
    send: 'Link anfordern',
    sending: 'Der Link wird angefordert …',
    emailMissing: 'Bitte geben Sie Ihre E-Mail-Adresse an.',
    newHere: 'Sie sind neu hier?',
    newHereText: 'Ihr Konto entsteht von selbst, wenn Sie sich das erste Mal zu einer Veranstaltung anmelden.',
    programme: 'Veranstaltungen ansehen',
    needsScripts: 'Diese Seite braucht JavaScript',
    needsScriptsText: 'Bitte schalten Sie JavaScript für diese Seite ein.',

    sentTitle: 'Sehen Sie in Ihr Postfach',
    sentTo: 'Wir haben eine Nachricht geschickt an',
    sentUntil: (time: string) => `Der Link und der Code darin gelten bis ${time}, und nur einmal.`,
    code: 'Code aus der Nachricht',
    codeHint: 'Acht Ziffern. So geht es auch, wenn Sie die Nachricht auf einem anderen Gerät lesen.',
    codeMissing: 'Bitte geben Sie den Code aus der Nachricht ein.',
    open: 'Konto öffnen',
    opening: 'Ihr Konto wird geöffnet …',
    none: 'Es kommt keine Nachricht?',
    spam: 'Warten Sie ein paar Minuten und sehen Sie auch im Spam-Ordner nach. In einer Stunde schicken wir höchstens fünf Nachrichten an dieselbe Adresse.',
    again: 'Neue Nachricht anfordern',

    linkTitle: 'Konto öffnen',
    linkLead:
      'Noch ein Klick, und Sie sind eingeloggt. So kann kein Programm, das Ihre Nachrichten prüft, den Link verbrauchen.',
    linkMissing: 'Diese Seite öffnen Sie über Ihre E-Mail',
    linkMissingText:
      'In der Nachricht mit Ihrem Link fehlt hier der letzte Teil. Öffnen Sie ihn bitte direkt aus der Nachricht.',
    newLink: 'Neuen Link anfordern',

    insideTitle: 'Sie sind eingeloggt',
    insideLead: 'In diesem Browser ist Ihr Konto offen.',
    own: 'Zu meinen Veranstaltungen',
    desk: 'Zum Arbeitsplatz',
    goOn: 'Weiter',
    signOut: 'Ausloggen',
    signingOut: 'Sie werden ausgeloggt …',
  },
  {
    title: 'My account',
    lead: 'You do not need a password. We send you a link that opens your account.',
    needed: 'The page you wanted to see belongs to your account',
    neededText:
      'Perhaps you were signed in already: after an hour without a click that is over. Once your account is open, you go on there.',
    email: 'Email address',
    emailHint: 'The one you registered for an event with',
    send: 'Send me a link',
    sending: 'The link is being requested …',
    emailMissing: 'Please give your email address.',
    newHere: 'Are you new here?',
    newHereText: 'Your account comes into being when you register for an event for the first time.',
    programme: 'See events',
    needsScripts: 'This page needs JavaScript',
    needsScriptsText: 'Please switch JavaScript on for this page.',

    sentTitle: 'Look into your mailbox',
    sentTo: 'We have sent a message to',
    sentUntil: (time) => `The link and the code in it are good until ${time}, and only once.`,
    code: 'Code from the message',
    codeHint: 'Eight digits. It also works when you read the message on another device.',
    codeMissing: 'Please type the code from the message.',
    open: 'Open my account',
    opening: 'Your account is being opened …',
    none: 'No message arrives?',
    spam: 'Wait a few minutes and have a look at your spam folder, too. We send five messages an hour to one address at most.',
    again: 'Ask for a new message',

    linkTitle: 'Open my account',
    linkLead:
      'One more click and you are signed in. This way no program that checks your messages can use up the link.',
    linkMissing: 'Open this page from your email',
    linkMissingText:
      'The last part of the link in your message is missing here. Please open it directly from the message.',
    newLink: 'Send me a new link',

    insideTitle: 'You are signed in',
    insideLead: 'Your account is open in this browser.',
    own: 'Go to my events',
    desk: 'Go to the desk',
    goOn: 'Continue',
    signOut: 'Sign out',
    signingOut: 'You are being signed out …',
  },
);
