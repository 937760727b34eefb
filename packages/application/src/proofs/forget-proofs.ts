import { addMilliseconds, DAY_MS, type LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';

/** Forgets files that were uploaded and not handed in for a day. */
export async function forgetProofs(deps: Dependencies, land: LandCode): Promise<void> {
  const aDayAgo = addMilliseconds(deps.clock.now(), -DAY_MS);
  await deps.store.inLand(land, (tx) => tx.proofs.forgetWaiting(aDayAgo));
}
