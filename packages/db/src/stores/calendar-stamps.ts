import {
  type CalendarStamp,
  type CalendarWindow,
  keysOfCalendar,
  NETWORK_NAMES_KEY,
  type PublicCalendarScope,
} from '@netzwerkstatt/application';
import type { PersonId } from '@netzwerkstatt/domain';
import { type RawBuilder, sql } from 'kysely';
import { ends, isInCalendar, isInWindow } from './calendar-members.ts';
import { ownEvents } from './own-events.ts';

const NEVER = '1970-01-01T00:00:00.000Z';

/** The changes that were counted, and what left the calendar last by itself. */
export function publicStamp(scope: PublicCalendarScope, window: CalendarWindow): RawBuilder<CalendarStamp> {
  const isMember = isInCalendar(scope);
  return sql`${sql.raw(`/* calendar.${scope.kind}_stamp */`)}
    with gone as materialized (select ${lastExit(window, {
      past: (until) => sql`(select max(e.ends_at) from event e where ${isMember} and e.ends_at <= ${until})`,
      cancelled: (until) => sql`(select max(e.ends_at) from event e
          where ${isMember} and e.status = 'cancelled' and e.ends_at <= ${until})`,
      sessions: (until) => sql`(select max(s.ends_instant) from event_session s join event e on e.id = s.event_id
          where ${isMember} and s.status = 'cancelled' and s.ends_instant <= ${until})`,
    })} as at),
      changed as (
        select coalesce(sum(revision), 0) as revision,
          max(changed_at) filter (where calendar <> ${NETWORK_NAMES_KEY}) as changed_at
        from calendar_state where calendar = any(${keys(scope)} || ${NETWORK_NAMES_KEY}::text))
    select concat_ws(' ', changed.revision, extract(epoch from changed.changed_at), extract(epoch from gone.at))
        as fingerprint,
      greatest(changed.changed_at, gone.at, ${NEVER}::timestamptz) as "changedAt"
    from changed, gone`;
}

function keys(scope: PublicCalendarScope): RawBuilder<unknown> {
  if (scope.kind !== 'module') return sql`${keysOfCalendar(scope)}::text[]`;
  return sql`array(select 'module:' || id from module_version where code = ${scope.code})`;
}

/** The few events of one person are looked through; nothing is counted for them. */
export function personalStamp(person: PersonId, window: CalendarWindow): RawBuilder<CalendarStamp> {
  const content = sql`concat_ws(' ', e.id, e.revision, standing, nullif(changes, 0),
    case when changes > 0 then status_at end, array_to_string(forums, ' '))`;
  return sql`/* calendar.own_stamp */
    with own as (${ownEvents(person)}),
      shown as (select e.*, own.standing, own.status_at, own.changes, own.forums
        from own join event e on e.id = own.event_id
        where own.standing is not null),
      gone as materialized (select ${lastExit(window, {
        past: (until) => sql`(select max(e.ends_at) from shown e where e.ends_at <= ${until})`,
        cancelled: (until) =>
          sql`(select max(e.ends_at) from shown e where e.status = 'cancelled' and e.ends_at <= ${until})`,
        sessions: (until) => sql`(select max(s.ends_instant) from shown e join event_session s on s.event_id = e.id
          where s.status = 'cancelled' and s.ends_instant <= ${until})`,
      })} as at)
    select concat(
        (select md5(string_agg(${content}, '|' order by e.id)) from shown e where ${isInWindow(window)}), '-',
        (select revision from calendar_state where calendar = ${NETWORK_NAMES_KEY}), '-',
        extract(epoch from gone.at)) as fingerprint,
      greatest(gone.at, ${NEVER}::timestamptz,
        (select max(r.status_at) from registration r where r.person_id = ${person} and r.last_standing is not null),
        (select max(r.forums_chosen_at) from registration r where r.person_id = ${person}),
        (select max(e.changed_at) from own join event e on e.id = own.event_id
          where own.standing is not null or (own.was_shown and own.status = 'cancelled'))) as "changedAt"
    from gone`;
}

type LastEnd = (until: string) => RawBuilder<unknown>;

/** The instant at which something left by itself, from the ends of what may have. */
function lastExit(
  window: CalendarWindow,
  last: Record<'past' | 'cancelled' | 'sessions', LastEnd>,
): RawBuilder<unknown> {
  const { past, cancelled } = ends(window);
  const days = (count: number) => sql`make_interval(hours => ${count * 24}::int)`;
  const cancelledDays = Math.min(window.cancelledDays, window.pastDays);
  return sql`greatest(${last.past(past)} + ${days(window.pastDays)},
    ${last.cancelled(cancelled)} + ${days(cancelledDays)}, ${last.sessions(cancelled)} + ${days(cancelledDays)})`;
}
