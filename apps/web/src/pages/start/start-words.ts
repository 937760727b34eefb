import { withinQuotes } from '../../lib/within-quotes.ts';
import { counted, translated } from '../../lib/words.ts';

export const startWords = translated(
  {
    title: 'Gemeinsam lernen, Kinder zu schützen',
    lead: (programme: string) =>
      `Fortbildungen, Fachtage und Qualitätszirkel des Programms „${withinQuotes(programme)}“: für alle Berufe, die mit Kindern und ihren Familien arbeiten. Die Teilnahme ist kostenfrei, ein Konto brauchen Sie nicht.`,
    next: 'Nächste Termine',
    all: 'Alle Veranstaltungen',
    none: 'Zurzeit ist kein Termin veröffentlicht',
    noneReason:
      'Abonnieren Sie den Kalender, dann erscheinen neue Termine dort von selbst. Bis dahin zeigt der Katalog, was es zu lernen gibt.',
    toModules: 'Zum Katalog der Module',
    how: 'So kommen Sie zu einem Platz',
    steps: [
      {
        title: 'Veranstaltung finden',
        text: 'Suchen Sie nach Thema und Ort, oder wählen Sie Ihren Beruf: Dann sehen Sie, was für Sie gedacht ist.',
      },
      {
        title: 'Anmelden und bestätigen',
        text: 'Ein Formular, drei Minuten. Sie bestätigen über einen Link, den wir Ihnen schicken, und sehen sofort, ob Sie einen Platz haben.',
      },
      {
        title: 'Teilnehmen und belegen',
        text: 'Danach bekommen Sie eine Bescheinigung mit einer Nummer. Wer sie vorgelegt bekommt, kann hier mit der Nummer prüfen, ob sie gültig ist.',
      },
    ],
    more: 'Was es hier noch gibt',
    modules: 'Module und Reihen',
    modulesText: (count: number) =>
      `${counted(count, 'Modul', 'Module')} von der Netzwerkarbeit bis zur Gefährdungseinschätzung, mit Zielen, Umfang und Voraussetzungen.`,
    archive: 'Archiv 2007–2011',
    archiveText: 'Tagungen und Dokumente des Landesprojekts, an das diese Plattform anknüpft.',
    calendars: 'Kalender abonnieren',
    calendarsText: 'Alle Termine des Landes oder Ihres Netzwerks im eigenen Kalender, immer aktuell.',
    verify: 'Bescheinigung prüfen',
    verifyText: 'Die Nummer genügt, um eine vorgelegte Bescheinigung zu prüfen.',
    networksText: 'Jedes Netzwerk hat eine Koordinationsstelle und eigene Veranstaltungen.',
  },
  {
    title: 'Learning together to protect children',
    lead: (programme) =>
      `Trainings, conferences and quality circles of the programme “${programme}”: for every profession that works with children and their families. Taking part is free, and you need no account.`,
    next: 'Next dates',
    all: 'All events',
    none: 'No date is published at the moment',
    noneReason:
      'Subscribe to the calendar and new dates appear there by themselves. Until then the catalogue shows what there is to learn.',
    toModules: 'To the catalogue of modules',
    how: 'How you get a place',
    steps: [
      {
        title: 'Find an event',
        text: 'Search by topic and place, or choose your profession: then you see what is meant for you.',
      },
      {
        title: 'Register and confirm',
        text: 'One form, three minutes. You confirm with a link in your mail and see at once whether you have a place.',
      },
      {
        title: 'Take part and prove it',
        text: 'Afterwards you receive a certificate with a number. Whoever is shown it can check here by the number whether it is valid.',
      },
    ],
    more: 'What else there is',
    modules: 'Modules and series',
    modulesText: (count) =>
      `${counted(count, 'module', 'modules', 'en')} from network building to assessing risks, with goals, length and prerequisites.`,
    archive: 'Archive 2007–2011',
    archiveText: 'Conferences and documents of the state project this platform carries on.',
    calendars: 'Subscribe to calendars',
    calendarsText: 'All dates of the Land or of your network in your own calendar, always up to date.',
    verify: 'Verify a certificate',
    verifyText: 'Its number is enough to verify a certificate.',
    networksText: 'Every network has a coordination office and events of its own.',
  },
);
