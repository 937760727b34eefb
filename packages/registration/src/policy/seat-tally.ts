import type { Instant } from '@netzwerkstatt/domain';
import type { ReservedPool, SeatCap, SeatPolicy } from './allocation-policy.ts';
import { isAmong, type TraitKind, type Traits } from './traits.ts';

/** The seats of one event as its policy counts them. */
export interface SeatTally {
  readonly policy: SeatPolicy;
  /** Before overbooking. */
  readonly capacity: number;
  readonly taken: number;
  /** Taken by people with a value of a trait; only traits that a cap counts. Keys are made by {@link traitKey}. */
  readonly byTrait: ReadonlyMap<string, number>;
  /** Taken by people who belong to a pool, by its name. */
  readonly byPool: ReadonlyMap<string, number>;
}

/** Why somebody cannot have a seat now, though the event takes registrations. */
export type SeatHindrance =
  | { readonly code: 'full' }
  | { readonly code: 'cap_reached'; readonly cap: SeatCap }
  /** The seats that are left are kept for others. */
  | { readonly code: 'seats_reserved'; readonly releaseAt?: Instant };

export function openTally(policy: SeatPolicy, capacity: number): SeatTally {
  return { policy, capacity, taken: 0, byTrait: new Map(), byPool: new Map() };
}

/** Seats that may be given in all: the capacity, and what is overbooked. */
export function bookableSeats({ policy, capacity }: Pick<SeatTally, 'policy' | 'capacity'>): number {
  return capacity + Math.floor((capacity * policy.overbookPercent) / 100);
}

/** The tally after these people took seats, or gave them back (`seats` below zero). */
export function withSeats(tally: SeatTally, traits: Traits, seats = 1): SeatTally {
  const { policy } = tally;
  const byTrait = new Map(tally.byTrait);
  for (const by of new Set(policy.caps.map((cap) => cap.by))) {
    const key = traitKey(by, traits);
    if (key !== undefined) byTrait.set(key, (byTrait.get(key) ?? 0) + seats);
  }
  const pool = poolOf(policy, traits);
  const byPool = pool ? new Map(tally.byPool).set(pool.name, (tally.byPool.get(pool.name) ?? 0) + seats) : tally.byPool;
  return { ...tally, taken: tally.taken + seats, byTrait, byPool };
}

/**
 * What stands between somebody and a seat now: caps first, because they hold at every step, then whether a seat is left
 * that is not kept for others.
 *
 * @param seats - Of a team, which sits together or not at all.
 */
export function findSeatHindrance(
  tally: SeatTally,
  traits: Traits,
  now: Instant,
  seats = 1,
): SeatHindrance | undefined {
  const cap = findReachedCap(tally, traits, now, seats);
  if (cap !== undefined) return { code: 'cap_reached', cap };
  const free = bookableSeats(tally) - tally.taken;
  if (free < seats) return { code: 'full' };
  const own = poolOf(tally.policy, traits);
  const others = tally.policy.pools.filter((it) => it !== own && isKept(it, now));
  const kept = others.reduce((sum, it) => sum + emptySeats(tally, it), 0);
  if (free - kept >= seats) return undefined;
  const [releaseAt] = others.flatMap((it) => (emptySeats(tally, it) > 0 && it.releaseAt ? [it.releaseAt] : [])).sort();
  return { code: 'seats_reserved', ...(releaseAt && { releaseAt }) };
}

/** The first cap of the policy that these seats would exceed. */
export function findReachedCap(tally: SeatTally, traits: Traits, now: Instant, seats = 1): SeatCap | undefined {
  return tally.policy.caps.find((it) => isReached(tally, it, traits, now, seats));
}

/** Every cap that these seats would exceed, in the order of the policy. */
export function findReachedCaps(tally: SeatTally, traits: Traits, now: Instant, seats = 1): readonly SeatCap[] {
  return tally.policy.caps.filter((it) => isReached(tally, it, traits, now, seats));
}

/** The pool somebody belongs to. */
export function poolOf(policy: SeatPolicy, traits: Traits): ReservedPool | undefined {
  return policy.pools.find((it) => isAmong(it.for, traits));
}

/** Whether the empty seats of a pool are still kept for its people. */
export function isKept({ releaseAt }: ReservedPool, now: Instant): boolean {
  return releaseAt === undefined || now < releaseAt;
}

/** Seats of a pool that none of its people took. */
export function emptySeats(tally: SeatTally, pool: ReservedPool): number {
  return Math.max(0, pool.seats - (tally.byPool.get(pool.name) ?? 0));
}

function isReached(tally: SeatTally, cap: SeatCap, traits: Traits, now: Instant, seats: number): boolean {
  if (cap.until !== undefined && now >= cap.until) return false;
  if (cap.value !== undefined && traits[cap.by] !== cap.value) return false;
  const key = traitKey(cap.by, traits);
  if (key === undefined) return false;
  const isOneTeam = cap.by === 'organisation' && seats > 1;
  const max = isOneTeam ? Math.max(cap.max, tally.policy.teams?.maxSize ?? 0) : cap.max;
  return (tally.byTrait.get(key) ?? 0) + seats > max;
}

/** Under which key a tally counts somebody's value of a trait; `undefined` where they have none. */
export function traitKey(by: TraitKind, traits: Traits): string | undefined {
  const value = traits[by];
  return value === undefined ? undefined : `${by} ${value}`;
}
