import type { CalendarWindow, PublicCalendarScope } from '@netzwerkstatt/application';
import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import { type RawBuilder, sql } from 'kysely';

/** Whether the event `e` is public in this calendar, whatever the window; said as the indexes say it. */
export function isInCalendar(scope: PublicCalendarScope): RawBuilder<unknown> {
  return sql`e.status <> 'draft' and e.admission <> 'by_invitation' and ${isMember(scope)}`;
}

function isMember(scope: PublicCalendarScope): RawBuilder<unknown> {
  switch (scope.kind) {
    case 'land':
      return sql`true`;
    case 'network':
      return sql`e.network_id = ${scope.network}`;
    case 'region':
      return sql`e.region = ${scope.region}`;
    case 'profession':
      return sql`(e.target_professions = '{}' or ${scope.profession} = any(e.target_professions))`;
    case 'module':
      return sql`e.module_version_id in (select id from module_version where code = ${scope.code})`;
    case 'event':
      return sql`e.id = ${scope.event}`;
  }
}

/** Whether the event `e` is still shown. */
export function isInWindow(window: CalendarWindow): RawBuilder<unknown> {
  const { past, cancelled } = ends(window);
  return sql`e.ends_at > ${past} and (e.status <> 'cancelled' or e.ends_at > ${cancelled})`;
}

/** When what leaves now must have ended: an event, and what is cancelled. */
export function ends({ now, pastDays, cancelledDays }: CalendarWindow): Record<'past' | 'cancelled', Instant> {
  const ago = (days: number) => addMilliseconds(now, -days * DAY_MS);
  return { past: ago(pastDays), cancelled: ago(Math.min(cancelledDays, pastDays)) };
}
