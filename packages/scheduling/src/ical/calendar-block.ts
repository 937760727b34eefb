import { parseInstant } from '@netzwerkstatt/domain';
import { escape as escapeText } from 'ical-generator';
import type { CalendarAudience, CalendarEntry, EntryStatus } from './calendar-entry.ts';
import { calendarUri, commonName, isBlank, mailboxUri, oneLine, plainText } from './calendar-text.ts';
import type { CalendarWords } from './calendar-words.ts';
import { foldLine } from './fold-lines.ts';
import { digits, type WrittenTime, writtenTime } from './written-time.ts';

/** One VEVENT, ready to be put into a file. */
export interface CalendarBlock {
  /** Folded, with a CRLF at the end. */
  readonly text: string;
  /** The file needs the definition of Europe/Berlin. */
  readonly namesTimeZone: boolean;
}

/** RFC 5545 §3.3.8. */
const MAX_INTEGER = 2_147_483_647;

/**
 * Writes one entry, line for line as ical-generator would, which a test compares it with. Its objects for events would
 * take half of the time a feed of thousands has.
 *
 * @throws RangeError when the summary is empty, a UID is not made of ids, the sequence is not a whole number from 0
 * to {@link MAX_INTEGER}, or the end is not after the start.
 */
export function renderBlock(entry: CalendarEntry, audience: CalendarAudience, words: CalendarWords): CalendarBlock {
  const time = writtenTime(entry.when);
  const revisedAt = `${digits(parseInstant(entry.revisedAt))}Z`;
  const roomUrl = audience === 'personal' ? calendarUri(entry.onlineRoomUrl ?? '') : null;
  const url = calendarUri(entry.url ?? '');
  const lines = [
    'BEGIN:VEVENT',
    foldLine(`UID:${checkedUid(entry.uid)}`),
    `SEQUENCE:${checkedSequence(entry.sequence)}`,
    `DTSTAMP:${revisedAt}`,
    timeLines(time),
    foldLine(`SUMMARY:${escaped(summaryOf(entry, words))}`),
    ...(entry.status === 'cancelled' ? ['TRANSP:TRANSPARENT'] : []),
    ...textLine('LOCATION', oneLine(entry.location ?? '')),
    ...textLine('DESCRIPTION', descriptionOf(entry, audience, words)),
    ...(entry.organiser ? [organizerLine(entry.organiser)] : []),
    ...categoriesLine(entry.categories),
    ...(url === null ? [] : [foldLine(`URL;VALUE=URI:${url}`)]),
    statusLines[entry.status],
    ...(entry.parentUid ? [foldLine(`RELATED-TO;RELTYPE=PARENT:${checkedUid(entry.parentUid)}`)] : []),
    ...(roomUrl === null ? [] : [foldLine(`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${roomUrl}`)]),
    `LAST-MODIFIED:${revisedAt}`,
    'END:VEVENT\r\n',
  ];
  return { text: lines.join('\r\n'), namesTimeZone: time.form === 'berlin' };
}

function timeLines({ form, start, end }: WrittenTime): string {
  if (form === 'berlin') return `DTSTART;TZID=Europe/Berlin:${start}\r\nDTEND;TZID=Europe/Berlin:${end}`;
  if (form === 'utc') return `DTSTART:${start}Z\r\nDTEND:${end}Z`;
  // Outlook takes a date without these for one from midnight to midnight, with a reminder in the night.
  const forOutlook = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE';
  return `DTSTART;VALUE=DATE:${start}\r\nDTEND;VALUE=DATE:${end}\r\n${forOutlook}`;
}

const tentative = 'STATUS:TENTATIVE\r\nX-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE';

const statusLines: Readonly<Record<EntryStatus, string>> = {
  confirmed: 'STATUS:CONFIRMED',
  tentative,
  waitlisted: tentative,
  cancelled: 'STATUS:CANCELLED',
};

function summaryOf({ summary, status, part }: CalendarEntry, words: CalendarWords): string {
  const title = oneLine(summary);
  if (isBlank(title)) throw new RangeError('an entry has a summary');
  const prefix =
    status === 'cancelled' ? words.cancelledPrefix : status === 'waitlisted' ? words.waitlistedPrefix : undefined;
  const numbered = part ? `${title} (${part.number}/${part.of})` : title;
  return prefix === undefined ? numbered : oneLine(prefix + numbered);
}

function descriptionOf(
  { description, onlineRoomUrl }: CalendarEntry,
  audience: CalendarAudience,
  words: CalendarWords,
): string {
  const text = plainText(description ?? '');
  if (audience === 'public' || !onlineRoomUrl) return text;
  // Programs that do not know RFC 7986 show no CONFERENCE; and an address that is none still helps a reader.
  const room = oneLine(words.onlineRoomPrefix + onlineRoomUrl);
  return text === '' ? room : `${text}\n\n${room}`;
}

function organizerLine({ name, email }: NonNullable<CalendarEntry['organiser']>): string {
  return foldLine(`ORGANIZER;CN="${commonName(isBlank(name) ? email : name)}":mailto:${mailboxUri(email)}`);
}

function categoriesLine(categories: readonly string[] = []): string[] {
  const names = categories.map(oneLine).filter((name) => !isBlank(name));
  return names.length === 0 ? [] : [foldLine(`CATEGORIES:${names.map(escaped).join(',')}`)];
}

function textLine(name: string, text: string): string[] {
  return isBlank(text) ? [] : [foldLine(`${name}:${escaped(text)}`)];
}

function escaped(text: string): string {
  return escapeText(text, false);
}

function checkedSequence(sequence: number): number {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > MAX_INTEGER) {
    throw new RangeError('a sequence counts from 0 on');
  }
  return sequence;
}

function checkedUid(uid: string): string {
  if (!/^[\w.+@-]{1,255}$/.test(uid)) throw new RangeError('a UID is made of ids');
  return uid;
}
