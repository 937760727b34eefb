import type { PeopleStore } from '@netzwerkstatt/application';
import { type EmailAddress, emailKey, foldForSearch } from '@netzwerkstatt/domain';
import { type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromGrant, fromPerson, toGrant, toPerson } from '../mapping/person-mapping.ts';
import type { Database } from '../schema/database.gen.ts';

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

    async getMany(ids) {
      if (ids.length === 0) return [];
      const rows = await tx
        .selectFrom('person')
        .selectAll()
        .where('id', '=', sql<string>`any(${ids}::uuid[])`)
        .execute();
      return rows.map(toPerson);
    },

    async findByName(text, knownTo, limit) {
      const words = foldForSearch(text);
      if (words === '') return [];
      const isKnown =
        knownTo === undefined
          ? sql`true`
          : sql`exists (select from registration r join event e on e.id = r.event_id
              where r.person_id = p.id and e.network_id = ${knownTo})`;
      const { rows } = await sql<Selectable<Database['person']>>`
        select * from person p
        where strpos(' ' || folded(p.given_name || ' ' || p.family_name), ${` ${words}`}) > 0 and p.erased_at is null and ${isKnown}
        order by family_name collate "de-x-icu", given_name collate "de-x-icu", id limit ${limit}`.execute(tx);
      return rows.map(toPerson);
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
      const saved = await tx
        .updateTable('person')
        .set(columns)
        .where('id', '=', id)
        // Whoever read them before they were erased does not bring them back.
        .where('erased_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
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

    async proveDetails(details, at) {
      if (details.length === 0) return;
      // In one order for everybody: two events may confirm the same people at the same time.
      const rows = details.map(({ person: id, ...told }) => fromPerson({ ...told, id })).toSorted(byId);
      const column = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((it) => it[key]);
      await sql`
        update person as p set given_name = n.given_name, family_name = n.family_name, email = n.email,
          email_key = n.email_key, profession = n.profession, organisation_id = n.organisation_id,
          organisation_name = n.organisation_name, region = n.region, locale = n.locale, email_proven_at = ${at}
        from unnest(${column('id')}::uuid[], ${column('given_name')}::text[], ${column('family_name')}::text[],
          ${column('email')}::text[], ${column('email_key')}::text[], ${column('profession')}::text[],
          ${column('organisation_id')}::uuid[], ${column('organisation_name')}::text[], ${column('region')}::text[],
          ${column('locale')}::text[])
          as n (id, given_name, family_name, email, email_key, profession, organisation_id, organisation_name, region,
            locale)
        where p.id = n.id and p.email_proven_at is null`.execute(tx);
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

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
