import { poolOf, type ReservedPool, type SeatPolicy } from '../policy/index.ts';
import type { Application } from './application.ts';

/**
 * In which order reserved pools are filled: the scarcest first, by people who apply for each of its seats, then by name.
 * Fixed once, at the deadline: were it computed anew, one more or one less application could move people who have a
 * place.
 */
export function orderPools(policy: SeatPolicy, applications: readonly Application[]): readonly string[] {
  const scarcity = new Map(policy.pools.map((pool) => [pool, applicantsPerSeat(pool, policy, applications)]));
  const compare = (one: ReservedPool, other: ReservedPool) => {
    const difference = (scarcity.get(one) ?? 0) - (scarcity.get(other) ?? 0);
    if (difference < 0 || difference > 0) return difference;
    return one.name < other.name ? -1 : 1;
  };
  return [...policy.pools].sort(compare).map(({ name }) => name);
}

function applicantsPerSeat(pool: ReservedPool, policy: SeatPolicy, applications: readonly Application[]): number {
  const applicants = applications
    .filter(({ traits }) => poolOf(policy, traits) === pool)
    .reduce((sum, { seats }) => sum + seats, 0);
  // A pool without seats has nothing to give, whoever applies for it.
  return pool.seats > 0 ? applicants / pool.seats : Number.POSITIVE_INFINITY;
}
