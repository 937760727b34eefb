import { BERLIN, type Instant, isLocalDateTime, type LocalDate, type LocalDateTime } from '@netzwerkstatt/domain';
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
    if (when.lastDay < when.firstDay) throw new RangeError(ENDS_AFTER);
    return { form: 'date', start: digits(when.firstDay), end: digits(addDays(when.lastDay, 1)) };
  }
  return writtenSession(when);
}

function writtenSession({ startsAt, endsAt, timeZone, startChoice, endChoice }: TimedEntry): WrittenTime {
  if (timeZone === BERLIN && isOrdinary(startsAt) && isOrdinary(endsAt)) {
    if (endsAt <= startsAt) throw new RangeError(ENDS_AFTER);
    return { form: 'berlin', start: digits(startsAt), end: digits(endsAt) };
  }
  const start = importInstant(startsAt, timeZone, startChoice);
  const end = importInstant(endsAt, timeZone, endChoice);
  if (end.instant <= start.instant) throw new RangeError(ENDS_AFTER);
  const isReadAlike = ![start, end].some((time) => time.showsTwice || time.isShifted);
  return timeZone === BERLIN && isReadAlike && startsAt >= BERLIN_RULES_HOLD_FROM
    ? { form: 'berlin', start: digits(startsAt), end: digits(endsAt) }
    : { form: 'utc', start: digits(start.instant), end: digits(end.instant) };
}

const ENDS_AFTER = 'an entry ends after it starts';

// Clocks in Berlin change at two in the morning of the last Sunday of March and October. Every other time is shown
// once, so that times follow each other as their texts do, and no zone has to be asked.
const nearChange = /^\d{4}-(?:03|10)-(?:2[5-9]|3[01])T02/;

function isOrdinary(local: LocalDateTime): boolean {
  return local >= BERLIN_RULES_HOLD_FROM && !nearChange.test(local) && isLocalDateTime(local);
}

/** A day, a time on the wall or an instant as the digits of a calendar file, without a final Z. */
export function digits(time: LocalDate | LocalDateTime | Instant): string {
  const date = time.slice(0, 4) + time.slice(5, 7) + time.slice(8, 10);
  return time.length === 10 ? date : `${date}T${time.slice(11, 13)}${time.slice(14, 16)}${time.slice(17, 19) || '00'}`;
}
