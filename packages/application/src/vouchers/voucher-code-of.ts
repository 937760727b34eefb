import type { SeatVoucherId } from '@netzwerkstatt/domain';
import { createVoucherCode, type VoucherCode } from '@netzwerkstatt/registration';
import type { Links } from '../ports/index.ts';

/** The code of a voucher: the same each time it is asked for, and kept nowhere. */
export function voucherCodeOf(links: Links, id: SeatVoucherId): VoucherCode {
  return createVoucherCode(links.bytesFor('voucher', id));
}

/** By what a voucher is found when somebody types its code. */
export function voucherKeyOf(links: Links, code: VoucherCode): string {
  return links.fingerprint(`voucher ${code}`);
}
