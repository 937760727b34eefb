import type { EventBrief } from '@netzwerkstatt/application';
import { type EventSession, sessionLine } from '@netzwerkstatt/domain';
import { type CalendarEntry, eventUid, sessionUid } from '@netzwerkstatt/scheduling/ical';

/** Where the calendar files of a mail belong. */
export interface BriefSurroundings {
  /** Ends every UID; the same as in the feeds, or programs show the date twice. */
  readonly host: string;
  /** Where the public pages are, without a final slash. */
  readonly origin: string;
}

/**
 * One session of an event as the feeds tell it, made from the copy a mail keeps: word for word what `entryFromSession`
 * makes of the event itself, so that programs recognise the date. A brief is never of a draft or a cancelled event.
 *
 * @throws RangeError when the session is not one of the event.
 */
export function entryFromBrief(
  { id, slug, title, summary, venue, sessions, organiser }: EventBrief,
  session: EventSession,
  { host, origin }: BriefSurroundings,
): CalendarEntry {
  const number = sessions.findIndex((it) => it.id === session.id) + 1;
  if (number === 0) throw new RangeError('the session belongs to another event');
  const isOneOfMany = sessions.length > 1;
  const isBlock = isOneOfMany && !session.title && session.ruleDay === undefined;
  const location = sessionLine(venue, session.room);
  const url = `${origin}/veranstaltungen/${slug}`;
  return {
    uid: sessionUid(session.id, host),
    summary: session.title ? `${title}: ${session.title}` : title,
    ...(isBlock && { part: { number, of: sessions.length } }),
    when: { kind: 'timed', startsAt: session.startsAt, endsAt: session.endsAt, timeZone: session.timeZone },
    ...(location && { location }),
    url,
    description: `${summary}\n\n${url}`,
    // Feeds name networks only: the Land has no mailbox that could stand behind an entry.
    ...(organiser.mailbox && { organiser: { name: organiser.name, email: organiser.mailbox } }),
    status: session.status === 'cancelled' ? 'cancelled' : 'confirmed',
    sequence: session.sequence,
    revisedAt: session.revisedAt,
    ...(isOneOfMany && { parentUid: eventUid(id, host) }),
  };
}
