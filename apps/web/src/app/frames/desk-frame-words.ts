import { translated } from '../../lib/words.ts';

export const deskFrameWords = translated(
  {
    name: 'Arbeitsplatz',
    skip: 'Zum Inhalt',
    events: 'Veranstaltungen',
    planning: 'Planung',
    modules: 'Module',
    places: 'Orte',
    publicSite: 'Öffentliche Seiten',
  },
  {
    name: 'Desk',
    skip: 'Skip to content',
    events: 'Events',
    modules: 'Modules',
    places: 'Places',
    planning: 'Planning',
    modules: 'Modules',
    publicSite: 'Public pages',
  },
);
