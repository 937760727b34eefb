import { type DirectoryStore, NETWORK_NAMES_KEY, NEVER_CHANGED, soughtWords } from '@netzwerkstatt/application';
import { foldForSearch, type Organisation } from '@netzwerkstatt/domain';
import { type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromNetwork, fromOrganisation, toNetwork, toOrganisation } from '../mapping/directory-mapping.ts';
import type { Database } from '../schema/database.gen.ts';
import { countCalendarChanges } from './calendar-changes.ts';
import { answeringWords, foundByWords } from './search-words.ts';

export function createDirectoryStore(tx: LandConnection): DirectoryStore {
  return {
    async networks() {
      const { rows } = await sql<Selectable<Database['network']>>`/* directory.networks */
        select * from network order by name collate "de-x-icu", id`.execute(tx);
      return rows.map(toNetwork);
    },

    async findNetwork(slug) {
      const row = await tx.selectFrom('network').selectAll().where('slug', '=', slug).executeTakeFirst();
      return row && toNetwork(row);
    },

    async getNetwork(id) {
      const row = await tx.selectFrom('network').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toNetwork(row);
    },

    async saveNetwork(network) {
      const { id, ...columns } = fromNetwork(network);
      const saved = await tx
        .insertInto('network')
        .values({ id, ...columns })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet(columns).where(sql<boolean>`(network.*) is distinct from (excluded.*)`),
        )
        .returning('id')
        .executeTakeFirst();
      // Nobody says when an office changed its name: who asks by a date alone learns of it with the next change.
      if (saved !== undefined) await countCalendarChanges(tx, [NETWORK_NAMES_KEY], NEVER_CHANGED);
    },

    async getOrganisation(id) {
      const row = await tx.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toOrganisation(row);
    },

    findOrganisations: (text, limit) => findOrganisations(tx, text, limit),

    async saveOrganisations(organisations) {
      if (organisations.length === 0) return;
      await tx
        .insertInto('organisation')
        .values(organisations.map(fromOrganisation))
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((row) => ({
            name: row.ref('excluded.name'),
            type: row.ref('excluded.type'),
            place: row.ref('excluded.place'),
            region: row.ref('excluded.region'),
            search_text: row.ref('excluded.search_text'),
          })),
        )
        .execute();
    },
  };
}

async function findOrganisations(tx: LandConnection, text: string, limit: number): Promise<readonly Organisation[]> {
  const sought = soughtWords(text);
  if (sought.length === 0) return [];
  const words = { table: sql`organisation_word`, thing: sql`organisation_id`, where: sql`true` };
  const withWords = foundByWords(sought, await answeringWords(tx, sought), words);
  const { rows } = await sql<Selectable<Database['organisation']>>`/* directory.organisations */
    with ${withWords}
    select o.* from found cross join lateral (select * from organisation where id = found.id offset 0) as o
    order by is_exact desc, starts_with(search_text, ${foldForSearch(text)}) desc, name collate "de-x-icu", o.id
    limit ${limit}`.execute(tx);
  return rows.map(toOrganisation);
}
