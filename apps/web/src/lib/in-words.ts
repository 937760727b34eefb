import type { Locale } from './locale.ts';

/** „A, B und C“ */
export function inWords(parts: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
