import type { Wording } from '@netzwerkstatt/registration';
import type { Locale } from '../../lib/locale.ts';

/** Words of a question in the language of the page; German where nobody translated them. */
export function worded({ de, en }: Wording, locale: Locale): string {
  return locale === 'en' && en !== undefined ? en : de;
}
