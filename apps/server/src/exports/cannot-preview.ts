import type {
  CannotDraw,
  EventNotPrintable,
  SeriesNotPrintable,
  UnprintableSeriesField,
} from '@netzwerkstatt/application';

/** Why there is nothing to look at, for whoever asked for a specimen. */
export function cannotPreview(
  refusal: EventNotPrintable | SeriesNotPrintable | CannotDraw,
  language: keyof typeof words,
): string {
  const { letters, unknown, fields, session, end } = words[language];
  if (refusal.code === 'cannot_draw')
    return refusal.letter === undefined ? unknown : `${letters(refusal.letter)}${end}`;
  if (refusal.code === 'series_not_printable') {
    return `${letters(refusal.fields.map((it) => seriesPlace(it, language)).join('; '))}${words[language].again}`;
  }
  const places = refusal.fields.map(({ field, sessionIndex, letters: some }) => {
    const place = sessionIndex === undefined ? fields[field] : session(sessionIndex + 1);
    return `${place}: ${some.join(' ')}`;
  });
  return `${letters(places.join('; '))}${end}`;
}

function seriesPlace({ field, module, letters }: UnprintableSeriesField, language: keyof typeof words): string {
  const name = words[language].series[field];
  return `${name}${module === undefined ? '' : ` ${module}`}: ${letters.join(' ')}`;
}

const words = {
  de: {
    letters: (where: string) => `Das Muster ist nicht entstanden: Diese Zeichen lassen sich nicht drucken. ${where}.`,
    end: ' Bitte berichtigen Sie das zuerst; die Seite der Bescheinigungen sagt, wo.',
    again: ' Bitte berichtigen Sie das zuerst.',
    series: {
      name: 'Name',
      curriculum: 'Titel der Reihe',
      module: 'Titel des Moduls',
      outcome: 'Kompetenzziel des Moduls',
      part: 'Titel eines weiteren Teils',
      issuer: 'Name der ausstellenden Stelle',
    },
    unknown: 'Das Muster ist nicht entstanden. Bitte versuchen Sie es später noch einmal.',
    session: (number: number) => `Titel von Termin ${number}`,
    fields: {
      title: 'Titel der Veranstaltung',
      session: 'Titel eines Termins',
      place: 'Ort',
      module: 'Titel des Moduls',
      outcome: 'Kompetenzziel des Moduls',
      issuer: 'Name der Koordinierungsstelle',
      chamber: 'Angaben für Kammern',
    },
  },
  en: {
    letters: (where: string) => `The specimen was not made: these characters cannot be printed. ${where}.`,
    end: ' Please correct that first; the page of the certificates says where.',
    again: ' Please correct that first.',
    series: {
      name: 'name',
      curriculum: 'title of the series',
      module: 'title of the module',
      outcome: 'learning outcome of the module',
      part: 'title of a further part',
      issuer: 'name of the issuing office',
    },
    unknown: 'The specimen was not made. Please try again later.',
    session: (number: number) => `title of session ${number}`,
    fields: {
      title: 'title of the event',
      session: 'title of a session',
      place: 'place',
      module: 'title of the module',
      outcome: 'learning outcome of the module',
      issuer: 'name of the coordination office',
      chamber: 'statements for chambers',
    },
  },
} as const;
