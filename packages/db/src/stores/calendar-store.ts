import type {
  CalendarEvent,
  CalendarScope,
  CalendarStamp,
  CalendarStore,
  CalendarWindow,
} from '@netzwerkstatt/application';
import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import { type RawBuilder, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type EventRow, eventColumns } from '../mapping/event-mapping.ts';
import { readEvents } from './event-reader.ts';

const NEVER = '1970-01-01T00:00:00.000Z';

export function createCalendarStore(tx: LandConnection): CalendarStore {
  return {
    async stamp(scope, window) {
      const { rows } = await (scope.kind === 'person'
        ? personalStamp(scope.person, window)
        : publicStamp(scope, window)
      ).execute(tx);
      const [stamp] = rows;
      if (stamp === undefined) throw new Error('a stamp is always there');
      return stamp;
    },

    async events(scope, window) {
      const since = sinceOf(window);
      const query =
        scope.kind === 'person'
          ? sql<Shown>`/* calendar.own_events */
              select ${eventColumns}, ${standing} as standing from registration r join event e on e.id = r.event_id
              where r.person_id = ${scope.person} and ${standing} is not null and ends_at > ${since}
              order by starts_at, e.id`
          : sql<Shown>`${sql.raw(`/* calendar.${scope.kind}_events */`)}
              select ${eventColumns}, 'confirmed' as standing from event e
              where ${isPublicIn(scope)} and ends_at > ${since} order by starts_at, id`;
      const shown = await readEvents(tx, query);
      return shown.map(({ event, row }) => ({ event, standing: row.standing }));
    },

    async linkVersion(person) {
      const row = await tx
        .selectFrom('calendar_link')
        .select('version')
        .where('person_id', '=', person)
        .executeTakeFirst();
      return row?.version ?? 1;
    },

    async raiseLinkVersion(person) {
      const { version } = await tx
        .insertInto('calendar_link')
        .values({ person_id: person, version: 2 })
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ version: sql`calendar_link.version + 1` }))
        .returning('version')
        .executeTakeFirstOrThrow();
      return version;
    },
  };
}

type Shown = EventRow & Pick<CalendarEvent, 'standing'>;
type PublicScope = Exclude<CalendarScope, { kind: 'person' }>;

/** How the registration `r` stands in a calendar; null when it is in none. */
const standing = sql`case when r.status = 'confirmed' then 'confirmed'
  when r.status in ('waitlisted', 'offered') then 'waitlisted' end`;

/** Said as the indexes say it. */
function isPublicIn(scope: PublicScope): RawBuilder<unknown> {
  const inScope = scope.kind === 'land' ? sql`true` : sql`network_id = ${scope.network}`;
  return sql`status <> 'draft' and admission <> 'by_invitation' and ${inScope}`;
}

function sinceOf({ now, pastDays }: CalendarWindow): Instant {
  return addMilliseconds(now, -pastDays * DAY_MS);
}

/** Of a set of events in their revisions: hashes put together in a way that no order matters, so nothing is sorted. */
function fingerprintOf(key: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`count(*) || '-' || coalesce(to_hex(bit_xor(hashtextextended(${key}, revision))), '0')`;
}

function publicStamp(scope: PublicScope, window: CalendarWindow): RawBuilder<CalendarStamp> {
  const calendar = scope.kind === 'land' ? 'land' : scope.network;
  const since = sinceOf(window);
  const isMember = isPublicIn(scope);
  return sql`${sql.raw(`/* calendar.${scope.kind}_stamp */`)}
    select (select ${fingerprintOf(sql`id::text`)} from event where ${isMember} and ends_at > ${since}) as fingerprint,
      greatest((select max(changed_at) from event where ${isMember}),
        (select max(ends_at) from event where ${isMember} and ends_at <= ${since})
          + make_interval(hours => ${window.pastDays * 24}),
        (select left_at from calendar_departure where calendar = ${calendar}),
        ${NEVER}::timestamptz) as "changedAt"`;
}

function personalStamp(person: string, window: CalendarWindow): RawBuilder<CalendarStamp> {
  const since = sinceOf(window);
  return sql`/* calendar.own_stamp */
    with own as (
      select r.status, r.status_at, ${standing} as standing, e.id, e.revision, e.changed_at, e.ends_at
      from registration r join event e on e.id = r.event_id where r.person_id = ${person})
    select (select ${fingerprintOf(sql`id || standing`)} from own where standing is not null and ends_at > ${since})
        as fingerprint,
      greatest(max(status_at) filter (where status not in ('requested', 'applied', 'refused')),
        max(changed_at) filter (where standing is not null),
        max(ends_at) filter (where standing is not null and ends_at <= ${since})
          + make_interval(hours => ${window.pastDays * 24}),
        ${NEVER}::timestamptz) as "changedAt"
    from own`;
}
