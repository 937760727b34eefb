import type { GrantedRole, HistoryStore, PersonHistory, RegisteredEvent } from '@netzwerkstatt/application';
import type { EventId, Instant, LocalDate, PersonId, SessionId } from '@netzwerkstatt/domain';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type EventRow, eventColumns } from '../mapping/event-mapping.ts';
import { readEvents } from './event-reader.ts';
import { forgetRecognised, readRecognitions, recognise } from './recognised-modules.ts';

export function createHistoryStore(tx: LandConnection): HistoryStore {
  return {
    async lock(people) {
      if (people.length === 0) return;
      // In one order for everybody: two events may decide about the same people at the same time.
      await sql`/* history.lock */
        select pg_advisory_xact_lock(key) from (
          select distinct hashtextextended(current_land() || ' history ' || person, 0) as key
          from unnest(${[...people]}::text[]) as asked (person) order by key) as locks`.execute(tx);
    },

    async of(people, now) {
      if (people.length === 0) return new Map();
      const certified = await readCertified(tx, people);
      const registered = await readRegistered(tx, people, now);
      const standing = await readStanding(tx, people, now);
      return new Map(
        people.map((person): [PersonId, PersonHistory] => {
          const { recognised = [], roles = [], leads = [] } = standing.get(person) ?? {};
          const modules = certified.get(person) ?? [];
          return [person, { certified: modules, recognised, registered: registered.get(person) ?? [], roles, leads }];
        }),
      );
    },

    recognise: (recognition) => recognise(tx, recognition),
    forgetRecognised: (request) => forgetRecognised(tx, request),
    recognitionsOf: (person) => readRecognitions(tx, person),
  };
}

interface CertifiedRow {
  readonly person_id: PersonId;
  readonly module: string;
  readonly id: EventId;
  readonly slug: string;
  readonly title: string;
  readonly starts_on: LocalDate;
}

async function readCertified(tx: LandConnection, people: readonly PersonId[]) {
  const { rows } = await sql<CertifiedRow>`/* history.certified */
    select c.person_id, c.content->'document'->'module'->>'code' as module, e.id, e.slug, e.title, e.starts_on
    from certificate c join event e on e.id = c.event_id
    where c.person_id = any(${[...people]}::uuid[]) and c.status = 'issued'
      and c.content->'document'->>'kind' = 'attendance'
      and c.content->'document'->'module'->>'code' is not null
    order by module, e.starts_on, e.id`.execute(tx);
  return groupedByPerson(rows, ({ module, id, slug, title, starts_on: startsOn }) => ({
    module,
    run: { id, slug, title, startsOn },
  }));
}

interface RegisteredRow extends EventRow {
  readonly person_id: PersonId;
  readonly has_place: boolean;
  readonly module_code: string | null;
  readonly forums: readonly SessionId[];
}

async function readRegistered(tx: LandConnection, people: readonly PersonId[], now: Instant) {
  const found = await readEvents(
    tx,
    sql<RegisteredRow>`/* history.registered */
      select ${eventColumns}, r.person_id, r.status in ('confirmed', 'offered') as has_place, m.code as module_code,
        array(select session_id from forum_choice where registration_id = r.id) as forums
      from registration r join event e on e.id = r.event_id
        left join module_version m on m.id = e.module_version_id
      where r.person_id = any(${[...people]}::uuid[])
        and r.status in ('applied', 'confirmed', 'waitlisted', 'offered') and e.ends_at > ${now}
      order by e.starts_at, e.id`,
  );
  return groupedByPerson(
    found.map(({ event, row }) => ({ ...row, event })),
    ({ event, module_code: module, has_place: hasPlace, forums }): RegisteredEvent => ({
      event,
      ...(module !== null && { module }),
      hasPlace,
      forums,
    }),
  );
}

interface StandingRow {
  readonly person_id: PersonId;
  readonly recognised: readonly string[];
  readonly roles: readonly GrantedRole[];
  readonly leads: readonly EventId[];
}

async function readStanding(tx: LandConnection, people: readonly PersonId[], now: Instant) {
  const { rows } = await sql<StandingRow>`/* history.standing */
    select p.id as person_id,
      array(select module_code from recognised_module where person_id = p.id and teaching_units is null order by module_code collate "C") as recognised,
      array(select distinct role collate "C" from role_grant
        where person_id = p.id and (until_at is null or until_at > ${now}) order by 1) as roles,
      array(select event_id from quality_circle where lead_id = p.id and status <> 'completed' order by event_id) as leads
    from person p where p.id = any(${[...people]}::uuid[])`.execute(tx);
  return new Map(rows.map((it) => [it.person_id, it]));
}

function groupedByPerson<Row extends { readonly person_id: PersonId }, Value>(
  rows: readonly Row[],
  toValue: (row: Row) => Value,
): ReadonlyMap<PersonId, readonly Value[]> {
  return new Map([...Map.groupBy(rows, (it) => it.person_id)].map(([person, own]) => [person, own.map(toValue)]));
}
