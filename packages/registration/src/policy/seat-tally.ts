import type { Instant, SeatVoucherId } from '@netzwerkstatt/domain';
import type { ReservedPool, SeatCap, SeatPolicy } from './allocation-policy.ts';
import { isKept } from './is-kept.ts';
import { promisesOf, type SeatVoucher, seatVoucherState } from './seat-voucher.ts';
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
  readonly vouchers: readonly SeatVoucher[];
  /** Taken by people who came with a voucher; they are not counted by what they are. */
  readonly byVoucher: ReadonlyMap<SeatVoucherId, number>;
}

/** Why somebody cannot have a seat now, though the event takes registrations. */
export type SeatHindrance =
  | { readonly code: 'full' }
  | { readonly code: 'cap_reached'; readonly cap: SeatCap }
  /** The seats that are left are kept for others. */
  | { readonly code: 'seats_reserved'; readonly releaseAt?: Instant };

export function openTally(policy: SeatPolicy, capacity: number, vouchers: readonly SeatVoucher[] = []): SeatTally {
  return { policy, capacity, taken: 0, byTrait: new Map(), byPool: new Map(), vouchers, byVoucher: new Map() };
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
  const counted = { ...tally, taken: tally.taken + seats, byTrait };
  const voucher = voucherOf(tally, traits);
  if (voucher !== undefined) {
    return { ...counted, byVoucher: new Map(tally.byVoucher).set(voucher.id, seatsBy(tally, voucher.id) + seats) };
  }
  const pool = poolOf(policy, traits);
  if (pool === undefined) return counted;
  return { ...counted, byPool: new Map(tally.byPool).set(pool.name, (tally.byPool.get(pool.name) ?? 0) + seats) };
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
  const others = seatKeepers(tally, now).filter((it) => !isKeptFor(it, tally, traits, now));
  const kept = others.reduce((sum, { empty }) => sum + empty, 0);
  if (free - kept >= seats) return undefined;
  const [releaseAt] = others.flatMap(({ empty, pool }) => (empty > 0 && pool.releaseAt ? [pool.releaseAt] : [])).sort();
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

/** Seats of a pool that none of its people took, without those that are promised by voucher. */
export function emptySeats(tally: SeatTally, pool: ReservedPool, now: Instant): number {
  const promises = promisesOf(tally, pool, now);
  const promised = promises.reduce((sum, { places }) => sum + places, 0);
  // Whoever came with a voucher that is over sits on a seat of the pool.
  const over = tally.vouchers.filter((it) => it.pool === pool.name && !promises.includes(it));
  const taken = over.reduce((sum, { id }) => sum + seatsBy(tally, id), tally.byPool.get(pool.name) ?? 0);
  return Math.max(0, pool.seats - promised - taken);
}

/** What keeps empty seats for some: a pool for its people, or a voucher for those who come with it. */
export interface SeatKeeper {
  readonly pool: ReservedPool;
  /** Absent: the pool itself, without what it has promised. */
  readonly voucher?: SeatVoucherId;
  readonly empty: number;
}

/** Everything that keeps seats now. */
export function seatKeepers(tally: SeatTally, now: Instant): readonly SeatKeeper[] {
  return tally.policy.pools
    .filter((it) => isKept(it, now))
    .flatMap((pool) => [
      { pool, empty: emptySeats(tally, pool, now) },
      ...promisesOf(tally, pool, now).map(({ id, places }) => {
        return { pool, voucher: id, empty: Math.max(0, places - seatsBy(tally, id)) };
      }),
    ]);
}

/**
 * How many seats of a pool can be promised now: empty ones that are not promised yet, as far as the room has them. So
 * a promise keeps no more seats from others than were kept before.
 */
export function promisableSeats(tally: SeatTally, pool: ReservedPool, now: Instant): number {
  if (!isKept(pool, now)) return 0;
  const others = seatKeepers(tally, now).filter((it) => it.pool !== pool || it.voucher !== undefined);
  const free = bookableSeats(tally) - tally.taken - others.reduce((sum, { empty }) => sum + empty, 0);
  return Math.max(0, Math.min(free, emptySeats(tally, pool, now)));
}

/** Of whose seats somebody may have one: of their voucher while it is valid, else of a pool. */
function isKeptFor({ pool, voucher }: SeatKeeper, tally: SeatTally, traits: Traits, now: Instant): boolean {
  const own = voucherOf(tally, traits);
  if (own === undefined) return voucher === undefined && poolOf(tally.policy, traits) === pool;
  const isValid = seatVoucherState(own, tally.policy, now) === 'valid';
  return isValid ? voucher === own.id : voucher === undefined && pool.name === own.pool;
}

function voucherOf({ vouchers }: SeatTally, traits: Traits): SeatVoucher | undefined {
  return traits.voucher && vouchers.find(({ id }) => id === traits.voucher);
}

function seatsBy(tally: SeatTally, voucher: SeatVoucherId): number {
  return tally.byVoucher.get(voucher) ?? 0;
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
