import { dateOf, type EventFacts, type EventSession, summariseAttendance } from '@netzwerkstatt/domain';
import { formatDayShort, formatSpan } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { eventWords } from './event-words.ts';
import { heldSessions } from './held-sessions.ts';

type Sessions = Pick<EventFacts, 'sessions'>;

/** Whole teaching units of all dates that take place; of forums that run beside each other those of one. */
export function unitsOf(event: Sessions): number {
  // As planned, also when the event was cancelled: what it would have been.
  const sessions = heldSessions(event).map((it) => ({ ...it, status: 'planned' as const }));
  return summariseAttendance(sessions, new Map()).plannedUnits;
}

/** „9:00–16:30 Uhr“, and for several days how many there are: the day itself stands on the tile beside it. */
export function eventTimes(event: Sessions, locale: Locale): string {
  const words = eventWords[locale];
  const sessions = heldSessions(event);
  const [first] = sessions;
  const last = sessions.at(-1);
  if (first === undefined || last === undefined) return '';
  const days = new Set(sessions.map((it) => dateOf(it.startsAt)));
  if (days.size === 1) return formatSpan(first.startsAt, latestEnd(sessions, first), locale);
  const dates = words.dates(sessions.length, formatDayShort(last.startsAt, locale));
  const spans = new Set(sessions.map(({ startsAt, endsAt }) => formatSpan(startsAt, endsAt, locale)));
  const [only, ...others] = spans;
  return only !== undefined && others.length === 0 ? `${dates}, ${words.each(only)}` : dates;
}

/** A session may end after a later one has ended: parallel workshops do. */
function latestEnd(sessions: readonly EventSession[], first: EventSession): EventSession['endsAt'] {
  return (
    sessions
      .map((it) => it.endsAt)
      .toSorted()
      .at(-1) ?? first.endsAt
  );
}
