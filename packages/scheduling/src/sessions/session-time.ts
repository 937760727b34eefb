import { dateOf, type EventSession, type Instant, type LocalDate, ok, type Result } from '@netzwerkstatt/domain';
import { addDays } from '../calendar-day.ts';
import { type NonexistentLocalTime, toInstant } from '../to-instant.ts';

/** When a session takes place, by the clock on the wall: that is the plan, and it stays when clocks change. */
export type SessionTime = Pick<EventSession, 'startsAt' | 'endsAt' | 'timeZone'>;

/** The plan of a session together with the points in time it means. */
export interface ResolvedSessionTime extends SessionTime {
  readonly startInstant: Instant;
  /** Exclusive. */
  readonly endInstant: Instant;
  /** Start or end lies in the hour that clocks show twice; the earlier one was taken. */
  readonly showsTwice: boolean;
}

/** Which of the two times of a session does not exist. */
export type NonexistentSessionTime = NonexistentLocalTime & { readonly field: 'startsAt' | 'endsAt' };

/** Whether two sessions take place at once, in real time; one that begins as the other ends does not. */
export function takePlaceAtOnce(a: ResolvedSessionTime, b: ResolvedSessionTime): boolean {
  return a.startInstant < b.endInstant && b.startInstant < a.endInstant;
}

/** The days a session touches, two for a night; midnight at the end belongs to the day before. */
export function daysOf({ startsAt, endsAt }: SessionTime): LocalDate[] {
  const first = dateOf(startsAt);
  const last = endsAt.endsWith('T00:00') ? addDays(dateOf(endsAt), -1) : dateOf(endsAt);
  return first < last ? [first, last] : [first];
}

/**
 * The points in time a session means; in the doubled hour the earlier ones.
 *
 * @throws RangeError when a time or the zone does not exist at all.
 */
export function resolveSessionTime(time: SessionTime): Result<ResolvedSessionTime, NonexistentSessionTime> {
  const start = toInstant(time.startsAt, time.timeZone);
  if (!start.ok) return { ok: false, refusal: { ...start.refusal, field: 'startsAt' } };
  const end = toInstant(time.endsAt, time.timeZone);
  if (!end.ok) return { ok: false, refusal: { ...end.refusal, field: 'endsAt' } };
  return ok({
    startsAt: time.startsAt,
    endsAt: time.endsAt,
    timeZone: time.timeZone,
    startInstant: start.value.instant,
    endInstant: end.value.instant,
    showsTwice: start.value.showsTwice || end.value.showsTwice,
  });
}
