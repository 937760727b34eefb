/** A text of a certificate staff can put right, wherever it is written: at an event, in a series, at the office. */
export type PrintedFieldName =
  | 'name'
  | 'title'
  | 'session'
  | 'place'
  | 'curriculum'
  | 'module'
  | 'outcome'
  | 'part'
  | 'issuer'
  | 'chamber';

/** What forms and messages call these texts, so that they are called the same wherever one of them cannot be printed. */
export const printedFieldNames = {
  de: {
    name: 'Name',
    title: 'Titel der Veranstaltung',
    session: 'Titel eines Termins',
    place: 'Ort',
    curriculum: 'Titel der Reihe',
    module: 'Titel des Moduls',
    outcome: 'Kompetenzziel des Moduls',
    part: 'Titel eines weiteren Teils',
    issuer: 'Name der ausstellenden Stelle',
    chamber: 'Angaben für Kammern',
  },
  en: {
    name: 'name',
    title: 'title of the event',
    session: 'title of a session',
    place: 'place',
    curriculum: 'title of the series',
    module: 'title of the module',
    outcome: 'learning outcome of the module',
    part: 'title of a further part',
    issuer: 'name of the issuing office',
    chamber: 'statements for chambers',
  },
} as const satisfies Record<'de' | 'en', Record<PrintedFieldName, string>>;
