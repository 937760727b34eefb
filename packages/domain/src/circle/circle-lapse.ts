import type { SessionId } from '../ids.ts';
import { addMilliseconds, DAY_MS, type Instant } from '../time.ts';
import type { QualityCircle } from './quality-circle.ts';

const WEEK_MS: number = 7 * DAY_MS;

/** A date of a circle that takes place, as an instant. */
export interface CircleMeeting {
  readonly session: SessionId;
  readonly startsAt: Instant;
}

/** A running circle that will not meet as often as it set out to. */
export interface CircleLapse {
  /** The meeting it is counted from; absent: from the beginning of the circle. */
  readonly since?: SessionId;
  /** By when it should meet again, inclusive. */
  readonly meetBy: Instant;
  /** When it meets again; absent: no date is planned. */
  readonly nextAt?: Instant;
}

/**
 * Whether a running circle falls below its rhythm: nothing is planned, or only later than so many weeks after the last
 * meeting. Said as soon as it can be known, so that there is time to find a date.
 *
 * @param meetings - Those that take place, in any order; what has begun counts as held.
 */
export function findLapse(
  circle: QualityCircle,
  meetings: readonly CircleMeeting[],
  now: Instant,
): CircleLapse | undefined {
  if (circle.status !== 'running') return undefined;
  const inOrder = meetings.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  const last = inOrder.findLast(({ startsAt }) => startsAt <= now);
  const next = inOrder.find(({ startsAt }) => startsAt > now);
  const meetBy = addMilliseconds(last?.startsAt ?? circle.startedAt, circle.meetsEveryWeeks * WEEK_MS);
  if (next !== undefined && next.startsAt <= meetBy) return undefined;
  return { ...(last && { since: last.session }), meetBy, ...(next && { nextAt: next.startsAt }) };
}
