import { type Instant, ok, type Refusal, type Result, refuse, type SeatVoucherId } from '@netzwerkstatt/domain';
import { openSeats, type ReservedPool, type SeatPolicy } from '../policy/allocation-policy.ts';
import { isKept } from '../policy/is-kept.ts';
import { promisableSeats } from '../policy/seat-tally.ts';
import { promisesOf, type SeatVoucher } from '../policy/seat-voucher.ts';
import type { BookedEvent, RegistrationBook } from '../registration-book.ts';

/** As many vouchers as one event can have, those that are over counted with the others. */
export const MAX_VOUCHERS = 200;

/** Why seats of a pool are not promised, or a promise is not taken back. */
export type SeatVoucherRefusal =
  /** There is no such pool, or it is open to all already. */
  | Refusal<'pool_not_kept'>
  | (Refusal<'places_not_promisable'> & { readonly max: number })
  | (Refusal<'voucher_end_out_of_range'> & { readonly latest: Instant })
  | (Refusal<'too_many_vouchers'> & { readonly max: number })
  | Refusal<'voucher_not_found'>
  | Refusal<'event_closed'>;

/** Why a policy cannot be set: a pool of it has not the seats that are promised. */
export type BrokenPromise = Refusal<'pool_promised'> & { readonly pool: string; readonly promised: number };

/** The vouchers of an event with new ones of one pool: all of them or none. */
export function decideNewVouchers(
  { event, tally }: RegistrationBook,
  wanted: readonly SeatVoucher[],
  now: Instant,
): Result<readonly SeatVoucher[], SeatVoucherRefusal> {
  if (event.status === 'cancelled' || now >= event.startsAt) return refuse({ code: 'event_closed' });
  const vouchers = [...(event.vouchers ?? []), ...wanted];
  if (vouchers.length > MAX_VOUCHERS) return refuse({ code: 'too_many_vouchers', max: MAX_VOUCHERS });
  for (const name of new Set(wanted.map((it) => it.pool))) {
    const pool = tally.policy.pools.find((it) => it.name === name);
    if (pool === undefined || !isKept(pool, now)) return refuse({ code: 'pool_not_kept' });
    const ofPool = wanted.filter((it) => it.pool === name);
    const max = promisableSeats(tally, pool, now);
    if (ofPool.reduce((sum, { places }) => sum + places, 0) > max)
      return refuse({ code: 'places_not_promisable', max });
    const latest = latestEnd(event, pool);
    if (ofPool.some((it) => it.validUntil <= now || it.validUntil > latest))
      return refuse({ code: 'voucher_end_out_of_range', latest });
  }
  return ok(vouchers);
}

/** The vouchers of an event after one is withdrawn: whoever came with it stays, its other places are open again. */
export function decideVoucherWithdrawal(
  { vouchers = [] }: Pick<BookedEvent, 'vouchers'>,
  id: SeatVoucherId,
  now: Instant,
): Result<readonly SeatVoucher[], SeatVoucherRefusal> {
  const voucher = vouchers.find((it) => it.id === id);
  if (voucher === undefined) return refuse({ code: 'voucher_not_found' });
  if (voucher.withdrawnAt !== undefined) return ok(vouchers);
  return ok(vouchers.map((it) => (it === voucher ? { ...it, withdrawnAt: now } : it)));
}

/** What a new policy would take back of that which is promised. */
export function findBrokenPromise(
  { policy: current, vouchers = [] }: Pick<BookedEvent, 'policy' | 'vouchers'>,
  policy: SeatPolicy,
  now: Instant,
): BrokenPromise | undefined {
  const before: SeatPolicy = current ?? openSeats;
  const names = new Set([...before.pools, ...policy.pools].map(({ name }) => name));
  for (const name of names) {
    // A pool that is kept again has to keep what was promised of it when it was kept before.
    const [held, again] = [before, policy].map((it) => placesPromised({ policy: it, vouchers }, name, now));
    const promised = Math.max(held ?? 0, again ?? 0);
    const seats = policy.pools.find((it) => it.name === name)?.seats ?? 0;
    if (promised > seats) return { code: 'pool_promised', pool: name, promised };
  }
  return undefined;
}

function placesPromised(seats: Parameters<typeof promisesOf>[0], name: string, now: Instant): number {
  return promisesOf(seats, { name }, now).reduce((sum, { places }) => sum + places, 0);
}

/** Until when a voucher can be valid at most: as long as its pool is kept, and people can register. */
export function latestEnd(
  { registrationClosesAt }: Pick<BookedEvent, 'registrationClosesAt'>,
  { releaseAt }: Pick<ReservedPool, 'releaseAt'>,
): Instant {
  return releaseAt !== undefined && releaseAt < registrationClosesAt ? releaseAt : registrationClosesAt;
}
