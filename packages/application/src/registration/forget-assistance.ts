import { addMilliseconds, DAY_MS, type LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';

/** What the form promises: four weeks, in which an organiser may still have to settle what was arranged. */
const DAYS_AFTER_END = 28;

/** Forgets what people told about the assistance they need, four weeks after the last session of the event has ended. */
export async function forgetAssistance(deps: Dependencies, land: LandCode): Promise<void> {
  const endedBy = addMilliseconds(deps.clock.now(), -DAYS_AFTER_END * DAY_MS);
  await deps.store.inLand(land, async (tx) => {
    await tx.registrations.forgetAssistance(endedBy);
    await tx.assistance.forget(endedBy);
  });
}
