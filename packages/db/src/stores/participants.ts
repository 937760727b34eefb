import type {
  ParticipantFacets,
  ParticipantFilter,
  ParticipantList,
  ParticipantQuery,
} from '@netzwerkstatt/application';
import { type Ags, type EventId, foldForSearch, type ProfessionCode, type RegistrationId } from '@netzwerkstatt/domain';
import { registrationStatuses } from '@netzwerkstatt/registration';
import { type RawBuilder, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type RegistrationWithNeed, toRecord } from './registration-rows.ts';

/** The line in its order; everybody else by family name. */
const inTheirOrder = sql`case when status = 'waitlisted' then queue_number end nulls last,
  family_name collate "de-x-icu", given_name collate "de-x-icu", id`;

export async function listForEvent(
  tx: LandConnection,
  event: EventId,
  query: ParticipantQuery,
): Promise<ParticipantList> {
  const chosen = chosenBy(event, query);
  const { rows: counted } = await sql<{ status: string; all: number; chosen: number }>`
    select status, count(*) as all, count(*) filter (where ${chosen}) as chosen
    from registration where event_id = ${event} group by status`.execute(tx);
  const { rows } = await sql<RegistrationWithNeed>`
    select r.*, n.need from registration r left join assistance_need n on n.registration_id = r.id
    where ${chosen} order by ${inTheirOrder} offset ${query.offset} limit ${query.limit}`.execute(tx);
  const countOf = (status: string) => counted.find((it) => it.status === status)?.all ?? 0;
  return {
    total: counted.reduce((sum, it) => sum + it.chosen, 0),
    records: rows.map(toRecord),
    counts: Object.fromEntries(registrationStatuses.map((it) => [it, countOf(it)])) as ParticipantList['counts'],
  };
}

export async function idsForEvent(
  tx: LandConnection,
  event: EventId,
  filter: ParticipantFilter,
): Promise<readonly RegistrationId[]> {
  const { rows } = await sql<{ id: RegistrationId }>`
    select id from registration where ${chosenBy(event, filter)} order by ${inTheirOrder}`.execute(tx);
  return rows.map(({ id }) => id);
}

export async function facetsForEvent(tx: LandConnection, event: EventId): Promise<ParticipantFacets> {
  const { rows } = await sql<{ profession: string | null; name: string | null; region: string | null; count: number }>`
    select profession, organisation_name as name, region, count(*) as count
    from registration where event_id = ${event}
    group by grouping sets ((profession), (organisation_name), (region))
    order by profession, organisation_name collate "de-x-icu", region`.execute(tx);
  return {
    professions: rows.flatMap(({ profession, count }) =>
      profession === null ? [] : [{ profession: profession as ProfessionCode, count }],
    ),
    organisations: rows.flatMap(({ name, count }) => (name === null ? [] : [{ name, count }])),
    regions: rows.flatMap(({ region, count }) => (region === null ? [] : [{ region: region as Ags, count }])),
  };
}

function chosenBy(
  event: EventId,
  { statuses, text, professions, organisation, region }: ParticipantFilter,
): RawBuilder<unknown> {
  const words = foldForSearch(text)
    .split(' ')
    .filter((word) => word !== '');
  const about = sql`folded(given_name || ' ' || family_name || ' ' || organisation_name || ' ' || email)`;
  const conditions = [
    sql`event_id = ${event}`,
    sql`status = any(${statuses}::text[])`,
    ...words.map((word) => sql`${about} like ${`%${word}%`}`),
    ...(professions ? [sql`profession = any(${professions}::text[])`] : []),
    ...(organisation === undefined ? [] : [sql`organisation_name = ${organisation}`]),
    ...(region === undefined ? [] : [sql`region = ${region}`]),
  ];
  return sql.join(conditions, sql` and `);
}
