import type { IssuingKeyStore, KeptIssuingKey } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import type { Selectable } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

export function createIssuingKeyStore(tx: LandConnection): IssuingKeyStore {
  return {
    async all() {
      const rows = await tx.selectFrom('issuing_key').selectAll().orderBy('used_from').orderBy('kid').execute();
      return rows.map(toKey);
    },

    async add({ kid, publicKeyMultibase, usedFrom, sealedSecret }) {
      const added = await tx
        .insertInto('issuing_key')
        .values({
          kid,
          public_key: publicKeyMultibase,
          sealed_secret: sealedSecret === undefined ? null : Buffer.from(sealedSecret),
          used_from: usedFrom,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('kid')
        .executeTakeFirst();
      return added !== undefined;
    },

    async retire(kid, at) {
      await tx
        .updateTable('issuing_key')
        .set({ retired_at: at, sealed_secret: null })
        .where('kid', '=', kid)
        .where('retired_at', 'is', null)
        .execute();
    },
  };
}

function toKey(row: Selectable<Database['issuing_key']>): KeptIssuingKey {
  return {
    kid: row.kid,
    publicKeyMultibase: row.public_key,
    usedFrom: row.used_from as Instant,
    ...(row.retired_at !== null && { retiredAt: row.retired_at as Instant }),
    ...(row.sealed_secret !== null && { sealedSecret: Uint8Array.from(row.sealed_secret) }),
  };
}
