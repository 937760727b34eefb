import type { LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';
import { priorityKeptSince } from './allocation-times.ts';

/** Forgets who asked for priority four weeks after the event, in what was decided by it as well. */
export async function forgetPriority(deps: Dependencies, land: LandCode): Promise<void> {
  await deps.store.inLand(land, (tx) => tx.allocations.forgetPriority(priorityKeptSince(deps.clock.now())));
}
