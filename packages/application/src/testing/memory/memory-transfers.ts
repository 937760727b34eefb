import { emailKey, type RegistrationId } from '@netzwerkstatt/domain';
import type { OpenTransfer, TransferStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';

export function memoryTransfers(land: LandData): TransferStore {
  const all = () => [...land.transfers.values()];
  const open = () => all().filter((it): it is OpenTransfer => it.status === 'open');
  return {
    async add(transfer) {
      const isAsked = (it: OpenTransfer) =>
        it.registration === transfer.registration &&
        emailKey(it.colleague.email) === emailKey(transfer.colleague.email);
      if (open().some(isAsked)) {
        throw new Error(`of registration ${transfer.registration} they are being asked already`);
      }
      land.transfers.set(transfer.id, transfer);
    },

    async end(id, state) {
      const transfer = land.transfers.get(id);
      if (transfer?.status !== 'open') throw new Error(`transfer ${id} is not open`);
      const { event, registration, offeredAt, expiresAt } = transfer;
      land.transfers.set(id, { id, event, registration, offeredAt, expiresAt, ...state });
    },

    get: async (id) => land.transfers.get(id),
    ofRegistration: async (registration) => all().filter((it) => it.registration === registration),
    async firstHoldersOf(registrations) {
      const giverOf = (id: RegistrationId) =>
        all().find((it) => it.status === 'accepted' && it.newRegistration === id)?.registration;
      const firstOf = (id: RegistrationId): RegistrationId | undefined => {
        const giver = giverOf(id);
        return giver && (firstOf(giver) ?? giver);
      };
      return new Map(
        registrations.flatMap((id) => {
          const first = firstOf(id);
          return first === undefined ? [] : [[id, first] as const];
        }),
      );
    },
    async membersOf(teams) {
      const takenFrom = (giver: RegistrationId) =>
        all().flatMap((it) => (it.status === 'accepted' && it.registration === giver ? it.newRegistration : []));
      const hands = (giver: RegistrationId): readonly RegistrationId[] =>
        takenFrom(giver).flatMap((it) => [it, ...hands(it)]);
      return teams.flatMap((team) =>
        hands(team).flatMap((id) => {
          const record = land.registrations.get(id);
          if (record?.registration.status !== 'confirmed') return [];
          const { givenName, familyName } = record.applicant;
          const asked = all().find(
            (it) => it.status === 'accepted' && it.registration === team && it.newRegistration === id,
          );
          return [{ team, registration: id, givenName, familyName, ...(asked && { askedAt: asked.offeredAt }) }];
        }),
      );
    },
    openOf: async (registrations) => open().filter((it) => registrations.includes(it.registration)),
    dueToExpire: async (now, limit) =>
      open()
        .filter(({ expiresAt }) => expiresAt <= now)
        .slice(0, limit),
  };
}
