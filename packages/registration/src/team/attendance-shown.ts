import type { Instant } from '@netzwerkstatt/domain';

/**
 * Whether a head sees if somebody of the team was there: only of who was asked when the question said so already.
 *
 * @param askedAt - Absent where the head did not ask them.
 * @param since - From when on the question says it, inclusive; absent: no head sees it.
 */
export function isAttendanceShown(askedAt: Instant | undefined, since: Instant | undefined): boolean {
  return askedAt !== undefined && since !== undefined && askedAt >= since;
}
