import { type EventId, type Instant, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import {
  openSeats,
  parseVoucherCode,
  type SeatVoucher,
  seatVoucherState,
  type VoucherCodeRefusal,
} from '@netzwerkstatt/registration';
import type { LandTransaction, Links } from '../ports/index.ts';
import { voucherKeyOf } from './voucher-code-of.ts';

/** Why somebody cannot come with what they typed. */
export type FindVoucherRefusal =
  | VoucherCodeRefusal
  | Refusal<'voucher_unknown'>
  /** It is for another event. */
  | Refusal<'voucher_elsewhere'>
  | (Refusal<'voucher_used_up'> & { readonly placesLeft: number })
  | (Refusal<'voucher_expired'> & { readonly validUntil: Instant });

/** What a code stands for: a voucher, or places that are kept for nobody any more who comes with it. */
export type FoundVoucher = { readonly voucher: SeatVoucher } | 'given_free';

/**
 * The voucher behind a code, if it has places for so many. Told before a form is sent; whether a place is still there
 * when it counts is decided under the lock.
 */
export async function findVoucher(
  links: Links,
  tx: LandTransaction,
  { event, code, seats }: { readonly event: EventId; readonly code: string; readonly seats: number },
  now: Instant,
): Promise<Result<FoundVoucher, FindVoucherRefusal>> {
  const read = parseVoucherCode(code);
  if (!read.ok) return read;
  const found = await tx.vouchers.findByCode(voucherKeyOf(links, read.value));
  if (found === undefined) return refuse({ code: 'voucher_unknown' });
  if (found.event !== event) return refuse({ code: 'voucher_elsewhere' });
  const { used, ...voucher } = found.voucher;
  const state = seatVoucherState(voucher, (await tx.registrations.policyOf(event)) ?? openSeats, now);
  if (state === 'withdrawn' || state === 'released') return ok('given_free');
  if (state === 'expired') return refuse({ code: 'voucher_expired', validUntil: voucher.validUntil });
  const placesLeft = Math.max(0, voucher.places - used);
  return seats > placesLeft ? refuse({ code: 'voucher_used_up', placesLeft }) : ok({ voucher });
}
