import { createContext, type ReactNode, useContext } from 'react';

/**
 * The small words that come with the components themselves. Everything else is a prop. A product gives all of them once,
 * in its own language, through {@link WordsProvider}; without it they are English.
 */
export interface Words {
  /** BCP 47 tag of the language the words are in; React Aria speaks it too. */
  readonly locale: string;
  /** Read out before an error at a field: "Error:". */
  readonly errorPrefix: string;
  /** Behind the label of a field that may stay empty: "(optional)". */
  readonly optional: string;
  readonly busy: string;
  readonly close: string;
  readonly menu: string;
  readonly breadcrumbs: string;
  readonly language: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly page: (number: number) => string;
  readonly removeFilter: (label: string) => string;
  /** How many results a filter leaves; read out in place of the bare number. */
  readonly hits: (count: number) => string;
  readonly step: (current: number, count: number) => string;
  readonly suggestions: string;
  readonly loadingSuggestions: string;
  readonly noSuggestions: string;
  /** Takes a text that is not among the suggestions. */
  readonly takeAsTyped: (text: string) => string;
}

/** What the components say unless a product gives its own words. */
export const englishWords: Words = {
  locale: 'en',
  errorPrefix: 'Error:',
  optional: '(optional)',
  busy: 'One moment …',
  close: 'Close',
  menu: 'Menu',
  breadcrumbs: 'Breadcrumbs',
  language: 'Language',
  previousPage: 'Previous',
  nextPage: 'Next',
  page: (number) => `Page ${number}`,
  removeFilter: (label) => `Remove filter ${label}`,
  hits: (count) => (count === 1 ? '1 hit' : `${count} hits`),
  step: (current, count) => `Step ${current} of ${count}`,
  suggestions: 'Suggestions',
  loadingSuggestions: 'Looking for suggestions …',
  noSuggestions: 'Nothing found',
  takeAsTyped: (text) => `Use “${text}” as it is`,
};

const WordsContext = createContext(englishWords);

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext);
}
