import { translated } from '../../lib/words.ts';

export const subscribeWords = translated(
  {
    title: 'Kalender abonnieren',
    lead: 'Ein abonnierter Kalender hält sich selbst aktuell: Neue Termine erscheinen, verlegte wandern, abgesagte sind gekennzeichnet.',
    land: (name: string) => `Alle Veranstaltungen in ${name}`,
    landText: 'Module, Fachtage und Konferenzen des ganzen Landes.',
    networks: 'Ein Netzwerk',
    networksText: 'Nur die Termine eines Netzwerks.',
    own: 'Ihre eigenen Termine',
    ownText:
      'Haben Sie sich angemeldet? Dann gibt es für Ihre Termine einen persönlichen Kalender mit geheimer Adresse.',
    toOwn: 'Zu „Meine Veranstaltungen“',
    setUp: 'So richten Sie es ein',
    setUpLead: '„Abonnieren“ öffnet Ihr Kalenderprogramm, wenn eines eingerichtet ist. Sonst kopieren Sie die Adresse:',
    programs: [
      { name: 'Apple Kalender (iPhone, iPad, Mac)', how: '„Abonnieren“ wählen und bestätigen.' },
      {
        name: 'Outlook',
        how: 'Kalender › Kalender hinzufügen › Aus dem Internet abonnieren, dort die Adresse einfügen.',
      },
      { name: 'Google Kalender', how: 'Im Browser: Weitere Kalender › Per URL, dort die Adresse einfügen.' },
      { name: 'Thunderbird', how: 'Neuer Kalender › Im Netzwerk, dort die Adresse einfügen.' },
    ],
    delay:
      'Wie oft ein Programm nachsieht, bestimmt es selbst: Apple und Thunderbird meist stündlich, Google und Outlook manchmal erst nach einem Tag.',
  },
  {
    title: 'Subscribe to calendars',
    lead: 'A calendar you subscribe to keeps itself up to date: new dates appear, moved ones move, cancelled ones are marked.',
    land: (name) => `All events in ${name}`,
    landText: 'Modules and conferences of the whole Land.',
    networks: 'One network',
    networksText: 'Only the dates of one network.',
    own: 'Your own dates',
    ownText: 'Have you registered? Then there is a personal calendar with a secret address for your dates.',
    toOwn: 'To “My events”',
    setUp: 'How to set it up',
    setUpLead: '“Subscribe” opens your calendar program if there is one. Otherwise copy the address:',
    programs: [
      { name: 'Apple Calendar (iPhone, iPad, Mac)', how: 'Choose “Subscribe” and confirm.' },
      { name: 'Outlook', how: 'Calendar › Add calendar › Subscribe from web, paste the address there.' },
      { name: 'Google Calendar', how: 'In the browser: Other calendars › From URL, paste the address there.' },
      { name: 'Thunderbird', how: 'New calendar › On the network, paste the address there.' },
    ],
    delay:
      'How often a program looks for changes is up to the program: Apple and Thunderbird mostly every hour, Google and Outlook sometimes only after a day.',
  },
);
