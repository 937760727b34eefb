import type { EventSession } from './event.ts';
import type { SessionId } from './ids.ts';
import { type TeachingUnits, teachingUnitsIn } from './teaching-units.ts';

/** How long one person was there, session by session. A session without an entry was missed. */
export type AttendedMinutes = ReadonlyMap<SessionId, number>;

/** What somebody attended of what was planned; the sentence on every certificate. */
export interface AttendanceSummary {
  readonly attendedMinutes: number;
  readonly plannedMinutes: number;
  readonly attendedUnits: TeachingUnits;
  readonly plannedUnits: TeachingUnits;
  /** Attended share of the planned minutes, 0 to 1. 0 where nothing was planned. */
  readonly share: number;
}

/**
 * Sums up one person's attendance. Cancelled sessions count neither as planned nor as attended, and nobody attends
 * longer than was taught.
 *
 * @throws RangeError when minutes are negative or not whole.
 */
export function summariseAttendance(sessions: readonly EventSession[], attended: AttendedMinutes): AttendanceSummary {
  let attendedMinutes = 0;
  let plannedMinutes = 0;
  for (const session of sessions) {
    if (session.status === 'cancelled') continue;
    const minutes = attended.get(session.id) ?? 0;
    if (!Number.isInteger(minutes) || minutes < 0) throw new RangeError('attended minutes are whole and not negative');
    attendedMinutes += Math.min(minutes, session.teachingMinutes);
    plannedMinutes += session.teachingMinutes;
  }
  return {
    attendedMinutes,
    plannedMinutes,
    attendedUnits: teachingUnitsIn(attendedMinutes),
    plannedUnits: teachingUnitsIn(plannedMinutes),
    share: plannedMinutes === 0 ? 0 : attendedMinutes / plannedMinutes,
  };
}
