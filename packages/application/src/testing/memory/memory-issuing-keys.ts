import type { IssuingKeyStore, KeptIssuingKey } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { by } from './order.ts';

export function memoryIssuingKeys(land: LandData): IssuingKeyStore {
  const all = () =>
    [...land.issuingKeys.values()].toSorted(
      by<KeptIssuingKey>(
        (it) => it.usedFrom,
        (it) => it.kid,
      ),
    );
  return {
    all: async () => all(),

    async add(key) {
      if (land.issuingKeys.has(key.kid) || all().some((it) => it.retiredAt === undefined)) return false;
      land.issuingKeys.set(key.kid, key);
      return true;
    },

    async retire(kid, at) {
      const key = land.issuingKeys.get(kid);
      if (key === undefined || key.retiredAt !== undefined) return;
      const { sealedSecret: _, ...known } = key;
      land.issuingKeys.set(kid, { ...known, retiredAt: at });
    },
  };
}
