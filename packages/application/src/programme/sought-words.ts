import { foldForSearch } from '@netzwerkstatt/domain';

/**
 * A word somebody looks for. Up to three letters are the beginning of a word, more are any part of one; words without
 * digits may be slipped in writing as well.
 */
export interface SoughtWord {
  readonly word: string;
  readonly how: 'beginning' | 'part' | 'part_or_slip';
}

const LONGEST_BEGINNING = 3;
/** One letter too many, too few or wrong changes three of a word's trigrams at most. */
const TRIGRAMS_OF_A_SLIP = 3;

/** What is looked for in a text as it was typed: every word once, and all of them must be found. */
export function soughtWords(text: string): readonly SoughtWord[] {
  const words = foldForSearch(text)
    .split(' ')
    .filter((word) => word !== '');
  return [...new Set(words)].map((word) => {
    if (word.length <= LONGEST_BEGINNING) return { word, how: 'beginning' };
    return { word, how: /\p{N}/u.test(word) ? 'part' : 'part_or_slip' };
  });
}

/**
 * How a word of a stored text answers a sought one. The stores on a database repeat this rule in their own language;
 * the contract of the programme holds them to it.
 */
export function likeness({ word, how }: SoughtWord, stored: string): 'exact' | 'similar' | undefined {
  if (how === 'beginning') return stored.startsWith(word) ? 'exact' : undefined;
  if (stored.includes(word)) return 'exact';
  return how === 'part_or_slip' && isSlipOf(word, stored) ? 'similar' : undefined;
}

function isSlipOf(word: string, stored: string): boolean {
  const sought = trigramsOf(word);
  const present = trigramsOf(stored);
  const common = [...sought].filter((it) => present.has(it)).length;
  return common >= sought.size - TRIGRAMS_OF_A_SLIP && 2 * common >= sought.size;
}

/** Every three neighbouring letters, with two blanks before and one after the word, as pg_trgm has them. */
function trigramsOf(word: string): ReadonlySet<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

/** How a whole text, folded already, answers all sought words; similar as soon as one of them is only similar. */
export function likenessOfText(sought: readonly SoughtWord[], text: string): 'exact' | 'similar' | undefined {
  const stored = text.split(' ');
  const answers = sought.map((one) => {
    const found = stored.map((it) => likeness(one, it));
    return found.includes('exact') ? 'exact' : found.find((it) => it !== undefined);
  });
  if (answers.includes(undefined)) return undefined;
  return answers.includes('similar') ? 'similar' : 'exact';
}
