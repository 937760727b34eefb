import type { AddressChangeStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryAddressChanges(land: LandData): AddressChangeStore {
  const forgetWhere = (
    isMeant: (it: { readonly id: string; readonly registration: string; readonly expiresAt: string }) => boolean,
  ) => {
    for (const [id, change] of land.addressChanges) if (isMeant(change)) land.addressChanges.delete(id);
  };
  return {
    async put(change) {
      forgetWhere(({ registration }) => registration === change.registration);
      land.addressChanges.set(change.id, change);
    },
    get: async (id) => land.addressChanges.get(id),
    forget: async (id) => forgetWhere((it) => it.id === id),
    forgetExpired: async (now) => forgetWhere(({ expiresAt }) => expiresAt <= now),
  };
}
