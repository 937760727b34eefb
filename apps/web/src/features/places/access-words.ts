import type { Accessibility } from '@netzwerkstatt/domain';
import type { Locale } from '../../lib/locale.ts';
import { placeWords } from './place-words.ts';

/** What is known of how to get in and to hear, in a line; what is not known is said only where nothing is. */
export function accessWords({ stepFree, inductionLoop }: Accessibility, locale: Locale): string {
  const words = placeWords[locale];
  const known = [
    ...(stepFree === undefined ? [] : [stepFree ? words.stepFree : words.notStepFree]),
    ...(inductionLoop === undefined ? [] : [inductionLoop ? words.loop : words.noLoop]),
  ];
  return known.length === 0 ? words.unknown : known.join(' · ');
}
