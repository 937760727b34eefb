import type { AnyRefusal } from '@netzwerkstatt/api';
import type { Locale } from '../../lib/locale.ts';
import { englishRefusals } from './english-refusals.ts';
import { germanRefusals } from './german-refusals.ts';

/** Words for every refusal; a new code without words does not compile. */
export type RefusalWords = {
  readonly [Code in AnyRefusal['code']]: (refusal: Extract<AnyRefusal, { readonly code: Code }>) => string;
};

const words: Readonly<Record<Locale, RefusalWords>> = { de: germanRefusals, en: englishRefusals };

/** Why not, with the facts, in the language of the page. */
export function refusalMessage(refusal: AnyRefusal, locale: Locale): string {
  const say = words[locale][refusal.code] as (refusal: AnyRefusal) => string;
  return say(refusal);
}
