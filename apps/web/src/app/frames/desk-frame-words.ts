import { translated } from '../../lib/words.ts';

export const deskFrameWords = translated(
  {
    name: 'Arbeitsplatz',
    skip: 'Zum Inhalt',
    events: 'Veranstaltungen',
    modules: 'Module',
    publicSite: 'Öffentliche Seiten',
  },
  { name: 'Desk', skip: 'Skip to content', events: 'Events', modules: 'Modules', publicSite: 'Public pages' },
);
