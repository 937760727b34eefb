import {
  type CertificateId,
  emailKey,
  FORGOTTEN_ORGANISATION,
  forgottenAddress,
  forgottenName,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import type { ErasureStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryErasure(land: LandData): ErasureStore {
  return {
    // Transactions run one after the other: whoever runs holds every lock.
    lock: async () => {},

    async erase(id) {
      const person = land.people.get(id);
      if (person === undefined) return;
      const own = new Set(
        [...land.registrations.values()].flatMap(({ registration: it }) => (it.personId === id ? [it.id] : [])),
      );
      const isOwn = (registration: RegistrationId | undefined) => registration !== undefined && own.has(registration);
      const isAddress = (address: typeof person.email) => emailKey(address) === emailKey(person.email);

      for (const map of [land.answers, land.approvals, land.addressChanges, land.priorityRequests, land.forumWishes])
        for (const registration of own) map.delete(registration);
      remove(land.assistance, (it) => isOwn(it.registration));
      remove(land.certificateBatchItems, ({ item }) => isOwn(item.registration));
      remove(land.seriesResults, (it) => it.person === id);
      remove(land.seriesExceptions, (it) => it.person === id);
      remove(land.certificateBases, (_, certificate) => land.certificates.get(certificate)?.record.person === id);
      remove(land.dateQuestions, (it) => isOwn(it.registration));
      remove(land.substitutes, (it, registration) => it.person === id || isOwn(registration));
      remove(land.recognitions, (it) => it.person === id);
      remove(land.recognitionRequests, (it) => it.person === id);
      remove(land.proofAccounts, (it) => it.person === id);
      land.remindsOfProofs.delete(id);
      remove(
        land.validityReminders,
        (_, key) => land.certificates.get(key.split(' ')[0] as CertificateId)?.record.person === id,
      );
      remove(land.externalProofs, (it) => it.person === id);
      remove(land.proofs, ({ file }) => file.person === id);
      remove(land.sentDates, (it) => it.person === id);
      remove(land.sessions, (it) => it.personId === id);
      remove(land.challenges, (it) => it.personId === id || isAddress(it.email));
      remove(land.invitations, (it) => isAddress(it.email));
      remove(land.mails, ({ record }) => record.person === id || isOwn(record.registration) || isAddress(record.to));
      land.grants.delete(id);
      for (const [poll, asked] of land.pollInvitees) {
        land.pollInvitees.set(
          poll,
          asked.filter((it) => it.person !== id),
        );
      }

      for (const [key, { about, entry }] of land.audit) {
        if (about !== id) continue;
        const { reason: _reason, ...left } = entry;
        land.audit.set(key, { about, entry: left });
      }

      const nobody = { ...forgottenName, email: forgottenAddress(id), organisation: { name: FORGOTTEN_ORGANISATION } };
      for (const registration of own) {
        const record = land.registrations.get(registration);
        if (record) land.registrations.set(registration, { ...record, applicant: { ...record.applicant, ...nobody } });
      }
      const { certificateLanguage: _language, emailProvenAt: _provenAt, ...rest } = person;
      land.people.set(id, { ...rest, ...nobody });
    },
  };
}

function remove<Key, Value>(map: Map<Key, Value>, isToGo: (value: Value, key: Key) => boolean): void {
  for (const [key, value] of map) if (isToGo(value, key)) map.delete(key);
}
