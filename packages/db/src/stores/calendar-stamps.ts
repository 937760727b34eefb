import {
  type CalendarStamp,
  type CalendarWindow,
  keysOfCalendar,
  NETWORK_NAMES_KEY,
  NEVER_CHANGED,
  type PublicCalendarScope,
} from '@netzwerkstatt/application';
import type { PersonId } from '@netzwerkstatt/domain';
import { type RawBuilder, sql } from 'kysely';
import { ends, isInCalendar, isInWindow } from './calendar-members.ts';
import { ownEvents } from './own-events.ts';

const FOREVER = '9999-12-31T00:00:00.000Z';

/** The changes that were counted, and what left the calendar last by itself. */
export function publicStamp(scope: PublicCalendarScope, window: CalendarWindow): RawBuilder<CalendarStamp> {
  const isMember = isInCalendar(scope);
  return sql`${sql.raw(`/* calendar.${scope.kind}_stamp */`)}
    with gone as materialized (${exits(window, {
      past: sql`event e where ${isMember}`,
      cancelled: sql`event e where ${isMember} and e.status = 'cancelled'`,
      sessions: sql`event_session s join event e on e.id = s.event_id where ${isMember} and s.status = 'cancelled'`,
    })}),
      changed as (
        select coalesce(sum(revision), 0) as revision,
          max(changed_at) filter (where calendar <> ${NETWORK_NAMES_KEY}) as changed_at
        from calendar_state where calendar = any(${keys(scope)} || ${NETWORK_NAMES_KEY}::text))
    select concat_ws(' ', changed.revision, extract(epoch from changed.changed_at), extract(epoch from gone.at))
        as fingerprint,
      greatest(changed.changed_at, gone.at, ${NEVER_CHANGED}::timestamptz) as "changedAt", gone.next as "holdsUntil"
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
      gone as materialized (${exits(window, {
        past: sql`shown e where true`,
        cancelled: sql`shown e where e.status = 'cancelled'`,
        sessions: sql`shown e join event_session s on s.event_id = e.id where s.status = 'cancelled'`,
      })})
    select concat(
        (select md5(string_agg(${content}, '|' order by e.id)) from shown e where ${isInWindow(window)}), '-',
        (select revision from calendar_state where calendar = ${NETWORK_NAMES_KEY}), '-',
        extract(epoch from gone.at)) as fingerprint,
      greatest(gone.at, ${NEVER_CHANGED}::timestamptz,
        (select max(r.status_at) from registration r where r.person_id = ${person} and r.last_standing is not null),
        (select max(r.forums_chosen_at) from registration r where r.person_id = ${person}),
        (select max(e.changed_at) from own join event e on e.id = own.event_id
          where own.standing is not null or (own.was_shown and own.status = 'cancelled'))) as "changedAt",
      gone.next as "holdsUntil"
    from gone`;
}

/** What may leave by itself, each from its end on: what is over, what is cancelled, and single sessions that are. */
type Leaving = Readonly<Record<'past' | 'cancelled' | 'sessions', RawBuilder<unknown>>>;

/** When something left last, as `at`, and when something will leave next, as `next`. */
function exits(window: CalendarWindow, leaving: Leaving): RawBuilder<unknown> {
  const { past, cancelled } = ends(window);
  const pastDays = window.pastDays;
  const cancelledDays = Math.min(window.cancelledDays, pastDays);
  const kinds = [
    { end: sql`e.ends_at`, among: leaving.past, until: past, days: pastDays },
    { end: sql`e.ends_at`, among: leaving.cancelled, until: cancelled, days: cancelledDays },
    { end: sql`s.ends_instant`, among: leaving.sessions, until: cancelled, days: cancelledDays },
  ];
  const each = (kind: (it: (typeof kinds)[number]) => RawBuilder<unknown>) => sql.join(kinds.map(kind));
  const later = (days: number) => sql`make_interval(hours => ${days * 24}::int)`;
  return sql`select
    greatest(${each(
      ({ end, among, until, days }) => sql`(select max(${end}) from ${among} and ${end} <= ${until}) + ${later(days)}`,
    )}) as at,
    least(${FOREVER}::timestamptz, ${each(
      ({ end, among, until, days }) => sql`(select min(${end}) from ${among} and ${end} > ${until}) + ${later(days)}`,
    )}) as next`;
}
