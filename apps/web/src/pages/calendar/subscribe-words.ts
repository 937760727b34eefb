import { translated } from '../../lib/words.ts';

export const subscribeWords = translated(
  {
    title: 'Kalender abonnieren',
    lead: 'Ein abonnierter Kalender hält sich selbst aktuell: Neue Termine erscheinen, verlegte wandern, abgesagte sind gekennzeichnet.',
    which: 'Welcher Kalender?',
    calendar: 'Kalender',
    calendarHint: 'Das ganze Land, ein Netzwerk, eine Region, ein Beruf oder ein Modul.',
    show: 'Adresse zeigen',
    shown: (name: string) => `Darunter steht jetzt die Adresse für: ${name}`,
    land: (name: string) => `Alle Veranstaltungen in ${name}`,
    groups: { networks: 'Ein Netzwerk', regions: 'Eine Region', professions: 'Ein Beruf', modules: 'Ein Modul' },
    profession: 'Was für diesen Beruf ist, und was für alle ist.',
    unknown: 'Diesen Kalender gibt es nicht',
    unknownText: 'Vielleicht wurde die Adresse gekürzt. Wählen Sie einen anderen.',
    own: 'Ihre eigenen Termine',
    ownText:
      'Haben Sie sich angemeldet? Dann gibt es für Ihre Termine einen persönlichen Kalender mit geheimer Adresse.',
    toOwn: 'Zu „Meine Veranstaltungen“',
    setUp: 'So richten Sie es ein, und so oft sieht Ihr Programm nach',
    setUpLead:
      'Neues erscheint nicht im selben Augenblick: Jedes Programm sieht nach, wann es will. „Abonnieren“ öffnet Ihr Kalenderprogramm, wenn eines eingerichtet ist. Sonst kopieren Sie die Adresse.',
    kept: 'Vergangene Termine bleiben ein Jahr stehen, abgesagte 30 Tage nach ihrem Tag.',
  },
  {
    title: 'Subscribe to calendars',
    lead: 'A calendar you subscribe to keeps itself up to date: new dates appear, moved ones move, cancelled ones are marked.',
    which: 'Which calendar?',
    calendar: 'Calendar',
    calendarHint: 'The whole Land, a network, a region, a profession or a module.',
    show: 'Show the address',
    shown: (name) => `Below is now the address for: ${name}`,
    land: (name) => `All events in ${name}`,
    groups: { networks: 'A network', regions: 'A region', professions: 'A profession', modules: 'A module' },
    profession: 'What is for this profession, and what is for everyone.',
    unknown: 'There is no such calendar',
    unknownText: 'The address may have been cut. Please choose another one.',
    own: 'Your own dates',
    ownText: 'Have you registered? Then there is a personal calendar with a secret address for your dates.',
    toOwn: 'To “My events”',
    setUp: 'How to set it up, and how often your program looks',
    setUpLead:
      'News do not appear at the same moment: every program looks when it wants to. “Subscribe” opens your calendar program if there is one. Otherwise copy the address.',
    kept: 'Past dates stay for a year, cancelled ones for 30 days after their day.',
  },
);
