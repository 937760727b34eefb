import {
  type FreshStandings,
  type SeriesStanding,
  type SeriesStandingStore,
  type StandingBasis,
  seriesStandings,
} from '@netzwerkstatt/application';
import { foldForSearch, type PersonId } from '@netzwerkstatt/domain';
import { type RawBuilder, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';

export function createSeriesStandingStore(tx: LandConnection): SeriesStandingStore {
  return {
    async lock() {
      await sql`select pg_advisory_xact_lock(hashtextextended(current_land() || ' series standings', 0))`.execute(tx);
    },

    async outdated(basis, limit) {
      const { rows: changed } = await sql<{ id: number; person: PersonId }>`
        select id, person_id as person from learning_change order by id ${atMost(limit)}`.execute(tx);
      const people = new Set(changed.map(({ person }) => person));
      const { rows: others } = await sql<{ person: PersonId }>`
        select person_id as person from worked_out_learner where ${isOnOther(basis)}
        order by person_id ${atMost(limit)}`.execute(tx);
      for (const { person } of others) if (people.size < (limit ?? Number.POSITIVE_INFINITY)) people.add(person);
      return { people: [...people].toSorted(), changes: changed.map(({ id }) => id) };
    },

    async keep({ people, changes }, standings, { asOf, rules }) {
      const ids = sql`${[...people]}::uuid[]`;
      await sql`delete from learning_change where id = any(${[...changes]}::bigint[])`.execute(tx);
      await sql`delete from series_standing where person_id = any(${ids})`.execute(tx);
      await sql`insert into series_standing (person_id, curriculum_code, standing, counted_minutes)
        select * from ${asRows(standings)}`.execute(tx);
      await sql`insert into worked_out_learner (person_id, as_of, rules) select unnest(${ids}), ${asOf}::date, ${rules}::text
        on conflict (person_id) do update set as_of = excluded.as_of, rules = excluded.rules`.execute(tx);
    },

    async count(curricula, fresh) {
      const { rows } = await sql<{ curriculum: string; standing: SeriesStanding; count: number }>`
        select curriculum_code as curriculum, standing, count(*) as count from ${withFresh(fresh)} s
        where curriculum_code = any(${[...curricula]}::text[]) group by curriculum_code, standing`.execute(tx);
      const countOf = (code: string, standing: SeriesStanding) =>
        rows.find((it) => it.curriculum === code && it.standing === standing)?.count ?? 0;
      return new Map(
        curricula.map((code) => [
          code,
          Object.fromEntries(seriesStandings.map((it) => [it, countOf(code, it)])) as Record<SeriesStanding, number>,
        ]),
      );
    },

    async list({ curriculum, standings, text, offset, limit }, fresh) {
      const name = sql`folded(p.given_name || ' ' || p.family_name)`;
      const conditions = [
        sql`s.curriculum_code = ${curriculum}`,
        ...(standings.length === 0 ? [] : [sql`s.standing = any(${[...standings]}::text[])`]),
        ...(foldForSearch(text) === '' ? [] : [sql`strpos(${name}, ${foldForSearch(text)}) > 0`]),
      ];
      const chosen = sql`${withFresh(fresh)} s join person p on p.id = s.person_id
        where ${sql.join(conditions, sql` and `)}`;
      const { rows: counted } = await sql<{ total: number }>`select count(*) as total from ${chosen}`.execute(tx);
      const { rows } = await sql<{ person: PersonId }>`
        select s.person_id as person from ${chosen}
        order by array_position(${[...seriesStandings]}::text[], s.standing), s.counted_minutes desc,
          p.family_name collate "de-x-icu", p.given_name collate "de-x-icu", s.person_id
        offset ${offset} limit ${limit}`.execute(tx);
      return { total: counted[0]?.total ?? 0, people: rows.map(({ person }) => person) };
    },
  };
}

/** What was kept, but for those who are judged anew. */
function withFresh({ people, standings }: FreshStandings): RawBuilder<unknown> {
  return sql`(
    select person_id, curriculum_code, standing, counted_minutes from series_standing
      where person_id <> all(${[...people]}::uuid[])
    union all select * from ${asRows(standings)})`;
}

function asRows(standings: FreshStandings['standings']): RawBuilder<unknown> {
  return sql`unnest(${standings.map(({ person }) => person)}::uuid[], ${standings.map((it) => it.curriculum)}::text[],
    ${standings.map(({ standing }) => standing)}::text[], ${standings.map((it) => it.countedMinutes)}::int[])
    as told (person_id, curriculum_code, standing, counted_minutes)`;
}

function isOnOther({ asOf, rules }: StandingBasis): RawBuilder<unknown> {
  return sql`as_of <> ${asOf}::date or rules <> ${rules}`;
}

function atMost(limit: number | undefined): RawBuilder<unknown> {
  return limit === undefined ? sql`` : sql`limit ${limit}`;
}
