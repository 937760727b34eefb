import type { EventSession } from './event.ts';
import { forumSlots, runAtTheSameTime } from './forums.ts';
import type { SessionId } from './ids.ts';
import { type TeachingUnits, teachingUnitsIn } from './teaching-units.ts';

/** How long one person was there, session by session. A session without an entry was missed. */
export type AttendedMinutes = ReadonlyMap<SessionId, number>;

/** What of a session decides about attendance. */
export type AttendedSession = Pick<
  EventSession,
  'id' | 'startsAt' | 'endsAt' | 'teachingMinutes' | 'status' | 'isForum'
>;

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
 * longer than was taught. Of forums that run beside each other only as much is planned as one person can attend.
 *
 * @throws RangeError when minutes are negative or not whole.
 */
export function summariseAttendance(
  sessions: readonly AttendedSession[],
  attended: AttendedMinutes,
): AttendanceSummary {
  const held = sessions.filter((it) => it.status !== 'cancelled');
  const minutes = new Map(held.map((it) => [it, minutesIn(it, attended)]));
  const together = held.filter((it) => !it.isForum).map((it) => [it]);
  const slots: readonly (readonly AttendedSession[])[] = [...together, ...forumSlots(held)];
  let attendedMinutes = 0;
  let plannedMinutes = 0;
  for (const slot of slots) {
    const planned = plannedIn(slot, (it) => (minutes.get(it) ?? 0) > 0);
    plannedMinutes += planned;
    attendedMinutes += Math.min(
      slot.reduce((sum, it) => sum + (minutes.get(it) ?? 0), 0),
      planned,
    );
  }
  return {
    attendedMinutes,
    plannedMinutes,
    attendedUnits: teachingUnitsIn(attendedMinutes),
    plannedUnits: teachingUnitsIn(plannedMinutes),
    share: plannedMinutes === 0 ? 0 : attendedMinutes / plannedMinutes,
  };
}

function minutesIn({ id, teachingMinutes }: AttendedSession, attended: AttendedMinutes): number {
  const minutes = attended.get(id) ?? 0;
  if (!Number.isInteger(minutes) || minutes < 0) throw new RangeError('attended minutes are whole and not negative');
  return Math.min(minutes, teachingMinutes);
}

/** A shorter forum is not held against whoever chose it: besides it counts only what there was time for. */
function plannedIn(slot: readonly AttendedSession[], wasSeen: (session: AttendedSession) => boolean): number {
  const seen = slot.filter(wasSeen);
  const others = slot.filter((it) => !seen.some((other) => runAtTheSameTime(it, other)));
  return mostMinutes(seen) + mostMinutes(others);
}

/** The most one person can attend of sessions of which some run at the same time. */
function mostMinutes(sessions: readonly AttendedSession[]): number {
  const best: { readonly until: string; readonly minutes: number }[] = [];
  for (const { startsAt, endsAt, teachingMinutes } of sessions.toSorted((a, b) => (a.endsAt < b.endsAt ? -1 : 1))) {
    const before = best.findLast(({ until }) => until <= startsAt)?.minutes ?? 0;
    best.push({ until: endsAt, minutes: Math.max(before + teachingMinutes, best.at(-1)?.minutes ?? 0) });
  }
  return best.at(-1)?.minutes ?? 0;
}
