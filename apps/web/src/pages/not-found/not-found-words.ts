import { translated } from '../../lib/words.ts';

export const notFoundWords = translated(
  {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse nicht vollständig, die Veranstaltung nicht mehr veröffentlicht, oder die Seite gibt es nur mit Konto. Suchen Sie hier weiter:',
    search: 'Veranstaltungen suchen',
    what: 'Was suchen Sie?',
    whatExample: 'Thema, Modul, Ort',
    submit: 'Suchen',
    toEvents: 'Alle Veranstaltungen',
    toOwn: 'Meine Veranstaltungen',
    toStart: 'Zur Startseite',
  },
  {
    title: 'There is no such page',
    text: 'The address may be incomplete, the event may no longer be published, or the page is only for those with an account. Go on searching here:',
    search: 'Search events',
    what: 'What are you looking for?',
    whatExample: 'Topic, module, place',
    submit: 'Search',
    toEvents: 'All events',
    toOwn: 'My events',
    toStart: 'To the start page',
  },
);
