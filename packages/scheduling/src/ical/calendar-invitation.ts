import type { EmailAddress, Instant } from '@netzwerkstatt/domain';
import { renderBlock } from './calendar-block.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { type CalendarFileOptions, fileOf } from './calendar-file.ts';
import { commonName, isBlank, mailboxUri } from './calendar-text.ts';
import { germanCalendarWords } from './calendar-words.ts';
import { foldLines } from './fold-lines.ts';

/** Somebody in a calendar message: what people read, and the mailbox programs know them by. */
export interface CalendarMailbox {
  readonly name: string;
  readonly email: EmailAddress;
}

/** From whom to whom a calendar message goes, and which one of them it is. */
export interface InvitationEnvelope {
  /** The recipient of the mail, and the only participant the file names. */
  readonly attendee: CalendarMailbox;
  /** A mailbox of the service, best the one the mail comes from: programs compare them, and answers arrive there. */
  readonly organiser: CalendarMailbox;
  /**
   * Higher than in the last message this person got, if that is what makes it a new one: programs leave out what they
   * take for outdated. Stands in place of the sequence of the entry.
   */
  readonly sequence: number;
  /** When the place of this person changed, if that is newer than the entry itself. */
  readonly revisedAt?: Instant;
}

/** What an invitation or a cancellation can be told. The audience is `personal` unless told otherwise. */
export type InvitationOptions = Omit<CalendarFileOptions, 'cache'>;

/**
 * The text of a file that puts one date into the calendar of one person (RFC 5546 §3.2.2), to be sent as
 * `text/calendar; method=REQUEST; charset=UTF-8`. The person has registered before: it asks for no answer, and says
 * that the date is accepted, or tentative for a place on the waiting list. The same message gives the same bytes.
 *
 * A training of three dates is three messages: programs take one date from each.
 *
 * @throws RangeError when the entry is cancelled, which takes a {@link calendarCancellation}, or not valid.
 */
export function calendarInvitation(
  entry: CalendarEntry,
  to: InvitationEnvelope,
  options: InvitationOptions = {},
): string {
  if (entry.status === 'cancelled') throw new RangeError('nobody is invited to a cancelled date');
  return message('REQUEST', entry, to, options);
}

/**
 * The text of a file that takes one date out of the calendar of one person (RFC 5546 §3.2.5), to be sent as
 * `text/calendar; method=CANCEL; charset=UTF-8`.
 *
 * @param entry - as this person knows it: the start they were sent last. Its title says that the date is cancelled only
 * when its status does; for somebody who withdraws it takes place all the same.
 * @throws RangeError when the entry is not valid.
 */
export function calendarCancellation(
  entry: CalendarEntry,
  to: InvitationEnvelope,
  { words = germanCalendarWords, ...options }: InvitationOptions = {},
): string {
  const titles = entry.status === 'cancelled' ? words : { ...words, cancelledPrefix: '' };
  const cancelled: CalendarEntry = { ...entry, status: 'cancelled' };
  return message('CANCEL', cancelled, to, { ...options, words: titles });
}

function message(
  method: 'REQUEST' | 'CANCEL',
  entry: CalendarEntry,
  { attendee, organiser, sequence, revisedAt: changedAt }: InvitationEnvelope,
  { audience = 'personal', words = germanCalendarWords, productId }: InvitationOptions,
): string {
  // Instants compare as texts; a date that was moved after somebody registered is the newer news.
  const revisedAt = changedAt !== undefined && changedAt > entry.revisedAt ? changedAt : entry.revisedAt;
  const block = renderBlock({ ...entry, organiser, sequence, revisedAt }, audience, words);
  const participation = entry.status === 'waitlisted' ? 'TENTATIVE' : 'ACCEPTED';
  const line = foldLines(attendeeLine(attendee, participation));
  const text = block.text.replace(/(?=END:VEVENT\r\n$)/, () => `${line}\r\n`);
  return fileOf([`METHOD:${method}`], [{ ...block, text }], productId);
}

// By hand: the generator writes MAILTO in capitals, which not every program takes for the same address.
function attendeeLine({ name, email }: CalendarMailbox, participation: string): string {
  const called = commonName(isBlank(name) ? email : name);
  return `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=${participation};RSVP=FALSE;CN="${called}":mailto:${mailboxUri(email)}`;
}
