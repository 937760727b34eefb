import type { HistoricDate } from '@netzwerkstatt/domain';
import { formatDay } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { archiveWords } from './archive-words.ts';

/** A day as a day, a year as a year that says that its day is lost. */
export function historicDateWords(date: HistoricDate, locale: Locale): string {
  return date.precision === 'day' ? formatDay(date.day, locale) : archiveWords[locale].onlyYear(date.year);
}
