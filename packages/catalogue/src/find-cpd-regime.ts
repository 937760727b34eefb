import type { CpdRegime, ProfessionCode } from '@netzwerkstatt/domain';
import { cpdRegimes } from './cpd-regimes.ts';
import type { LandProfile } from './land-profile.ts';
import { professions } from './professions/index.ts';

/**
 * How somebody of a profession proves training in a Land: a midwife in Sachsen owes 60 hours in three years, in a Land
 * whose profile does not name that regime she owes none of them.
 */
export function findCpdRegime(
  profession: ProfessionCode,
  land: Pick<LandProfile, 'cpdRegimes'>,
): CpdRegime | undefined {
  const code = professions.find((it) => it.code === profession)?.cpdRegime;
  if (code === undefined || !land.cpdRegimes.includes(code)) return undefined;
  return cpdRegimes.find((it) => it.code === code);
}
