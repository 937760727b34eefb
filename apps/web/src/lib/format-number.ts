import type { Locale } from './locale.ts';

const languages = { de: 'de-DE', en: 'en-GB' } as const;

/** „1.234,5“ in German, “1,234.5” in English. */
export function formatNumber(value: number, locale: Locale, maximumFractionDigits = 0): string {
  return value.toLocaleString(languages[locale], { maximumFractionDigits });
}
