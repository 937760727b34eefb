import { addMilliseconds, DAY_MS, type LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';

/** So long after a decision somebody may still ask what it was based on. */
const KEPT_AFTER_DECISION_MS = 365 * DAY_MS;
const AT_ONCE = 100;

/** Forgets files that were not handed in for a day, and those of requests that ended a year ago. */
export async function forgetProofs(deps: Dependencies, land: LandCode): Promise<void> {
  const aDayAgo = addMilliseconds(deps.clock.now(), -DAY_MS);
  const aYearAgo = addMilliseconds(deps.clock.now(), -KEPT_AFTER_DECISION_MS);
  await deps.store.inLand(land, async (tx) => {
    await tx.proofs.forgetWaiting(aDayAgo);
    for (const request of await tx.recognitions.endedWithProofs(aYearAgo, AT_ONCE)) {
      for (const id of request.proofs) await tx.proofs.remove(id);
      await tx.recognitions.save({ ...request, proofs: [], revision: request.revision + 1 }, request.revision);
    }
  });
}
