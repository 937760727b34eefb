import { translated } from '../../lib/words.ts';

export const deskFrameWords = translated(
  {
    name: 'Arbeitsplatz',
    skip: 'Zum Inhalt',
    events: 'Veranstaltungen',
    planning: 'Planung',
    circles: 'Qualitätszirkel',
    modules: 'Module',
    series: 'Reihen',
    places: 'Orte',
    proofs: 'Nachweise',
    recognitions: 'Anrechnungen',
    settings: 'Einstellungen',
    publicSite: 'Öffentliche Seiten',
  },
  {
    name: 'Desk',
    skip: 'Skip to content',
    events: 'Events',
    planning: 'Planning',
    circles: 'Quality circles',
    modules: 'Modules',
    series: 'Series',
    places: 'Places',
    proofs: 'Proofs',
    recognitions: 'Recognition',
    settings: 'Settings',
    publicSite: 'Public pages',
  },
);
