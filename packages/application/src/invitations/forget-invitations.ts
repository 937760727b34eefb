import { addMilliseconds, DAY_MS, type LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';

/** As long as what was told about assistance. */
const DAYS_AFTER_END = 28;

/** Forgets who was invited: many of them we know by nothing else. */
export async function forgetInvitations(deps: Dependencies, land: LandCode): Promise<void> {
  const endedBy = addMilliseconds(deps.clock.now(), -DAYS_AFTER_END * DAY_MS);
  await deps.store.inLand(land, (tx) => tx.invitations.forget(endedBy));
}
