import { withinQuotes } from '../../lib/within-quotes.ts';
import { translated } from '../../lib/words.ts';

export const publicFrameWords = translated(
  {
    skip: 'Zum Inhalt springen',
    mainNav: 'Hauptnavigation',
    notice: 'Fortbildung für alle, die Kinder schützen',
    events: 'Veranstaltungen',
    modules: 'Module',
    archive: 'Archiv',
    verify: 'Bescheinigung prüfen',
    calendars: 'Kalender abonnieren',
    account: 'Mein Konto',
    own: 'Meine Veranstaltungen',
    desk: 'Arbeitsplatz',
    loading: 'Wird geladen …',
    demo: 'Vorführung: Alle Angaben sind erfunden, keine Mail verlässt dieses Haus.',
    mailbox: 'Postfach ansehen',
    about: (programme: string) =>
      `Netzwerkstatt ist die Fortbildungsplattform des Programms „${withinQuotes(programme)}“. Hier geht es ums Lernen: Angaben über Familien und Fälle gehören nicht hierher.`,
    worry:
      'Sie sorgen sich um ein Kind? Das Jugendamt vor Ort berät und hilft. Bei unmittelbarer Gefahr rufen Sie bitte die Polizei: 110.',
    aboutSite: 'Über dieses Angebot',
    accessibility: 'Barrierefreiheit',
    barrier: 'Barriere melden',
    privacy: 'Datenschutz',
    legalNotice: 'Impressum',
  },
  {
    skip: 'Skip to content',
    mainNav: 'Main navigation',
    notice: 'Training for everybody who protects children',
    events: 'Events',
    modules: 'Modules',
    archive: 'Archive',
    verify: 'Verify a certificate',
    calendars: 'Subscribe to calendars',
    account: 'My account',
    own: 'My events',
    desk: 'Desk',
    loading: 'Loading …',
    demo: 'Demonstration: everything here is made up, no mail leaves this house.',
    mailbox: 'Open the mailbox',
    about: (programme: string) =>
      `Netzwerkstatt is the training platform of the programme “${programme}”. It is about learning: nothing about families and cases belongs here.`,
    worry:
      'Are you worried about a child? The local youth welfare office advises and helps. In immediate danger please call the police: 110.',
    aboutSite: 'About this site',
    accessibility: 'Accessibility',
    barrier: 'Report a barrier',
    privacy: 'Privacy',
    legalNotice: 'Legal notice',
  },
);
