import { counted, translated } from '../../lib/words.ts';

export const deskEventsWords = translated(
  {
    title: 'Veranstaltungen',
    add: 'Neue Veranstaltung',
    lists: 'Welche Veranstaltungen',
    whens: { upcoming: 'Kommende', past: 'Vergangene', draft: 'Entwürfe' },
    caption: (list: string, total: number) =>
      `${list} Veranstaltungen, ${counted(total, 'Eintrag', 'Einträge')}, nach Termin`,
    none: { upcoming: 'Keine kommenden Veranstaltungen', past: 'Noch nichts vorbei', draft: 'Keine Entwürfe' },
    whyNone: {
      upcoming: 'Hier steht, was veröffentlicht ist und noch stattfindet.',
      past: 'Hier steht, was schon stattgefunden hat: zum Abschließen, und für die Bescheinigungen.',
      draft: 'Hier steht, was Sie geschrieben und noch nicht veröffentlicht haben.',
    },
    pages: 'Weitere Veranstaltungen',
  },
  {
    title: 'Events',
    add: 'New event',
    lists: 'Which events',
    whens: { upcoming: 'Upcoming', past: 'Past', draft: 'Drafts' },
    caption: (list: string, total: number) => `${list} events, ${counted(total, 'entry', 'entries', 'en')}, by date`,
    none: { upcoming: 'No upcoming events', past: 'Nothing is over yet', draft: 'No drafts' },
    whyNone: {
      upcoming: 'What is published and still to come stands here.',
      past: 'What has taken place stands here: to be closed, and for certificates.',
      draft: 'What you have written and not published yet stands here.',
    },
    pages: 'More events',
  },
);
