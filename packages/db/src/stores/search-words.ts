import { likenessTo, probesFor, type SoughtWord } from '@netzwerkstatt/application';
import { type RawBuilder, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';

/** A known word that answers the sought one at a place. */
interface AnsweringWord {
  readonly place: number;
  readonly word: string;
  readonly isExact: boolean;
}

/** The words of the Land that answer, by the rule of the application; the index of trigrams only names candidates. */
export async function answeringWords(
  tx: LandConnection,
  sought: readonly SoughtWord[],
): Promise<readonly AnsweringWord[]> {
  const probes = [...new Set(sought.flatMap(probesFor))];
  // Hundreds of words come faster as one text than as a row each.
  const { rows } = await sql<{ words: string | null }>`/* search.candidates */
    select string_agg(word, ' ') as words from (
      select distinct word from word_trigram where trigram = any(${probes}::text[])) as candidate`.execute(tx);
  const candidates = (rows[0]?.words ?? '').split(' ');
  return sought.flatMap((one, place) => {
    const likeness = likenessTo(one);
    return candidates.flatMap((word) => {
      const answer = likeness(word);
      return answer === undefined ? [] : [{ place, word, isExact: answer === 'exact' }];
    });
  });
}

/**
 * The table `found` for a `with`: what has an answer to every sought word (`id`, `is_exact`).
 *
 * @param words - Where the words of things are kept, with the column that names the thing.
 */
export function foundByWords(
  sought: readonly SoughtWord[],
  answers: readonly AnsweringWord[],
  words: {
    readonly table: RawBuilder<unknown>;
    readonly thing: RawBuilder<unknown>;
    readonly where: RawBuilder<unknown>;
  },
): RawBuilder<unknown> {
  const places = answers.map(({ place }) => place);
  const known = answers.map(({ word }) => word);
  const isExact = answers.map((it) => it.isExact);
  // `offset 0` keeps the planner from reading a whole table where look-ups are enough: it cannot know how rare words are.
  return sql`found as materialized (
      select id, bool_and(is_exact) as is_exact from (
        select a.place, thing.id, bool_or(a.is_exact) as is_exact
        from unnest(${places}::int[], ${known}::text[], ${isExact}::bool[]) as a (place, word, is_exact)
          cross join lateral (
            select ${words.thing} as id from ${words.table} w where w.word = a.word and ${words.where} offset 0) as thing
        group by a.place, thing.id) as answered
      group by id having count(*) = ${sought.length}::int
    )`;
}
