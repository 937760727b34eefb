import type { AddressChange, AddressChangeStore } from '@netzwerkstatt/application';
import type { AddressChangeId, EmailAddress, Instant, RegistrationId } from '@netzwerkstatt/domain';
import type { Selectable } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

export function createAddressChangeStore(tx: LandConnection): AddressChangeStore {
  const changes = () => tx.selectFrom('address_change').selectAll();
  return {
    async keep({ id, registration, email, askedAt, expiresAt, confirmedAt }) {
      const columns = {
        id,
        email,
        asked_at: askedAt,
        expires_at: expiresAt,
        confirmed_at: confirmedAt ?? null,
      };
      await tx
        .insertInto('address_change')
        .values({ registration_id: registration, ...columns })
        .onConflict((conflict) => conflict.column('registration_id').doUpdateSet(columns))
        .execute();
    },

    async get(id) {
      const row = await changes().where('id', '=', id).executeTakeFirst();
      return row && toChange(row);
    },

    async ofRegistration(registration) {
      const row = await changes().where('registration_id', '=', registration).executeTakeFirst();
      return row && toChange(row);
    },

    async confirm(id, at) {
      const confirmed = await tx
        .updateTable('address_change')
        .set({ confirmed_at: at })
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      if (confirmed === undefined) throw new Error(`no change of address ${id}`);
    },

    async takeBack(registration) {
      await tx.deleteFrom('address_change').where('registration_id', '=', registration).execute();
    },

    async forget(before) {
      await tx.deleteFrom('address_change').where('expires_at', '<=', before).execute();
    },
  };
}

function toChange(row: Selectable<Database['address_change']>): AddressChange {
  return {
    id: row.id as AddressChangeId,
    registration: row.registration_id as RegistrationId,
    email: row.email as EmailAddress,
    askedAt: row.asked_at as Instant,
    expiresAt: row.expires_at as Instant,
    ...(row.confirmed_at !== null && { confirmedAt: row.confirmed_at as Instant }),
  };
}
