import type { Instant, SeatVoucherId } from '@netzwerkstatt/domain';
import type { ReservedPool, SeatPolicy } from './allocation-policy.ts';
import { isKept } from './is-kept.ts';

/** Seats of a reserved pool that are promised to whoever comes with its code. */
export interface SeatVoucher {
  readonly id: SeatVoucherId;
  /** Whom it is for, as the desk calls them: an organisation, mostly. */
  readonly label: string;
  /** By its name. */
  readonly pool: string;
  readonly places: number;
  /** Exclusive; never after the release of the pool, as that was when it was made. */
  readonly validUntil: Instant;
  readonly withdrawnAt?: Instant;
}

/**
 * What becomes of its empty places. `withdrawn`: staff took the promise back, and the pool has them again; `expired`: nobody
 * came with it in time, and the pool has them again; `released`: they are open to all, with all others of the pool.
 */
export type SeatVoucherState = 'valid' | 'withdrawn' | 'released' | 'expired';

export function seatVoucherState(voucher: SeatVoucher, { pools }: SeatPolicy, now: Instant): SeatVoucherState {
  const pool = pools.find(({ name }) => name === voucher.pool);
  if (voucher.withdrawnAt !== undefined) return 'withdrawn';
  if (pool === undefined || !isKept(pool, now)) return 'released';
  return now < voucher.validUntil ? 'valid' : 'expired';
}

/** The promises a pool has to keep now. */
export function promisesOf(
  { policy, vouchers }: { readonly policy: SeatPolicy; readonly vouchers: readonly SeatVoucher[] },
  pool: Pick<ReservedPool, 'name'>,
  now: Instant,
): readonly SeatVoucher[] {
  return vouchers.filter((it) => it.pool === pool.name && seatVoucherState(it, policy, now) === 'valid');
}
