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
export function momentsShowing(local: LocalDateTime, timeZone: TimeZone): readonly number[] {
  const wall = wallMilliseconds(local);
  const { before, after } = offsetsAround(dateOf(local), timeZone);
  return before === after ? [wall - before] : momentsNearChange(local, timeZone);
}

/** Both readings of a time, as far as clocks really show it then. */
const momentsNearChange = rememberedByZone((local: LocalDateTime, timeZone): readonly number[] => {
  const wall = wallMilliseconds(local);
  const { before, after } = offsetsAround(dateOf(local), timeZone);
  return [wall - before, wall - after]
    .filter((moment) => moment + offsetAt(moment, timeZone) === wall)
    .sort((a, b) => a - b);
});

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

/** The offsets of a zone a day before and a day after a day. They differ only near a change of clocks. */
const offsetsAround = rememberedByZone((day: LocalDate, timeZone): Offsets => {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  const before = offsetAt(midnight - DAY_MS, timeZone);
  const after = offsetAt(midnight + 2 * DAY_MS, timeZone);
  return { before, after };
});

const MAX_REMEMBERED = 10_000;

/**
 * Reading the offset of a zone is the slow part of a feed and of a series, and most dates share their days and times
 * with others: what was found out once is kept, up to a number for each zone.
 */
function rememberedByZone<Key extends string, Found>(find: (key: Key, timeZone: TimeZone) => Found) {
  const zones = new Map<TimeZone, Map<Key, Found>>();
  return (key: Key, timeZone: TimeZone): Found => {
    const known = zones.get(timeZone) ?? new Map<Key, Found>();
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    // Only for zones that exist: whatever else somebody sends is not kept.
    const found = find(key, timeZone);
    if (known.size === MAX_REMEMBERED) known.clear();
    zones.set(timeZone, known.set(key, found));
    return found;
  };
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
