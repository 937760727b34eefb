import type { CpdRegimeCode, PersonId } from '@netzwerkstatt/domain';
import type { ProofAccountStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { by } from './order.ts';

export function memoryProofAccounts(land: LandData): ProofAccountStore {
  const key = (person: PersonId, regime: CpdRegimeCode) => `${person} ${regime}`;
  return {
    accountsOf: async (of) =>
      [...land.proofAccounts.values()]
        .filter(({ person }) => person === of)
        .map(({ person: _, ...account }) => account)
        .toSorted(by(({ regime }) => regime)),
    saveAccount: async (person, account) =>
      void land.proofAccounts.set(key(person, account.regime), { ...account, person }),
    removeAccount: async (person, regime) => void land.proofAccounts.delete(key(person, regime)),
  };
}
