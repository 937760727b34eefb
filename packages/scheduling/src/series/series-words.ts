import type { LocalDate } from '@netzwerkstatt/domain';
import { englishSeriesText } from './english-series-text.ts';
import { germanSeriesText } from './german-series-text.ts';
import type { SeriesEntry } from './series-preview.ts';
import type { SeriesRule } from './series-rule.ts';
import type { SeriesWhen } from './series-text.ts';

export type { SeriesWhen } from './series-text.ts';

/** The languages a series explains itself in. */
export type SeriesLanguage = 'de' | 'en';

const texts = { de: germanSeriesText, en: englishSeriesText } as const;

/**
 * What becomes of one date of a series and why, on one line: „Mi. 18.11.: Buß- und Bettag, übersprungen“.
 *
 * The year of the rule day is not said, for lists under a heading with the year; that of a day it was shifted to is,
 * where it is another one.
 */
export function describeSeriesEntry(entry: SeriesEntry<SeriesWhen>, language: SeriesLanguage = 'de'): string {
  const { day, outcome } = texts[language];
  return [day(entry.ruleDay), outcome(entry.ruleDay, entry)].filter((part) => part !== '').join(': ');
}

/**
 * A rule in one line: „jeden dritten Mittwoch im Monat, 12 Termine“.
 *
 * @param startsOn - A rule that comes round once a year has its month, and maybe its day, from the start.
 */
export function describeSeriesRule(rule: SeriesRule, startsOn: LocalDate, language: SeriesLanguage = 'de'): string {
  const { repetition, end, onHoliday, leftOut } = texts[language];
  const parts = [repetition(rule.repeats, startsOn), end(rule.ends), onHoliday(rule.onHoliday)];
  return [...parts, leftOut(rule.leftOut?.length ?? 0)].filter((part) => part !== '').join(', ');
}
