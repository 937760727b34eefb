import type { PeopleStore } from '@netzwerkstatt/application';
import { type EmailAddress, emailKey } from '@netzwerkstatt/domain';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromGrant, fromPerson, toGrant, toPerson } from '../mapping/person-mapping.ts';

export function createPeopleStore(tx: LandConnection): PeopleStore {
  async function findByEmail(email: EmailAddress) {
    const row = await tx.selectFrom('person').selectAll().where('email_key', '=', emailKey(email)).executeTakeFirst();
    return row && toPerson(row);
  }

  return {
    findByEmail,

    async get(id) {
      const row = await tx.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toPerson(row);
    },

    async findOrAdd(person) {
      await tx
        .insertInto('person')
        .values(fromPerson(person))
        .onConflict((conflict) => conflict.columns(['land_id', 'email_key']).doNothing())
        .execute();
      const found = await findByEmail(person.email);
      if (found === undefined) throw new Error(`person ${person.id} was added and is not there`);
      return found;
    },

    async save(person) {
      const { id, ...columns } = fromPerson(person);
      const saved = await tx.updateTable('person').set(columns).where('id', '=', id).returning('id').executeTakeFirst();
      if (saved === undefined) throw new Error(`no person ${id}`);
    },

    async markEmailProven(people, at) {
      await tx
        .updateTable('person')
        .set({ email_proven_at: at })
        .where('id', '=', sql<string>`any(${people}::uuid[])`)
        .where('email_proven_at', 'is', null)
        .execute();
    },

    async grantsOf(id) {
      const rows = await tx.selectFrom('role_grant').selectAll().where('person_id', '=', id).orderBy('id').execute();
      return rows.map(toGrant);
    },

    async grant(id, grant) {
      await tx
        .insertInto('role_grant')
        .values(fromGrant(id, grant))
        .onConflict((conflict) =>
          conflict
            .columns(['person_id', 'role', 'scope_kind', 'scope_id'])
            .doUpdateSet((row) => ({ until_at: row.ref('excluded.until_at') })),
        )
        .execute();
    },
  };
}
