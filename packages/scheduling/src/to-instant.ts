import {
  dateOf,
  type Instant,
  instantAt,
  type LocalDate,
  type LocalDateTime,
  ok,
  type Refusal,
  type Result,
  refuse,
  type TimeZone,
} from '@netzwerkstatt/domain';
import { momentBeforeChange, momentsShowing, shownAt } from './wall-clock.ts';

/** Which of the two is meant when a clock shows a time twice, in the night in which summer time ends. */
export type DoubledHourChoice = 'earlier' | 'later';

/** The point in time a plan means. */
export interface ResolvedTime {
  readonly instant: Instant;
  /** Clocks show this time twice, so whoever typed it should be told which one was taken. */
  readonly showsTwice: boolean;
}

/** Clocks skip this time in the night in which summer time begins. */
export type NonexistentLocalTime = Refusal<'nonexistent_local_time'> & {
  readonly localTime: LocalDateTime;
  /** The same time by a clock that was not changed, as the others show it: 03:30 for 02:30. */
  readonly nextValid: LocalDateTime;
};

/**
 * The point in time a plan means, the same whatever day it is today.
 *
 * @param choice - which one in the doubled hour; without effect at any other time.
 * @throws RangeError when the time or the zone does not exist at all.
 */
export function toInstant(
  local: LocalDateTime,
  timeZone: TimeZone,
  choice: DoubledHourChoice = 'earlier',
): Result<ResolvedTime, NonexistentLocalTime> {
  const moments = momentsShowing(local, timeZone);
  const moment = choice === 'earlier' ? moments[0] : moments.at(-1);
  if (moment === undefined) {
    const nextValid = shownAt(momentBeforeChange(local, timeZone), timeZone);
    return refuse({ code: 'nonexistent_local_time', localTime: local, nextValid });
  }
  return ok({ instant: instantAt(moment), showsTwice: moments.length > 1 });
}

/** The point in time of a plan that came from elsewhere. */
export interface ImportedTime extends ResolvedTime {
  /** The time does not exist and was taken as if clocks had not been changed yet: 02:30 became 03:30. */
  readonly isShifted: boolean;
}

/**
 * The point in time of a plan that nobody can be asked about any more: a time that does not exist is moved over the
 * gap instead of being refused (RFC 5545 §3.3.5).
 *
 * @throws RangeError when the time or the zone does not exist at all.
 */
export function importInstant(
  local: LocalDateTime,
  timeZone: TimeZone,
  choice: DoubledHourChoice = 'earlier',
): ImportedTime {
  const resolved = toInstant(local, timeZone, choice);
  if (resolved.ok) return { ...resolved.value, isShifted: false };
  return { instant: instantAt(momentBeforeChange(local, timeZone)), showsTwice: false, isShifted: true };
}

/**
 * What clocks of a zone show at a point in time, to the minute; seconds are cut off.
 *
 * @throws RangeError when the instant or the zone does not exist.
 */
export function toLocalDateTime(instant: Instant, timeZone: TimeZone): LocalDateTime {
  return shownAt(Date.parse(instant), timeZone);
}

/**
 * The day calendars of a zone show at a point in time. Shortly after midnight it is another one than in UTC.
 *
 * @throws RangeError when the instant or the zone does not exist.
 */
export function toLocalDate(instant: Instant, timeZone: TimeZone): LocalDate {
  return dateOf(toLocalDateTime(instant, timeZone));
}
