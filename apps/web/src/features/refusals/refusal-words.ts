import type { AnyRefusal } from '@netzwerkstatt/api';
import type { Words } from '../../lib/words.ts';

/** A sentence for every refusal, made of its facts. */
export type RefusalWords = {
  readonly [Code in AnyRefusal['code']]: (refusal: Extract<AnyRefusal, { readonly code: Code }>) => string;
};

/** The words of one topic: a code only one language has words for does not compile, nor one that is no refusal. */
export function refusalWords<Code extends AnyRefusal['code']>(
  words: Words<Pick<RefusalWords, Code>>,
): Words<Pick<RefusalWords, Code>> {
  return words;
}
