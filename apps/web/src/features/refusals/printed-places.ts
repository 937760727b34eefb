import type { Locale } from '../../lib/locale.ts';

/** Where on a certificate a letter stands; the name is one of them. */
export const printedFieldNames = {
  de: {
    name: 'Name',
    title: 'Titel der Veranstaltung',
    session: 'Titel eines Termins',
    place: 'Ort',
    module: 'Titel des Moduls',
    outcome: 'Kompetenzziel des Moduls',
    issuer: 'Name der Koordinierungsstelle',
    chamber: 'Angaben für Kammern',
  },
  en: {
    name: 'name',
    title: 'title of the event',
    session: 'title of a session',
    place: 'place',
    module: 'title of the module',
    outcome: 'learning outcome of the module',
    issuer: 'name of the coordination office',
    chamber: 'statements for chambers',
  },
} as const;

export interface UnprintablePlace {
  readonly field: Exclude<keyof (typeof printedFieldNames)['de'], 'name'>;
  readonly sessionIndex?: number | undefined;
  readonly letters: readonly string[];
}

/** „→ im Feld „Titel der Veranstaltung““ for each of them. */
export function printedPlaces(places: readonly UnprintablePlace[], locale: Locale): string {
  return places.map((it) => printedPlace(it, locale)).join('; ');
}

export function printedPlace({ field, sessionIndex, letters }: UnprintablePlace, locale: Locale): string {
  const number = sessionIndex === undefined ? undefined : sessionIndex + 1;
  const some = letters.join(' ');
  if (locale === 'de') {
    const name = number === undefined ? printedFieldNames.de[field] : `Titel von Termin ${number}`;
    return `${some} im Feld „${name}“`;
  }
  return `${some} in “${number === undefined ? printedFieldNames.en[field] : `title of session ${number}`}”`;
}
