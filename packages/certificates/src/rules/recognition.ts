import type { CertificateRule } from './certificate-rule.ts';
import type { CountedPart } from './counted-part.ts';
import { minutesWithinShare } from './minutes-of-share.ts';
import type { PartDemand } from './part-demands.ts';

/**
 * How many recognised minutes may count; the cap is a share of the whole series.
 *
 * @param isExcepted - the cap does not hold for this person.
 */
export function recognitionBudget(
  rules: readonly CertificateRule[],
  plannedMinutes: number,
  isExcepted: boolean,
): number {
  const caps = rules.flatMap((rule) => (rule.kind === 'recognition_cap' && !isExcepted ? rule.share : []));
  return Math.min(...caps.map((share) => minutesWithinShare(plannedMinutes, share)), plannedMinutes);
}

/** How many recognised minutes count: what was attended besides is not counted twice. */
export function countedRecognition(counted: readonly CountedPart[], budget: number): number {
  const usable = counted.map((it) => Math.min(it.recognisedMinutes, it.plannedMinutes - it.attendedMinutes));
  return Math.min(
    budget,
    usable.reduce((sum, minutes) => sum + minutes, 0),
  );
}

/**
 * The parts of which recognition makes up for what attendance leaves missing. Where the cap does not let all of them
 * count, those that need least come first: so the fewest are left over.
 */
export function partsMadeUpFor(
  counted: readonly CountedPart[],
  demands: readonly PartDemand[],
  budget: number,
): ReadonlySet<string> {
  const needs = counted
    .map(({ part, recognisedMinutes }) => {
      const missing = demands.filter((it) => it.part === part.code).map((it) => it.missingMinutes);
      return { code: part.code, recognisedMinutes, needed: Math.max(0, ...missing) };
    })
    .filter(({ needed, recognisedMinutes }) => needed > 0 && needed <= recognisedMinutes)
    .toSorted((a, b) => a.needed - b.needed || (a.code < b.code ? -1 : 1));
  const madeUp = new Set<string>();
  let left = budget;
  for (const { code, needed } of needs) {
    if (needed > left) break;
    left -= needed;
    madeUp.add(code);
  }
  return madeUp;
}
