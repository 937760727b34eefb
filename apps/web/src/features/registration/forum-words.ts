import { counted, translated } from '../../lib/words.ts';

export const forumWords = translated(
  {
    heading: 'Ihre Foren',
    lead: (until: string) => `Was nebeneinander läuft, können Sie bis ${until} wählen und ändern.`,
    closed: 'Die Wahl ist mit Beginn der Veranstaltung beendet.',
    none: 'Noch keines',
    left: (seats: number) => `noch ${counted(seats, 'Platz', 'Plätze')}`,
    full: 'kein Platz mehr frei',
    save: 'Foren wählen',
    saved: (titles: string) => `Ihre Wahl gilt: ${titles}. Sie steht auch in Ihrem Kalender.`,
    savedNone: 'Sie haben kein Forum gewählt.',
    notYet: 'Sie haben noch kein Forum gewählt.',
    chosen: (titles: string) => `Gewählt: ${titles}`,
    choose: 'Foren wählen oder ändern',
  },
  {
    heading: 'Your forums',
    lead: (until) => `You can choose among forums that run side by side, and change your choice, until ${until}.`,
    closed: 'The choice ended when the event began.',
    none: 'None yet',
    left: (seats) => `${counted(seats, 'place', 'places', 'en')} left`,
    full: 'no place left',
    save: 'Choose forums',
    saved: (titles) => `Your choice is saved: ${titles}. It is in your calendar, too.`,
    savedNone: 'You have chosen no forum.',
    notYet: 'You have not chosen a forum yet.',
    chosen: (titles) => `Chosen: ${titles}`,
    choose: 'Choose or change forums',
  },
);
