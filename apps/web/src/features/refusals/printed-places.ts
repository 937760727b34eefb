import { type PrintedFieldName, printedFieldNames } from '@netzwerkstatt/certificates';
import type { Locale } from '../../lib/locale.ts';

export interface UnprintablePlace {
  readonly field: Exclude<PrintedFieldName, 'name' | 'curriculum' | 'part'>;
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
