import { isLocalDate, type LocalDate } from './time.ts';

/**
 * When something happened, as exactly as the sources say it: a day, or only a year (EDTF level 0, ISO 8601-2).
 * A missing day is never made up.
 */
export type HistoricDate =
  | { readonly precision: 'day'; readonly day: LocalDate; readonly year: number }
  | { readonly precision: 'year'; readonly year: number };

/**
 * @param text - `2009-08-12` or `2009`.
 * @throws RangeError for anything else.
 */
export function parseHistoricDate(text: string): HistoricDate {
  if (/^\d{4}$/.test(text)) return { precision: 'year', year: Number(text) };
  if (isLocalDate(text)) return { precision: 'day', day: text, year: Number(text.slice(0, 4)) };
  throw new RangeError(`neither a day nor a year: ${text}`);
}

/** Order of events in an archive: by what is known; a year without a day comes before its days. */
export function compareHistoricDates(a: HistoricDate, b: HistoricDate): number {
  const key = (date: HistoricDate) => (date.precision === 'day' ? date.day : `${date.year}`);
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
