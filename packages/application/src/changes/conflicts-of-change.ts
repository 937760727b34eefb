import type { LandProfile } from '@netzwerkstatt/catalogue';
import { type Event, type EventSession, type Instant, ok, type Result } from '@netzwerkstatt/domain';
import type { SessionConflict } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { findPlanConflicts } from '../planning/find-plan-conflicts.ts';
import { planOf } from '../planning/planned-event.ts';
import { type TakenElsewhere, unlessTaken } from '../planning/taken-elsewhere.ts';
import type { LandTransaction } from '../ports/index.ts';

/**
 * What gets in the way of dates at their new times; what was in the way of the others before is not said again. Nobody
 * else plans until the transaction ends.
 *
 * @param after - The event as it is to be.
 * @param changed - Those of its dates that have a new time or a new room and take place.
 */
export async function conflictsOfChange(
  tx: LandTransaction,
  land: LandProfile,
  permit: Pick<Permit, 'actor' | 'target'>,
  after: Event,
  changed: readonly EventSession[],
  now: Instant,
): Promise<Result<readonly SessionConflict[], TakenElsewhere>> {
  if (changed.length === 0) return ok([]);
  await tx.planning.lock();
  const { conflicts } = await findPlanConflicts(tx, land, permit, await planOf(tx, after), now);
  const isChanged = (index: number | undefined) => changed.some(({ id }) => id === after.sessions[index ?? -1]?.id);
  return unlessTaken(
    conflicts.filter((it) => isChanged(it.sessionIndex) || ('other' in it && isChanged(it.other.sessionIndex))),
  );
}
