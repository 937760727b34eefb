import type { UnmetCondition } from './unmet-condition.ts';

/** Codes of the modules that would help somebody to meet the conditions, each once, in order; also those of alternatives. */
export function missingModules(unmet: readonly UnmetCondition[]): readonly string[] {
  return [...new Set(unmet.flatMap(missingFor))].toSorted();
}

function missingFor(unmet: UnmetCondition): readonly string[] {
  if (unmet.code === 'no_alternative_met') return unmet.alternatives.flat().flatMap(missingFor);
  return unmet.code === 'prerequisite_missing' ? [unmet.module] : [];
}
