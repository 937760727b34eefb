import type { AddressChangeStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryAddressChanges(land: LandData): AddressChangeStore {
  const all = land.addressChanges;
  return {
    async keep(change) {
      if (!land.registrations.has(change.registration)) throw new Error(`no registration ${change.registration}`);
      all.set(change.registration, change);
    },
    get: async (id) => [...all.values()].find((it) => it.id === id),
    ofRegistration: async (registration) => all.get(registration),
    async confirm(id, at) {
      const change = [...all.values()].find((it) => it.id === id);
      if (change === undefined) throw new Error(`no change of address ${id}`);
      all.set(change.registration, { ...change, confirmedAt: at });
    },
    async takeBack(registration) {
      all.delete(registration);
    },
    async forget(before) {
      for (const [registration, { expiresAt }] of all) if (expiresAt <= before) all.delete(registration);
    },
  };
}
