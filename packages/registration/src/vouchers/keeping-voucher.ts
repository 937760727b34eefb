import type { Instant } from '@netzwerkstatt/domain';
import { openSeats } from '../policy/allocation-policy.ts';
import { type SeatVoucher, seatVoucherState } from '../policy/seat-voucher.ts';
import { type RegistrationFacts, seatsOf } from '../registration.ts';
import type { RegistrationBook } from '../registration-book.ts';

/**
 * Somebody who comes now, with their voucher if it has places for them, and without it otherwise: then they come as
 * anybody does. To be asked under the lock of the event: its last place may be gone since the form was filled in.
 */
export function keepingVoucher<Wish extends Pick<RegistrationFacts, 'seats' | 'voucher'>>(
  book: RegistrationBook,
  wish: Wish,
  now: Instant,
): Wish {
  const { voucher: id, ...asAnybody } = wish;
  if (id === undefined) return wish;
  const voucher = book.event.vouchers?.find((it) => it.id === id);
  const isUsable =
    voucher !== undefined &&
    seatVoucherState(voucher, book.event.policy ?? openSeats, now) === 'valid' &&
    seatsOf(wish) <= placesLeft(book, voucher);
  return isUsable ? wish : (asAnybody as Wish);
}

/** Places of a voucher that nobody has used. */
export function placesLeft(
  { voucherUses }: Pick<RegistrationBook, 'voucherUses'>,
  { id, places }: SeatVoucher,
): number {
  return Math.max(0, places - (voucherUses.get(id) ?? 0));
}
