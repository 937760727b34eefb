import { type ProgrammeStore, soughtWords } from '@netzwerkstatt/application';
import { foldForSearch } from '@netzwerkstatt/domain';
import { type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { toNetwork, toOrganisation } from '../mapping/person-mapping.ts';
import type { Database } from '../schema/database.gen.ts';
import { readEventsWithFigures, toListedEvent } from './event-reader.ts';
import { isListed, searchProgramme } from './programme-search.ts';
import { answeringWords, foundByWords } from './search-words.ts';

export function createProgrammeStore(tx: LandConnection): ProgrammeStore {
  return {
    search: (query) => searchProgramme(tx, query),

    async findEvent(slug) {
      const wanted = sql`(select id, 1 as place from event where slug = ${slug} and status <> 'draft')`;
      const [found] = await readEventsWithFigures(tx, 'programme.event', wanted);
      return found && toListedEvent(found);
    },

    async runsOfModule(moduleCode, now) {
      const wanted = sql`(
        select run.id, row_number() over (order by starts_at, run.id) as place
        from event run join module_version version on version.id = run.module_version_id
        where version.code = ${moduleCode} and starts_at > ${now} and run.${isListed})`;
      const runs = await readEventsWithFigures(tx, 'programme.runs', wanted);
      return runs.map(toListedEvent);
    },

    async networks() {
      const { rows } = await sql<Selectable<Database['network']>>`/* programme.networks */
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

    async findOrganisations(text, limit) {
      const sought = soughtWords(text);
      if (sought.length === 0) return [];
      const words = { table: sql`organisation_word`, thing: sql`organisation_id`, where: sql`true` };
      const withWords = foundByWords(sought, await answeringWords(tx, sought), words);
      const { rows } = await sql<Selectable<Database['organisation']>>`/* programme.organisations */
        with ${withWords}
        select o.* from found cross join lateral (select * from organisation where id = found.id offset 0) as o
        order by is_exact desc, starts_with(search_text, ${foldForSearch(text)}) desc, name collate "de-x-icu", o.id
        limit ${limit}`.execute(tx);
      return rows.map(toOrganisation);
    },
  };
}
