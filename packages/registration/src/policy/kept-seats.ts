import type { Instant } from '@netzwerkstatt/domain';
import type { SeatPolicy } from './allocation-policy.ts';
import { bookableSeats, type SeatTally, seatKeepers } from './seat-tally.ts';
import type { SeatVoucher } from './seat-voucher.ts';
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
  for (const { pool, voucher, empty } of seatKeepers(tally, now)) {
    const seats = Math.min(free, empty);
    // What is promised nobody has by what they are.
    if (seats > 0) kept.push({ for: voucher === undefined ? pool.for : { ...pool.for, values: [] }, seats });
    free -= seats;
  }
  return kept;
}

/** When a pool is released, a cap or a voucher ends next; `undefined` when none does any more. */
export function nextRuleChange(
  { caps, pools }: SeatPolicy,
  now: Instant,
  vouchers: readonly SeatVoucher[] = [],
): Instant | undefined {
  const promised = vouchers.filter((it) => it.withdrawnAt === undefined).map((it) => it.validUntil);
  const moments = [...caps.map((it) => it.until), ...pools.map((it) => it.releaseAt), ...promised];
  return moments.filter((it): it is Instant => it !== undefined && it > now).toSorted()[0];
}
