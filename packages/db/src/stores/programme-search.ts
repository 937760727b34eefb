import {
  type NarrowableEvent,
  narrowProgramme,
  type ProgrammeQuery,
  type ProgrammeResult,
  type SoughtWord,
  soughtWords,
} from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import { type RawBuilder, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { idsInOrder, readEventsWithFigures, toListedEvent } from './event-reader.ts';
import { answeringWords, foundByWords } from './search-words.ts';

/**
 * Three statements however many hits there are, and one more to look up words. What has the words and the dates comes as
 * one text with a line for each event: what the facets let through and what they count is then the same rule as
 * everywhere.
 */
export async function searchProgramme(tx: LandConnection, query: ProgrammeQuery): Promise<ProgrammeResult> {
  const { hits, facets } = narrowProgramme(await find(tx, query), query);
  const page = hits.slice(query.offset, query.offset + query.limit).map(({ id }) => id);
  const events = await readEventsWithFigures(tx, 'programme.page', idsInOrder(page));
  return { total: hits.length, events: events.map(toListedEvent), facets };
}

type Found = NarrowableEvent & { readonly id: string };

async function find(tx: LandConnection, query: ProgrammeQuery): Promise<readonly Found[]> {
  const sought = soughtWords(query.text);
  const statement = sought.length > 0 ? await byWords(tx, sought, query) : byDates(query);
  const { rows } = await statement.execute(tx);
  const lines = rows[0]?.lines ?? '';
  return lines === '' ? [] : lines.split('\n').map(toFound);
}

function line(now: Instant): RawBuilder<unknown> {
  return sql`concat(id, '|', kind, '|', region, '|', format, '|', network_id, '|',
    array_to_string(target_professions, ','), '|', has_seats and registration_opens_at <= ${now}
      and registration_closes_at > ${now} and starts_at > ${now})`;
}

const none: readonly string[] = [];

function toFound(text: string): Found {
  const [id, kind, region, format, network, professions = '', seats] = text.split('|');
  return {
    id,
    kind,
    region: region === '' ? undefined : region,
    format,
    network: network === '' ? undefined : network,
    targetProfessions: professions === '' ? none : professions.split(','),
    hasSeats: seats === 't',
  } as unknown as Found;
}

function byDates({ now, from, to }: ProgrammeQuery): RawBuilder<{ lines: string | null }> {
  return sql`/* programme.by_dates */
    select string_agg(${line(now)}, chr(10) order by starts_at, id) as lines from event
    where ${isListed} and ends_at > ${now} and ${beginsWithin(from, to)}`;
}

async function byWords(
  tx: LandConnection,
  sought: readonly SoughtWord[],
  { now, from, to }: ProgrammeQuery,
): Promise<RawBuilder<{ lines: string | null }>> {
  const words = { table: sql`event_word`, thing: sql`event_id`, where: sql`w.ends_at > ${now}` };
  const found = foundByWords(sought, await answeringWords(tx, sought), words);
  return sql`/* programme.by_words */
    with ${found}
    select string_agg(${line(now)}, chr(10) order by is_exact desc, starts_at, id) as lines
    from found cross join lateral (
      select kind, region, format, network_id, target_professions, has_seats, registration_opens_at,
        registration_closes_at, starts_at from event
      where event.id = found.id and ${beginsWithin(from, to)} offset 0) as e`;
}

/** What a list of the world may show; said as the index says it. */
export const isListed = sql`status in ('published', 'cancelled') and admission <> 'by_invitation'`;

function beginsWithin(from: string | undefined, to: string | undefined): RawBuilder<unknown> {
  return sql`starts_on between coalesce(${from ?? null}::date, '-infinity') and coalesce(${to ?? null}::date, 'infinity')`;
}
