import type { AddressChangeStore } from '@netzwerkstatt/application';
import type { AddressChangeId, EmailAddress, Instant, RegistrationId } from '@netzwerkstatt/domain';
import type { LandConnection } from '../in-land.ts';

export function createAddressChangeStore(tx: LandConnection): AddressChangeStore {
  return {
    async put({ id, registration, email, expiresAt }) {
      const kept = { id, email, expires_at: expiresAt };
      await tx
        .insertInto('address_change')
        .values({ ...kept, registration_id: registration })
        .onConflict((conflict) => conflict.column('registration_id').doUpdateSet(kept))
        .execute();
    },

    async get(id) {
      const row = await tx.selectFrom('address_change').selectAll().where('id', '=', id).executeTakeFirst();
      return (
        row && {
          id: row.id as AddressChangeId,
          registration: row.registration_id as RegistrationId,
          email: row.email as EmailAddress,
          expiresAt: row.expires_at as Instant,
        }
      );
    },

    async forget(id) {
      await tx.deleteFrom('address_change').where('id', '=', id).execute();
    },

    async forgetExpired(now) {
      await tx.deleteFrom('address_change').where('expires_at', '<=', now).execute();
    },
  };
}
