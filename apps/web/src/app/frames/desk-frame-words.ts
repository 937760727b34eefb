import { translated } from '../../lib/words.ts';

export const deskFrameWords = translated(
  {
    name: 'Arbeitsplatz',
    skip: 'Zum Inhalt',
    events: 'Veranstaltungen',
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
    publicSite: 'Public pages',
  },
);
