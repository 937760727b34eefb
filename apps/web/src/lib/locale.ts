import { createContext, use } from 'react';

export type Locale = 'de' | 'en';

const LocaleContext = createContext<Locale>('de');

export const LocaleProvider = LocaleContext;

/** Language of the page. */
export function useLocale(): Locale {
  return use(LocaleContext);
}
