import type {
  AboutRegistration,
  CalendarNotice,
  EventBrief,
  MailMessage,
  MailRecord,
} from '@netzwerkstatt/application';
import { dateOf, type EmailAddress } from '@netzwerkstatt/domain';
import {
  type CalendarEntry,
  calendarCancellation,
  calendarInvitation,
  type InvitationEnvelope,
} from '@netzwerkstatt/scheduling/ical';
import { type BriefSurroundings, entryFromBrief } from './entry-from-brief.ts';
import type { CalendarPart, MailAttachment } from './rendered-mail.ts';
import type { MailWords } from './words/letter-words.ts';

/** The mailbox calendar messages come from, besides what every calendar file needs. */
export interface MessageSurroundings extends BriefSurroundings {
  readonly from: EmailAddress;
}

/**
 * What a mail with one notice does to the calendar of its reader: the part that programs act on, and the same as a file
 * for those that do not. Made of what was frozen with the mail, so that a mail sent again carries the same bytes.
 */
export function calendarMessage(
  { to, message }: Pick<MailRecord, 'to' | 'message'>,
  { calendar: words, files }: Pick<MailWords, 'calendar' | 'files'>,
  around: MessageSurroundings,
): { readonly part: CalendarPart; readonly file: MailAttachment } | undefined {
  const [notice, another] = noticesOf(message);
  if (notice === undefined || another !== undefined || !('event' in message)) return undefined;
  const entry = entryFromNotice(message.event, notice, around);
  const envelope: InvitationEnvelope = {
    attendee: { name: message.recipientName, email: to },
    organiser: { name: message.event.organiser.name, email: around.from },
    sequence: notice.sequence,
    revisedAt: notice.revisedAt,
  };
  const write = notice.method === 'CANCEL' ? calendarCancellation : calendarInvitation;
  const content = write(entry, envelope, { words });
  const name = `${files.calendar}-${dateOf(notice.startsAt)}.ics`;
  return { part: { method: notice.method, content }, file: { name, type: 'application/ics', content } };
}

/** A date as a notice tells it: at the time its reader knows, and called off or not as it was then. */
export function entryFromNotice(event: EventBrief, notice: CalendarNotice, around: BriefSurroundings): CalendarEntry {
  const { startsAt, endsAt, sequence, revisedAt } = notice;
  const session = event.sessions.find(({ id }) => id === notice.session);
  if (session === undefined) throw new RangeError('a notice is about a session of its event');
  return {
    ...entryFromBrief(event, { ...session, startsAt, endsAt }, around),
    sequence,
    revisedAt,
    status: notice.isCalledOff ? 'cancelled' : 'confirmed',
  };
}

export function noticesOf(message: MailMessage): NonNullable<AboutRegistration['notices']> {
  return ('notices' in message && message.notices) || [];
}
