import type { CpdRegimeCode, PersonId } from '@netzwerkstatt/domain';
import type { CertificateRecord, ProofAccountStore } from '../../ports/index.ts';
import { isOfSeries, renewalNumber } from '../../series/renewal-standing.ts';
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
      const all = [...land.certificates.values()].map(({ record }) => record);
      const ending = all.flatMap((record) => {
        const { id, certificate } = record;
        const { document, status } = certificate;
        const isValid = status === 'issued' && !all.some((it) => renews(it, record));
        const end = document.kind === 'series' && isValid ? document.validUntil : undefined;
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

function renews(later: CertificateRecord, record: CertificateRecord): boolean {
  const { document } = record.certificate;
  if (document.kind !== 'series' || later.person !== record.person || later.certificate.status !== 'issued')
    return false;
  return renewalNumber(later) > renewalNumber(record) && isOfSeries(later, document.curriculum.code);
}
