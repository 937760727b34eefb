import { voucherPlacesOf } from '@netzwerkstatt/registration';
import type { NewSeatVoucher, UsedSeatVoucher, VoucherStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryVouchers(land: LandData): VoucherStore {
  const registrations = () => [...land.registrations.values()];
  const toUsed = ({ codeKey: _, ...voucher }: NewSeatVoucher): UsedSeatVoucher => ({
    ...voucher,
    used: registrations()
      .filter(({ registration }) => registration.voucher === voucher.id)
      .reduce((sum, { registration }) => sum + voucherPlacesOf(registration), 0),
  });
  return {
    async add(event, vouchers) {
      for (const it of vouchers) {
        const isKnown = [...land.vouchers.values()].some(({ codeKey }) => codeKey === it.codeKey);
        if (isKnown) throw new Error(`voucher ${it.id}: another one has this code`);
        land.vouchers.set(it.id, { ...it, event });
      }
    },
    async withdraw(id, withdrawnAt) {
      const voucher = land.vouchers.get(id);
      if (voucher !== undefined) land.vouchers.set(id, { withdrawnAt, ...voucher });
    },
    ofEvent: async (wanted) =>
      [...land.vouchers.values()].filter(({ event }) => event === wanted).map(({ event: _, ...it }) => toUsed(it)),
    async findByCode(codeKey) {
      const found = [...land.vouchers.values()].find((it) => it.codeKey === codeKey);
      if (found === undefined) return undefined;
      const { event, ...voucher } = found;
      return { event, voucher: toUsed(voucher) };
    },
    registrationsWith: async (event) =>
      registrations()
        .filter((it) => it.event === event && it.registration.voucher !== undefined)
        .map(({ registration }) => registration.id),
  };
}
