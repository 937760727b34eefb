import type { CpdRegimeCode, PersonId } from '@netzwerkstatt/domain';
import type { ProofAccountStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { by } from './order.ts';

export function memoryProofAccounts(land: LandData): ProofAccountStore {
  const key = (person: PersonId, regime: CpdRegimeCode) => `${person} ${regime}`;
  const all = () => [...land.proofAccounts.values()];
  return {
    accountsOf: async (of) =>
      all()
        .filter(({ person }) => person === of)
        .map(({ regime, period }) => ({ regime, period }))
        .toSorted(by(({ regime }) => regime)),
    async saveAccount(person, { regime, period }, lookOn) {
      land.proofAccounts.set(key(person, regime), { regime, period, person, ...(lookOn && { lookOn }) });
    },
    removeAccount: async (person, regime) => void land.proofAccounts.delete(key(person, regime)),
    takeToLook: async (today, limit) =>
      all()
        .filter(({ lookOn }) => lookOn !== undefined && lookOn <= today)
        .toSorted(
          by(
            ({ lookOn = '' }) => lookOn,
            ({ person }) => person,
            ({ regime }) => regime,
          ),
        )
        .slice(0, limit)
        .map(({ lookOn: _, ...account }) => account),
    reminds: async (person) => land.remindsOfProofs.get(person) ?? true,
    saveReminds: async (person, reminds) => void land.remindsOfProofs.set(person, reminds),
    async takeEnding({ from, to, monthsBefore }, limit) {
      const ending = [...land.certificates.values()].flatMap(({ record: { id, certificate } }) => {
        const { document, status } = certificate;
        const end = document.kind === 'series' && status === 'issued' ? document.validUntil : undefined;
        const isNew = !land.validityReminders.has(`${id} ${monthsBefore}`);
        return end !== undefined && from <= end && end <= to && isNew ? [{ id, end }] : [];
      });
      const taken = ending.toSorted(
        by(
          ({ end }) => end,
          ({ id }) => id,
        ),
      );
      for (const { id } of taken.slice(0, limit)) land.validityReminders.set(`${id} ${monthsBefore}`, true);
      return taken.slice(0, limit).map(({ id }) => id);
    },
  };
}
