import type { Instant } from '@netzwerkstatt/domain';
import type { SeatPolicy } from './allocation-policy.ts';
import { bookableSeats, emptySeats, isKept, type SeatTally } from './seat-tally.ts';
import type { TraitCondition } from './traits.ts';

/** Empty seats that only some people can have now. */
export interface KeptSeats {
  readonly for: TraitCondition;
  readonly seats: number;
}

/** The empty seats of the pools that still keep theirs, never more than are free. */
export function keptSeats(tally: SeatTally, now: Instant): readonly KeptSeats[] {
  let free = Math.max(0, bookableSeats(tally) - tally.taken);
  const kept: KeptSeats[] = [];
  for (const pool of tally.policy.pools) {
    const seats = isKept(pool, now) ? Math.min(free, emptySeats(tally, pool)) : 0;
    if (seats > 0) kept.push({ for: pool.for, seats });
    free -= seats;
  }
  return kept;
}

/** When a pool is released or a cap ends next; `undefined` when none does any more. */
export function nextRuleChange({ caps, pools }: SeatPolicy, now: Instant): Instant | undefined {
  const moments = [...caps.map((it) => it.until), ...pools.map((it) => it.releaseAt)];
  return moments.filter((it): it is Instant => it !== undefined && it > now).toSorted()[0];
}
