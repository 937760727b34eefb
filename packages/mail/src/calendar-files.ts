import type { CalendarNotice, EventBrief } from '@netzwerkstatt/application';
import { dateOf, type EventSession } from '@netzwerkstatt/domain';
import { type CalendarEntry, calendarDownload } from '@netzwerkstatt/scheduling/ical';
import { entryFromNotice } from './calendar-message.ts';
import { type BriefSurroundings, entryFromBrief } from './entry-from-brief.ts';
import type { MailAttachment } from './rendered-mail.ts';

/**
 * One file for each session that takes place: of a file with several entries Gmail takes only the first, and Outlook
 * opens a calendar of its own. No METHOD, so that no program answers; the same session always gives the same bytes.
 *
 * @param notices - Which of them are the reader's, with the sequence each is told; absent in old mails, which tell them all.
 * @param name - Beginning of the file names, in ASCII; the day follows, and a number where a day has several.
 */
export function calendarFiles(
  event: EventBrief,
  notices: readonly CalendarNotice[] | undefined,
  name: string,
  around: BriefSurroundings,
): readonly MailAttachment[] {
  const noticeOf = (session: EventSession) => notices?.find((it) => it.session === session.id);
  const held = event.sessions.filter((it) => it.status === 'planned' && (notices === undefined || noticeOf(it)));
  const entryOf = (session: EventSession): CalendarEntry => {
    const notice = noticeOf(session);
    return notice ? entryFromNotice(event, notice, around) : entryFromBrief(event, session, around);
  };
  return held.map((session, index) => ({
    name: `${name}-${dateOf(session.startsAt)}${numberOfTheDay(held, index)}.ics`,
    type: 'text/calendar; charset=utf-8',
    content: calendarDownload([entryOf(session)]),
  }));
}

function numberOfTheDay(sessions: readonly EventSession[], index: number): string {
  const day = (session: EventSession | undefined) => session && dateOf(session.startsAt);
  const sameDay = (session: EventSession) => day(session) === day(sessions[index]);
  if (sessions.filter(sameDay).length === 1) return '';
  return `-${sessions.slice(0, index + 1).filter(sameDay).length}`;
}
