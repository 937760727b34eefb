import type { LandCode } from '@netzwerkstatt/domain';
import type { SeatDependencies } from './decide.ts';

const MAX_PER_SWEEP = 500;

/**
 * Ends what the clock has ended: offers nobody took, requests nobody confirmed. Harmless to run twice or at once.
 *
 * @returns whether there may be more.
 */
export async function expireDue(deps: SeatDependencies, land: LandCode): Promise<boolean> {
  const now = deps.clock.now();
  const due = await deps.store.inLand(land, (tx) => tx.registrations.dueToExpire(now, MAX_PER_SWEEP));
  await Promise.all(
    due.map(({ event, id }) =>
      deps.decide(land, event, { command: { kind: 'expire', registrationId: id }, actor: 'house' }),
    ),
  );
  return due.length === MAX_PER_SWEEP;
}

/**
 * Passes on the seats of pools whose release has come, and those that a cap which is over held back. Harmless to run
 * twice or at once: who comes second finds nobody who could have a seat.
 *
 * @returns whether there may be more.
 */
export async function releaseDue(deps: SeatDependencies, land: LandCode): Promise<boolean> {
  const now = deps.clock.now();
  const due = await deps.store.inLand(land, (tx) => tx.registrations.dueToRelease(now, MAX_PER_SWEEP));
  await Promise.all(
    due.map((event) => deps.decide(land, event, { command: { kind: 'release_seats' }, actor: 'house' })),
  );
  return due.length === MAX_PER_SWEEP;
}
