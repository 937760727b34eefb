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
 * What must stand in a search text that has a blank before it, piece by piece: of a short word the beginning of one, of a
 * longer one any part.
 */
export function soughtPieces(text: string): readonly string[] {
  return soughtWords(text).map(({ word, how }) => (how === 'beginning' ? ` ${word}` : word));
}

export type Likeness = 'exact' | 'similar' | undefined;

/** How words of stored texts answer a sought one. Made once and asked often. */
export function likenessTo({ word, how }: SoughtWord): (stored: string) => Likeness {
  if (how === 'beginning') return (stored) => (stored.startsWith(word) ? 'exact' : undefined);
  const isSlip = how === 'part_or_slip' ? slipsOf(word) : () => false;
  return (stored) => {
    if (stored.includes(word)) return 'exact';
    return isSlip(stored) ? 'similar' : undefined;
  };
}

/** How a whole text, folded already, answers all sought words; similar as soon as one of them is only similar. */
export function likenessOfText(sought: readonly SoughtWord[], text: string): Likeness {
  const stored = text.split(' ');
  const answers = sought.map((one) => {
    const found = stored.map(likenessTo(one));
    return found.includes('exact') ? 'exact' : found.find((it) => it !== undefined);
  });
  if (answers.includes(undefined)) return undefined;
  return answers.includes('similar') ? 'similar' : 'exact';
}

/**
 * Trigrams of which every word that answers has one at least, and as few of them as that takes: what an index of
 * trigrams is asked for. What it finds more than that, {@link likenessTo} sorts out.
 */
export function probesFor({ word, how }: SoughtWord): readonly string[] {
  if (how === 'beginning') return trigramsOf(word).slice(word.length - 1, word.length);
  const inner = trigramsIn(word);
  if (how === 'part') return spread(inner, 1);
  // Only so many may be missing. Those at the ends of a word come last: half of all words end in „en“.
  const all = trigramsOf(word);
  const needed = mayBeMissing(all) + 1;
  const chosen = spread(inner, needed);
  const others = all.filter((it) => !chosen.includes(it));
  return [...chosen, ...others].slice(0, needed);
}

function slipsOf(word: string): (stored: string) => boolean {
  const sought = trigramsOf(word);
  const mayMiss = mayBeMissing(sought);
  return (stored) => {
    const padded = pad(stored);
    let missing = 0;
    for (const it of sought) {
      if (!padded.includes(it)) missing += 1;
      if (missing > mayMiss) return false;
    }
    return true;
  };
}

/** Half of a short word must be there in any case. */
function mayBeMissing(trigrams: readonly string[]): number {
  return Math.min(TRIGRAMS_OF_A_SLIP, Math.floor(trigrams.length / 2));
}

/** Every three neighbouring letters of a word, with two blanks before and one after it; each once. */
function trigramsOf(word: string): readonly string[] {
  return trigramsIn(pad(word));
}

function trigramsIn(text: string): readonly string[] {
  return [...new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)))];
}

function pad(word: string): string {
  return `  ${word} `;
}

/** So many of them, at even distances. */
function spread(all: readonly string[], count: number): readonly string[] {
  if (all.length <= count) return all;
  return all.filter((_, at) => Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length));
}
