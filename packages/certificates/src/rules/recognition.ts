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

/** What of the recognised minutes could count, if no cap were in the way: what was attended besides is not counted twice. */
export function usableRecognition({
  plannedMinutes,
  attendedMinutes,
  recognisedMinutes,
}: Pick<CountedPart, 'plannedMinutes' | 'attendedMinutes' | 'recognisedMinutes'>): number {
  return Math.min(recognisedMinutes, plannedMinutes - attendedMinutes);
}

/**
 * How many recognised minutes of each part count, by its code. Those come first without which a part would not be done;
 * what the cap leaves after that goes to the parts in their order.
 */
export function countedRecognition(
  counted: readonly CountedPart[],
  madeUp: ReadonlyMap<string, number>,
  budget: number,
): ReadonlyMap<string, number> {
  const needed = counted.map((it) => Math.min(madeUp.get(it.part.code) ?? 0, usableRecognition(it)));
  let left = budget - needed.reduce((sum, minutes) => sum + minutes, 0);
  return new Map(
    counted.map((it, index) => {
      const first = needed[index] ?? 0;
      const more = Math.min(usableRecognition(it) - first, left);
      left -= more;
      return [it.part.code, first + more];
    }),
  );
}

/**
 * The parts of which recognition makes up for what attendance leaves missing, with how much it makes up for. Where the
 * cap does not let all of them count, those that need least come first: so the fewest are left over.
 */
export function partsMadeUpFor(
  counted: readonly CountedPart[],
  demands: readonly PartDemand[],
  budget: number,
): ReadonlyMap<string, number> {
  const needs = counted
    .map((it) => {
      const missing = demands.filter(({ part }) => part === it.part.code).map(({ missingMinutes }) => missingMinutes);
      return { code: it.part.code, recognised: it.recognisedMinutes, needed: Math.max(0, ...missing) };
    })
    .filter(({ needed, recognised }) => needed > 0 && needed <= recognised)
    .toSorted((a, b) => a.needed - b.needed || (a.code < b.code ? -1 : 1));
  const madeUp = new Map<string, number>();
  let left = budget;
  for (const { code, needed } of needs) {
    if (needed > left) break;
    left -= needed;
    madeUp.set(code, needed);
  }
  return madeUp;
}
