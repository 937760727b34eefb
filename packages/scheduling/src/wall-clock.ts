import {
  DAY_MS,
  dateOf,
  isLocalDateTime,
  type LocalDate,
  type LocalDateTime,
  MINUTE_MS,
  type TimeZone,
} from '@netzwerkstatt/domain';
import { IANAZone } from 'luxon';

/**
 * The points in time (milliseconds since 1970, ascending) at which clocks of a zone show a time: one on most days,
 * none in the hour that is skipped in spring, two in the hour that is repeated in autumn.
 *
 * Zones are only ever asked for their offset at a given point in time. Luxon's own reading of a local time takes the
 * repeated hour by the offset of *now*, so that the same plan would mean another instant in summer than in winter.
 */
export function momentsShowing(local: LocalDateTime, timeZone: TimeZone): number[] {
  const wall = wallMilliseconds(local);
  const { before, after } = offsetsAround(dateOf(local), timeZone);
  if (before === after) return [wall - before];
  return [wall - before, wall - after]
    .filter((moment) => moment + offsetAt(moment, timeZone) === wall)
    .sort((a, b) => a - b);
}

/** What the time would be if the clocks had not changed yet (RFC 5545 §3.3.5 for times that do not exist). */
export function momentBeforeChange(local: LocalDateTime, timeZone: TimeZone): number {
  return wallMilliseconds(local) - offsetsAround(dateOf(local), timeZone).before;
}

/** What clocks of a zone show at a point in time, seconds cut off. */
export function shownAt(moment: number, timeZone: TimeZone): LocalDateTime {
  const wall = moment + offsetAt(moment, timeZone);
  const text = Number.isNaN(wall) ? '' : new Date(wall).toISOString().slice(0, 16);
  if (!isLocalDateTime(text)) throw new RangeError('not a point in time a clock here could show');
  return text;
}

/**
 * The offset of a zone in whole minutes for a day on which, and on the days beside which, no clock is changed; `null`
 * for any other day. Positive east of Greenwich.
 */
export function steadyOffsetMinutes(day: LocalDate, timeZone: TimeZone): number | null {
  const { before, after } = offsetsAround(day, timeZone);
  const minutes = before / MINUTE_MS;
  return before === after && Number.isInteger(minutes) ? minutes : null;
}

interface Offsets {
  readonly before: number;
  readonly after: number;
}

// Reading the offset of a zone is the slow part of a feed, and most dates share their day with others.
const known = new Map<string, Offsets>();
const MAX_KNOWN_DAYS = 10_000;

/** The offsets of a zone a day before and a day after a day. They differ only near a change of clocks. */
function offsetsAround(day: LocalDate, timeZone: TimeZone): Offsets {
  const key = `${timeZone} ${day}`;
  const found = known.get(key);
  if (found) return found;
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  const before = offsetAt(midnight - DAY_MS, timeZone);
  const after = offsetAt(midnight + 2 * DAY_MS, timeZone);
  if (known.size === MAX_KNOWN_DAYS) known.clear();
  known.set(key, { before, after });
  return { before, after };
}

/** In milliseconds, positive east of Greenwich. */
function offsetAt(moment: number, timeZone: TimeZone): number {
  const zone = IANAZone.create(timeZone);
  if (!zone.isValid) throw new RangeError(`not a time zone: ${timeZone}`);
  return zone.offset(moment) * MINUTE_MS;
}

function wallMilliseconds(local: LocalDateTime): number {
  if (!isLocalDateTime(local)) throw new RangeError(`not a time on the wall: ${local}`);
  return Date.parse(`${local}:00.000Z`);
}
