import { BERLIN, parseInstant } from '@netzwerkstatt/domain';
import {
  ICalCalendar,
  ICalEvent,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarAudience, CalendarEntry, EntryStatus } from './calendar-entry.ts';
import { calendarUri, commonName, isBlank, mailboxUri, oneLine, plainText } from './calendar-text.ts';
import type { CalendarWords } from './calendar-words.ts';
import { foldLines } from './fold-lines.ts';
import { digits, readyMade, writtenTime } from './written-time.ts';

/** One VEVENT, ready to be put into a file. */
export interface CalendarBlock {
  /** Folded, with a CRLF at the end. */
  readonly text: string;
  /** The file needs the definition of Europe/Berlin. */
  readonly namesTimeZone: boolean;
}

// An event only asks its calendar for a time zone. It must have none, else DTSTAMP would lose its Z.
const withoutTimeZone = new ICalCalendar();

/** RFC 5545 §3.3.8. */
const MAX_INTEGER = 2_147_483_647;

/**
 * Writes one entry.
 *
 * @throws RangeError when the summary is empty, a UID is not made of ids, the sequence is not a whole number from 0
 * to {@link MAX_INTEGER}, or the end is not after the start.
 */
export function renderBlock(entry: CalendarEntry, audience: CalendarAudience, words: CalendarWords): CalendarBlock {
  const time = writtenTime(entry.when);
  const revisedAt = readyMade(digits(parseInstant(entry.revisedAt)));
  if (!Number.isInteger(entry.sequence) || entry.sequence < 0 || entry.sequence > MAX_INTEGER) {
    throw new RangeError('a sequence counts from 0 on');
  }
  const roomUrl = audience === 'personal' && entry.onlineRoomUrl ? calendarUri(entry.onlineRoomUrl) : null;
  const event = new ICalEvent(
    {
      id: checkedUid(entry.uid),
      sequence: entry.sequence,
      stamp: revisedAt,
      lastModified: revisedAt,
      start: readyMade(time.start),
      end: readyMade(time.end),
      allDay: time.form === 'date',
      timezone: time.form === 'berlin' ? BERLIN : null,
      summary: summaryOf(entry, words),
      description: descriptionOf(entry, audience, words),
      ...(entry.location && { location: oneLine(entry.location) }),
      ...(entry.url && { url: calendarUri(entry.url) }),
      ...(entry.organiser && { organizer: organizerOf(entry.organiser) }),
      categories: (entry.categories ?? [])
        .map((name) => ({ name: oneLine(name) }))
        .filter(({ name }) => !isBlank(name)),
      ...statusData[entry.status],
      x: [
        ...(entry.parentUid ? [pair('RELATED-TO;RELTYPE=PARENT', checkedUid(entry.parentUid))] : []),
        ...(roomUrl ? [pair('CONFERENCE;VALUE=URI;FEATURE=VIDEO', roomUrl)] : []),
      ],
    },
    withoutTimeZone,
  );
  return { text: foldLines(event.toString()), namesTimeZone: time.form === 'berlin' };
}

const tentative = { status: ICalEventStatus.TENTATIVE, busystatus: ICalEventBusyStatus.TENTATIVE };

const statusData: Readonly<Record<EntryStatus, Pick<ICalEventData, 'status' | 'busystatus' | 'transparency'>>> = {
  confirmed: { status: ICalEventStatus.CONFIRMED },
  tentative,
  waitlisted: tentative,
  cancelled: { status: ICalEventStatus.CANCELLED, transparency: ICalEventTransparency.TRANSPARENT },
};

function summaryOf({ summary, status, part }: CalendarEntry, words: CalendarWords): string {
  const title = oneLine(summary);
  if (isBlank(title)) throw new RangeError('an entry has a summary');
  const prefixes: Partial<Record<EntryStatus, string>> = {
    cancelled: words.cancelledPrefix,
    waitlisted: words.waitlistedPrefix,
  };
  return oneLine(`${prefixes[status] ?? ''}${title}${part ? ` (${part.number}/${part.of})` : ''}`);
}

function descriptionOf(
  { description, onlineRoomUrl }: CalendarEntry,
  audience: CalendarAudience,
  words: CalendarWords,
): string | null {
  const paragraphs = [plainText(description ?? '')];
  // Programs that do not know RFC 7986 show no CONFERENCE; and an address that is none still helps a reader.
  if (audience === 'personal' && onlineRoomUrl) paragraphs.push(oneLine(words.onlineRoomPrefix + onlineRoomUrl));
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') || null;
}

function organizerOf({ name, email }: NonNullable<CalendarEntry['organiser']>): { name: string; email: string } {
  return { name: commonName(isBlank(name) ? email : name), email: mailboxUri(email) };
}

function checkedUid(uid: string): string {
  if (!/^[\w.+@-]{1,255}$/.test(uid)) throw new RangeError('a UID is made of ids');
  return uid;
}

function pair(name: string, value: string): [string, string] {
  return [name, value];
}
