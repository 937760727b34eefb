import { BERLIN, type Instant, parseLocalDateTime } from '@netzwerkstatt/domain';
import { type CalendarEntry, calendarDownload, calendarFeed } from '@netzwerkstatt/scheduling/ical';

const blocks = [
  { id: '17', startsAt: '2027-03-11T09:00', endsAt: '2027-03-11T16:30', room: 'Saal 2' },
  { id: '18', startsAt: '2027-04-22T09:00', endsAt: '2027-04-22T15:00', room: 'Bibliothek' },
] as const;

/** Each block is a date of its own; what binds them is the UID of the training, which no date has. */
export const training: readonly CalendarEntry[] = blocks.map(({ id, startsAt, endsAt, room }, index) => ({
  uid: `session-${id}@jugendamt.example`,
  parentUid: 'event-9@jugendamt.example',
  summary: 'Zertifikatskurs Kinderschutz',
  part: { number: index + 1, of: blocks.length },
  when: {
    kind: 'timed',
    startsAt: parseLocalDateTime(startsAt),
    endsAt: parseLocalDateTime(endsAt),
    timeZone: BERLIN,
  },
  location: room,
  status: 'confirmed',
  sequence: 0,
  revisedAt: '2026-12-01T10:00:00.000Z' as Instant,
}));

/** To subscribe to. Send it as `text/calendar; charset=utf-8` with a hash of the text as the ETag. */
export function trainingFeed(entries: readonly CalendarEntry[] = training): string {
  return calendarFeed({ name: 'Zertifikatskurs Kinderschutz', entries, refreshMinutes: 60 });
}

/** To save: all dates, or a single one, which Gmail and Outlook take more kindly. */
export function trainingDownload(block?: number): string {
  return calendarDownload(block === undefined ? training : training.slice(block - 1, block));
}
