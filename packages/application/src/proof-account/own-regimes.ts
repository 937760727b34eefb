import { cpdRegimes, findCpdRegime, type LandProfile } from '@netzwerkstatt/catalogue';
import type { CpdRegime, ProfessionCode } from '@netzwerkstatt/domain';
import type { KeptProofAccount } from '../ports/index.ts';

/** The regimes that count in a Land. */
export function regimesOf(land: Pick<LandProfile, 'cpdRegimes'>): readonly CpdRegime[] {
  return cpdRegimes.filter(({ code }) => land.cpdRegimes.includes(code));
}

/** A regime, and why somebody has an account of it: by their profession, because they opened it, or not at all. */
export interface OfferedRegime {
  readonly regime: CpdRegime;
  readonly account?: 'of_profession' | 'opened';
}

/** All regimes of the Land: that of the profession first, those somebody opened after it, then the others. */
export function offeredRegimes(
  profession: ProfessionCode,
  kept: readonly KeptProofAccount[],
  land: LandProfile,
): readonly OfferedRegime[] {
  const own = findCpdRegime(profession, land)?.code;
  const opened = new Set(kept.map(({ regime }) => regime));
  const offered = regimesOf(land).map((regime): OfferedRegime => {
    if (regime.code === own) return { regime, account: 'of_profession' };
    return opened.has(regime.code) ? { regime, account: 'opened' } : { regime };
  });
  const rank = ({ account }: OfferedRegime) => (account === 'of_profession' ? 0 : account === 'opened' ? 1 : 2);
  return offered.toSorted((one, other) => rank(one) - rank(other));
}

/** Where a number of points or days can be awarded by somebody. */
export function awardable(regimes: readonly CpdRegime[]): readonly CpdRegime[] {
  return regimes.filter(({ unit }) => unit === 'points' || unit === 'days');
}
