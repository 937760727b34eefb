import { translated } from '../../lib/words.ts';

export const overviewWords = translated(
  {
    cancelledOn: (day: string) => `Abgesagt am ${day}`,
    closedOn: (day: string) => `Abgeschlossen am ${day}`,
    certificates: 'Bescheinigungen',
    running: 'Die Veranstaltung läuft.',
    record: 'Anwesenheit eintragen',
    publicPage: 'Öffentliche Seite',
    calendar: 'Kalenderdatei (.ics)',
    print: 'Liste und Unterschriften drucken',
  },
  {
    cancelledOn: (day: string) => `Cancelled on ${day}`,
    closedOn: (day: string) => `Closed on ${day}`,
    certificates: 'Certificates',
    running: 'The event is under way.',
    record: 'Record attendance',
    publicPage: 'Public page',
    calendar: 'Calendar file (.ics)',
    print: 'Print list and sign-in sheets',
  },
);
