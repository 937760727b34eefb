import { type CalendarEvent, type CalendarStanding, type CalendarStore, keyOfPerson } from '@netzwerkstatt/application';
import type { Instant, SessionId } from '@netzwerkstatt/domain';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type EventRow, eventColumns } from '../mapping/event-mapping.ts';
import { isInCalendar, isInWindow } from './calendar-members.ts';
import { personalStamp, publicStamp } from './calendar-stamps.ts';
import { readEvents } from './event-reader.ts';
import { ownEvents } from './own-events.ts';

export function createCalendarStore(tx: LandConnection): CalendarStore {
  return {
    async stamp(scope, window) {
      const query = scope.kind === 'person' ? personalStamp(scope.person, window) : publicStamp(scope, window);
      const { rows } = await query.execute(tx);
      const [stamp] = rows;
      if (stamp === undefined) throw new Error('a stamp is always there');
      return stamp;
    },

    async events(scope, window) {
      const query =
        scope.kind === 'person'
          ? sql<Shown>`/* calendar.own_events */
              with own as (${ownEvents(scope.person)})
              select ${eventColumns}, own.standing, own.changes, own.status_at, own.forums
              from own join event e on e.id = own.event_id
              where own.standing is not null and ${isInWindow(window)} order by e.starts_at, e.id`
          : sql<Shown>`${sql.raw(`/* calendar.${scope.kind}_events */`)}
              select ${eventColumns}, 'confirmed' as standing, 0 as changes, null as status_at, null as forums from event e
              where ${isInCalendar(scope)} and ${isInWindow(window)} order by e.starts_at, e.id`;
      const shown = await readEvents(tx, query);
      return shown.map(({ event, row }) => ({ event, ...toStanding(row) }));
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

    async countedSince(person, now) {
      const key = keyOfPerson(person);
      await sql`
        insert into calendar_state (calendar, changed_at) values (${key}, ${now})
        on conflict (land_id, calendar) do nothing`.execute(tx);
      const { changed_at: since } = await tx
        .selectFrom('calendar_state')
        .select('changed_at')
        .where('calendar', '=', key)
        .executeTakeFirstOrThrow();
      return since as Instant;
    },
  };
}

interface Standing {
  readonly standing: CalendarStanding;
  readonly changes: number;
  readonly status_at: Instant | null;
  readonly forums: SessionId[] | null;
}

type Shown = EventRow & Standing;

function toStanding({ standing, changes, status_at: at, forums }: Standing): Omit<CalendarEvent, 'event'> {
  return {
    standing,
    ...(changes > 0 && at !== null && { own: { count: changes, at } }),
    ...(forums !== null && { forums }),
  };
}
