import { BERLIN } from '@netzwerkstatt/domain';
import {
  ICalCalendar,
  type ICalDayJsStub,
  ICalEvent,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEntry, EntryStatus } from '../src/ical/index.ts';
import { digits, writtenTime } from '../src/ical/written-time.ts';

// An event only asks its calendar for a time zone. It must have none, else DTSTAMP would lose its Z.
const withoutTimeZone = new ICalCalendar();

/** A public entry whose texts need no cleaning, as ical-generator writes it; unfolded. */
export function blockByGenerator(entry: CalendarEntry): string {
  const time = writtenTime(entry.when);
  const revisedAt = readyMade(digits(entry.revisedAt));
  const event = new ICalEvent(
    {
      id: entry.uid,
      sequence: entry.sequence,
      stamp: revisedAt,
      lastModified: revisedAt,
      start: readyMade(time.start),
      end: readyMade(time.end),
      allDay: time.form === 'date',
      timezone: time.form === 'berlin' ? BERLIN : null,
      summary: entry.summary,
      ...(entry.description && { description: entry.description }),
      ...(entry.location && { location: entry.location }),
      ...(entry.url && { url: entry.url }),
      ...(entry.organiser && { organizer: entry.organiser }),
      categories: (entry.categories ?? []).map((name) => ({ name })),
      ...statusData[entry.status],
      x: entry.parentUid ? [['RELATED-TO;RELTYPE=PARENT', entry.parentUid]] : [],
    },
    withoutTimeZone,
  );
  return event.toString();
}

const tentative = { status: ICalEventStatus.TENTATIVE, busystatus: ICalEventBusyStatus.TENTATIVE };

const statusData: Readonly<Record<EntryStatus, Pick<ICalEventData, 'status' | 'busystatus' | 'transparency'>>> = {
  confirmed: { status: ICalEventStatus.CONFIRMED },
  tentative,
  waitlisted: tentative,
  cancelled: { status: ICalEventStatus.CANCELLED, transparency: ICalEventTransparency.TRANSPARENT },
};

/**
 * Digits in the shape of a dayjs object, which ical-generator prints as they are. It never gets a date it could
 * convert: its own conversion would depend on the zone of the process.
 */
function readyMade(written: string): ICalDayJsStub {
  const stub: ICalDayJsStub = {
    format: (pattern) => (pattern === 'YYYYMMDD' ? written.slice(0, 8) : written.slice(9)),
    isValid: () => true,
    // Only compared with the other end, to swap them if need be; writtenTime has seen to that.
    toDate: () => new Date(0),
    toJSON: () => written,
    tz: () => stub,
    utc: () => stub,
  };
  return stub;
}
