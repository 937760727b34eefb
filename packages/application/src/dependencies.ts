import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { Instant, LandCode } from '@netzwerkstatt/domain';
import type { Clock, LandTransaction, Links, Random, Store } from './ports/index.ts';

/** What every use case is handed: the store, the time, chance, secret links, and the Länder as data. */
export interface Dependencies {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly links: Links;
  readonly lands: ReadonlyMap<LandCode, LandProfile>;
}

/** For a use case that is part of another one: in its transaction, and at the moment at which it decides. */
export function dependenciesWithin(deps: Dependencies, tx: LandTransaction, now: Instant): Dependencies {
  return { ...deps, clock: { now: () => now }, store: { inLand: (_land, work) => work(tx) } };
}

/** @throws Error for a Land this installation does not serve: its code came through our own doors. */
export function landOf(deps: Pick<Dependencies, 'lands'>, code: LandCode): LandProfile {
  const profile = deps.lands.get(code);
  if (profile === undefined) throw new Error(`no profile for ${code}`);
  return profile;
}
