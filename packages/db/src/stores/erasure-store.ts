import type { ErasureStore } from '@netzwerkstatt/application';
import { FORGOTTEN_ORGANISATION, forgottenAddress, forgottenName, type PersonId } from '@netzwerkstatt/domain';
import { type RawBuilder, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type Belonging, erasurePlan, type Fate } from './erasure-plan.ts';

export function createErasureStore(tx: LandConnection): ErasureStore {
  return {
    async lock(person) {
      await tx.selectFrom('person').select('id').where('id', '=', person).forUpdate().execute();
    },

    async erase(person, at) {
      // Of the address first, as long as the person still has it; children before what they belong to.
      for (const [table, fate] of Object.entries<Fate>(erasurePlan)) {
        if (fate.fate !== 'removed') continue;
        const ways = fate.by.map((it) => belongs(table, it, person));
        await sql`delete from ${sql.table(table)} where ${sql.join(ways, sql` or `)}`.execute(tx);
      }
      await tx
        .updateTable('audit_reason')
        .set({ text: null, blanked_at: at })
        .where('person_id', '=', person)
        .where('text', 'is not', null)
        .execute();
      const nobody = {
        given_name: forgottenName.givenName,
        family_name: forgottenName.familyName,
        email: forgottenAddress(person),
        organisation_id: null,
        organisation_name: FORGOTTEN_ORGANISATION,
      };
      await tx.updateTable('registration').set(nobody).where('person_id', '=', person).execute();
      await tx
        .updateTable('person')
        .set({ ...nobody, email_key: nobody.email, email_proven_at: null, certificate_language: null, erased_at: at })
        .where('id', '=', person)
        .execute();
    },
  };
}

/** Columns by which a table names the address, where it is not by the key of the mailbox. */
const addressColumns: Readonly<Record<string, string>> = { mail: 'recipient' };

function belongs(table: string, how: Belonging, person: PersonId): RawBuilder<unknown> {
  if (how === 'person') return sql`person_id = ${person}`;
  if (how === 'registration') return sql`registration_id in (select id from registration where person_id = ${person})`;
  if (how === 'certificate') return sql`certificate_id in (select id from certificate where person_id = ${person})`;
  const column = addressColumns[table];
  return column === undefined
    ? sql`email_key = (select email_key from person where id = ${person})`
    : sql`lower(${sql.ref(column)}) = (select lower(email) from person where id = ${person})`;
}
