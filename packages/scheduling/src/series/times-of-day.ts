import {
  dateOf,
  type Instant,
  isLocalDateTime,
  type LocalDate,
  type LocalDateTime,
  ok,
  type Result,
} from '@netzwerkstatt/domain';
import { addDays, daysBetween } from '../calendar-day.ts';
import { numberAt, twoDigits } from '../day-count.ts';
import {
  type NonexistentSessionTime,
  type ResolvedSessionTime,
  resolveSessionTime,
  type SessionTime,
} from '../sessions/session-time.ts';
import { steadyOffsetMinutes } from '../wall-clock.ts';

/**
 * The times of one session on another day, whatever the clocks do there; in the doubled hour the earlier ones.
 *
 * @throws RangeError when a time or the zone does not exist at all.
 */
export function timesOfDay({
  startsAt,
  endsAt,
  timeZone,
}: SessionTime): (day: LocalDate) => Result<ResolvedSessionTime, NonexistentSessionTime> {
  if (!isLocalDateTime(startsAt) || !isLocalDateTime(endsAt)) throw new RangeError('not the times of a session');
  const [start, end] = [startsAt.slice(10), endsAt.slice(10)];
  const nights = daysBetween(dateOf(startsAt), dateOf(endsAt));
  const inUtc = utcTimes(startsAt, endsAt);
  return (day) => {
    const lastDay = nights === 0 ? day : addDays(day, nights);
    const startOnDay = `${day}${start}` as LocalDateTime;
    const endOnDay = `${lastDay}${end}` as LocalDateTime;
    const offset = steadyOffsetMinutes(day, timeZone);
    const isSteady = offset !== null && (nights === 0 || steadyOffsetMinutes(lastDay, timeZone) === offset);
    const utc = isSteady ? inUtc(offset) : null;
    if (utc === null) return resolveSessionTime({ startsAt: startOnDay, endsAt: endOnDay, timeZone });
    return ok({
      startsAt: startOnDay,
      endsAt: endOnDay,
      timeZone,
      startInstant: `${day}${utc.start}` as Instant,
      endInstant: `${lastDay}${utc.end}` as Instant,
      showsTwice: false,
    });
  };
}

interface UtcTimes {
  readonly start: string;
  readonly end: string;
}

/** The same two times of day in UTC by the offset of a day; `null` when one of them lies on another day there. */
function utcTimes(startsAt: LocalDateTime, endsAt: LocalDateTime): (offsetMinutes: number) => UtcTimes | null {
  const known = new Map<number, UtcTimes | null>();
  return (offset) => {
    const found = known.get(offset);
    if (found !== undefined) return found;
    const [start, end] = [utcTime(startsAt, offset), utcTime(endsAt, offset)];
    const times = start !== null && end !== null ? { start, end } : null;
    known.set(offset, times);
    return times;
  };
}

function utcTime(local: LocalDateTime, offsetMinutes: number): string | null {
  const minutes = numberAt(local, 11, 2) * 60 + numberAt(local, 14, 2) - offsetMinutes;
  if (minutes < 0 || minutes >= 24 * 60) return null;
  return `T${twoDigits[Math.floor(minutes / 60)]}:${twoDigits[minutes % 60]}:00.000Z`;
}
