import type { Instant } from '@netzwerkstatt/domain';
import type { SeatCap } from './allocation-policy.ts';
import {
  bookableSeats,
  findReachedCaps,
  poolOf,
  type SeatTally,
  seatKeepers,
  traitKey,
  withSeats,
} from './seat-tally.ts';
import type { TraitCondition, Traits } from './traits.ts';

/** The rule that stands between somebody and a place that is handed on to them. */
export type TransferHindrance =
  | { readonly code: 'cap_reached'; readonly cap: SeatCap }
  /** The place fills a pool that keeps its seats for some people, and nothing is left to fill it with. */
  | { readonly code: 'seat_kept'; readonly for: TraitCondition; readonly releaseAt?: Instant };

/**
 * Which rule a place would break by going from one person to the other. The seat is taken out first, so whoever counts
 * where the giver counted raises nothing; a rule that is broken already, because staff gave seats past it or it was set
 * later, stands in nobody's way.
 */
export function findTransferHindrance(
  tally: SeatTally,
  giver: Traits,
  receiver: Traits,
  now: Instant,
): TransferHindrance | undefined {
  const without = withSeats(tally, giver, -1);
  const cap = findReachedCaps(without, receiver, now).find(({ by }) => traitKey(by, giver) !== traitKey(by, receiver));
  if (cap !== undefined) return { code: 'cap_reached', cap };
  const after = withSeats(without, receiver);
  const kept = seatsKept(after, now);
  const pool = poolOf(tally.policy, giver);
  const free = Math.max(0, bookableSeats(tally) - tally.taken);
  if (pool === undefined || kept <= free || kept <= seatsKept(tally, now)) return undefined;
  return { code: 'seat_kept', for: pool.for, ...(pool.releaseAt && { releaseAt: pool.releaseAt }) };
}

/** Empty seats that are still kept for some, however many are left to keep. */
function seatsKept(tally: SeatTally, now: Instant): number {
  return seatKeepers(tally, now).reduce((sum, { empty }) => sum + empty, 0);
}
