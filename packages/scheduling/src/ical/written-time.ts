import { BERLIN, type LocalDate, type LocalDateTime } from '@netzwerkstatt/domain';
import type { ICalDayJsStub } from 'ical-generator';
import { addDays } from '../calendar-day.ts';
import { importInstant } from '../to-instant.ts';
import { BERLIN_RULES_HOLD_FROM } from './berlin-time-zone.ts';
import type { EntryTime, TimedEntry } from './calendar-entry.ts';

/** How start and end of an entry are written down: digits like `20260115T140000`, for days `20260115`. */
export interface WrittenTime {
  readonly form: 'date' | 'berlin' | 'utc';
  readonly start: string;
  /** Exclusive. */
  readonly end: string;
}

/**
 * Local time of Berlin wherever every program reads it alike, else UTC: in the doubled hour, which programs take for
 * the later one against RFC 5545 §3.3.5, in the skipped hour, in other zones and before {@link BERLIN_RULES_HOLD_FROM}.
 *
 * @throws RangeError when the end is not after the start: a generator would silently swap them.
 */
export function writtenTime(when: EntryTime): WrittenTime {
  if (when.kind === 'all_day') {
    if (when.lastDay < when.firstDay) throw new RangeError('an entry ends after it starts');
    return { form: 'date', start: digits(when.firstDay), end: digits(addDays(when.lastDay, 1)) };
  }
  return writtenSession(when);
}

function writtenSession({ startsAt, endsAt, timeZone, startChoice, endChoice }: TimedEntry): WrittenTime {
  const start = importInstant(startsAt, timeZone, startChoice);
  const end = importInstant(endsAt, timeZone, endChoice);
  if (end.instant <= start.instant) throw new RangeError('an entry ends after it starts');
  const isReadAlike = ![start, end].some((time) => time.showsTwice || time.isShifted);
  return timeZone === BERLIN && isReadAlike && startsAt >= BERLIN_RULES_HOLD_FROM
    ? { form: 'berlin', start: digits(startsAt), end: digits(endsAt) }
    : { form: 'utc', start: digits(start.instant), end: digits(end.instant) };
}

/** A day, a time on the wall or an instant as the digits of a calendar file, without a final Z. */
export function digits(time: LocalDate | LocalDateTime | string): string {
  const [day = '', clock] = time.split('T');
  const date = day.replaceAll('-', '');
  return clock === undefined ? date : `${date}T${clock.slice(0, 8).replaceAll(':', '').padEnd(6, '0')}`;
}

/**
 * Digits in the shape of a dayjs object, which ical-generator prints as they are. It never gets a date it could
 * convert: its own conversion would depend on the zone of the process.
 */
export function readyMade(written: string): ICalDayJsStub {
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
