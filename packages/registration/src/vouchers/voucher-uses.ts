import type { SeatVoucherId } from '@netzwerkstatt/domain';
import { isActive, type Registration, seatsOf } from '../registration.ts';

export const noUses: ReadonlyMap<SeatVoucherId, number> = new Map();

/** How many places of its voucher a registration uses: a request uses none before its mail is answered. */
export function voucherPlacesOf(registration: Registration): number {
  const isUse = registration.voucher !== undefined && isActive(registration) && registration.status !== 'requested';
  return isUse ? seatsOf(registration) : 0;
}

/** The uses of every voucher after one registration changed. */
export function usesAfter(
  uses: ReadonlyMap<SeatVoucherId, number>,
  before: Registration | undefined,
  after: Registration,
): ReadonlyMap<SeatVoucherId, number> {
  const { voucher } = after;
  if (voucher === undefined) return uses;
  const more = voucherPlacesOf(after) - (before === undefined ? 0 : voucherPlacesOf(before));
  return more === 0 ? uses : new Map(uses).set(voucher, (uses.get(voucher) ?? 0) + more);
}
