import { translated } from '../../lib/words.ts';

export const modulePageWords = translated(
  {
    catalogue: 'Module und Reihen',
    dates: 'Termine dieses Moduls',
    noDates: 'Zurzeit ist kein Termin geplant.',
    noDatesHow: 'Wenn Sie den Kalender abonnieren, erscheint der nächste dort von selbst.',
    subscribe: 'Kalender abonnieren',
    content: 'Das Modul im Einzelnen',
    neededFor: 'Baut darauf auf',
    partOf: 'Teil von',
    note: 'Hinweis',
    version: 'Fassung',
    versionOf: (version: number, day: string) => `Fassung ${version}, veröffentlicht am ${day}`,
    changed: (note: string) => `Neu darin: ${note}`,
    source: 'Quelle',
  },
  {
    catalogue: 'Modules and series',
    dates: 'Dates of this module',
    noDates: 'No date is planned at the moment.',
    noDatesHow: 'If you subscribe to the calendar, the next one appears there by itself.',
    subscribe: 'Subscribe to calendars',
    content: 'The module in detail',
    neededFor: 'Needed for',
    partOf: 'Part of',
    note: 'Note',
    version: 'Edition',
    versionOf: (version, day) => `Edition ${version}, published on ${day}`,
    changed: (note) => `New in it: ${note}`,
    source: 'Source',
  },
);
