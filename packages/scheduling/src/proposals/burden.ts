import type { Finding } from '../sessions/findings-about.ts';
import type { ProposalConflict } from './propose-dates.ts';

type Weight = Finding['weight'] | ProposalConflict['weight'];

/**
 * How much each thing speaks against a date. A holiday outweighs any number of warnings that a real day collects; what
 * is good for some takes back half a warning.
 */
const burdens: Readonly<Record<Weight, number>> = {
  impossible: Number.POSITIVE_INFINITY,
  needs_reason: 100,
  warns: 2,
  good_to_know: 0.5,
  favourable: -1,
};

/** How much speaks against a date in all; smaller is better. */
export function burdenOf({
  findings,
  conflicts,
}: {
  readonly findings: readonly Finding[];
  readonly conflicts: readonly ProposalConflict[];
}): number {
  return [...findings, ...conflicts].reduce((sum, { weight }) => sum + burdens[weight], 0);
}
