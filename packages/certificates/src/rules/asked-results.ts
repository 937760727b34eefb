import type { ResultKind, RuleSet } from './certificate-rule.ts';
import type { RecordedResult } from './learning-record.ts';

/** Under this code the test of a series is written down, where none of its parts is a test. */
export const SERIES_TEST = 'test';

/** A result that counts for something. */
export interface AskedResult {
  /** Code of the further part, or {@link SERIES_TEST}. */
  readonly part: string;
  readonly kind: ResultKind;
}

/**
 * The results that count within a series: of each further part the kind that completes it, and a test where a rule asks
 * for one. Modules are attended, and nothing that is written down takes the place of that.
 */
export function askedResults({ parts, rules }: Pick<RuleSet, 'parts' | 'rules'>): readonly AskedResult[] {
  const ofParts = parts.flatMap((it): AskedResult[] =>
    it.kind === 'further_part' ? [{ part: it.code, kind: it.completedBy }] : [],
  );
  const isTestOfSeries = rules.some(({ kind }) => kind === 'test') && ofParts.every(({ kind }) => kind !== 'test');
  return isTestOfSeries ? [...ofParts, { part: SERIES_TEST, kind: 'test' }] : ofParts;
}

export function resultsThatCount(
  results: readonly RecordedResult[],
  ruleSet: Pick<RuleSet, 'parts' | 'rules'>,
): readonly RecordedResult[] {
  const asked = askedResults(ruleSet);
  return results.filter((it) => asked.some(({ part, kind }) => part === it.part && kind === it.kind));
}
