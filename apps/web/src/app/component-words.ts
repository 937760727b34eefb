import { englishWords, type Words } from '../components/words.tsx';
import type { Locale } from '../lib/locale.ts';

const german: Words = {
  locale: 'de-DE',
  errorPrefix: 'Fehler:',
  optional: '(freiwillig)',
  busy: 'Einen Moment …',
  close: 'Schließen',
  menu: 'Menü',
  breadcrumbs: 'Brotkrumen',
  language: 'Sprache',
  previousPage: 'Zurück',
  nextPage: 'Weiter',
  page: (number) => `Seite ${number}`,
  removeFilter: (label) => `Filter ${label} entfernen`,
  hits: (count) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
  step: (current, count) => `Schritt ${current} von ${count}`,
  suggestions: 'Vorschläge',
  loadingSuggestions: 'Vorschläge werden gesucht …',
  noSuggestions: 'Nichts gefunden',
  takeAsTyped: (text) => `„${text}“ so eintragen`,
};

const english: Words = { ...englishWords, locale: 'en-GB' };

/** The few words the components bring along, in the language of the page. */
export const componentWords: Readonly<Record<Locale, Words>> = { de: german, en: english };
