import { type LearnerView, partName, splitKey } from './learner-data.ts';
import type { learnerWords } from './learner-words.ts';

/** A demand as staff read it: „Mindestanteil in L02“. */
export function demandWords(view: LearnerView, key: string, words: (typeof learnerWords)['de']): string {
  const { rule, part } = splitKey(key);
  const say = words.demands[rule as keyof typeof words.demands] as ((part?: string) => string) | undefined;
  return say?.(part === undefined ? undefined : partName(view, part)) ?? key;
}
