import {
  type Event,
  type EventId,
  type EventSession,
  type Instant,
  type SessionId,
  sessionLine,
} from '@netzwerkstatt/domain';
import type { CalendarEntry } from './calendar-entry.ts';

/** What a calendar needs to know besides the event itself. */
export interface EntrySurroundings {
  /** Ends every UID and must never change: `netzwerkstatt.example`. */
  readonly host: string;
  /** Where the public pages are, without a final slash: `https://netzwerkstatt.example`. */
  readonly baseUrl: string;
  readonly organiser?: NonNullable<CalendarEntry['organiser']>;
  readonly categories?: readonly string[];
  /** See {@link CalendarEntry.onlineRoomUrl}. */
  readonly onlineRoomUrl?: string;
  /** The person whose calendar this is waits for a place. */
  readonly isWaitlisted?: boolean;
}

/** The UID of a session in every file there will ever be. */
export function sessionUid(id: SessionId, host: string): string {
  return `session-${id}@${host}`;
}

/** The UID that binds the sessions of one event together; no entry has it. */
export function eventUid(id: EventId, host: string): string {
  return `event-${id}@${host}`;
}

/**
 * One session of an event as people see it in their calendar. Sessions with titles of their own are called by them
 * (`Fachtag: Forum 2`); the blocks of a training are numbered, cancelled ones
 * included. Dates of a rule are not: a circle goes on, and a new date would change the words of all the old ones.
 *
 * @throws RangeError when the event is a draft, which nobody may see yet, or the session is not one of it.
 */
export function entryFromSession(event: Event, session: EventSession, around: EntrySurroundings): CalendarEntry {
  if (event.status === 'draft') throw new RangeError('a draft is in nobody’s calendar');
  const number = event.sessions.findIndex(({ id }) => id === session.id) + 1;
  if (number === 0) throw new RangeError('the session belongs to another event');
  const isCancelled = event.status === 'cancelled' || session.status === 'cancelled';
  const isOneOfMany = event.sessions.length > 1;
  const isBlock = isOneOfMany && !session.title && session.ruleDay === undefined;
  const location = sessionLine(event.venue, session.room);
  const url = `${around.baseUrl}/veranstaltungen/${event.slug}`;
  return {
    uid: sessionUid(session.id, around.host),
    summary: session.title ? `${event.title}: ${session.title}` : event.title,
    ...(isBlock && { part: { number, of: event.sessions.length } }),
    when: { kind: 'timed', startsAt: session.startsAt, endsAt: session.endsAt, timeZone: session.timeZone },
    ...(location && { location }),
    url,
    // Google and others show no URL of an entry, so it is in the text as well.
    description: `${event.summary}\n\n${url}`,
    ...(around.organiser && { organiser: around.organiser }),
    ...(around.categories && { categories: around.categories }),
    status: isCancelled ? 'cancelled' : around.isWaitlisted ? 'waitlisted' : 'confirmed',
    sequence: session.sequence,
    revisedAt: lastChangeOf(event, session),
    ...(isOneOfMany && { parentUid: eventUid(event.id, around.host) }),
    ...(around.onlineRoomUrl && { onlineRoomUrl: around.onlineRoomUrl }),
  };
}

/** A cancelled event is a change of each of its sessions. */
function lastChangeOf(event: Event, session: EventSession): Instant {
  return event.status === 'cancelled' && event.cancelledAt > session.revisedAt ? event.cancelledAt : session.revisedAt;
}
