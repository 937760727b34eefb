import type { ProgrammeStore } from '@netzwerkstatt/application';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { readEventsWithFigures, toListedEvent } from './event-reader.ts';
import { isListed, searchProgramme } from './programme-search.ts';

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
  };
}
