import type { Instant } from '@netzwerkstatt/domain';
import { type DaysContext, type Finding, findingsAbout } from '../sessions/findings-about.ts';
import type { PlannedSession } from './planned-session.ts';
import { atTime } from './session-at-time.ts';

/** A day off that somebody may not have known when a date was announced. */
export type DayOff = Extract<Finding, { code: 'public_holiday' | 'school_holiday' }>;

/** A session that was announced for a day on which it should not be. */
export interface SessionOnDayOff<Session extends PlannedSession> {
  readonly planned: Session;
  /** At least one. */
  readonly findings: readonly DayOff[];
}

/**
 * Announced sessions that lie on days off by the tables as they are now, whatever they said when somebody announced
 * them. Nothing moves by itself: people have the dates in their diaries, and somebody has to decide.
 *
 * @param now - What has begun by then is left out.
 * @param context - The professions are those of each event.
 */
export function findingsAfterwards<Session extends PlannedSession>(
  sessions: readonly Session[],
  context: Omit<DaysContext, 'professions'>,
  now: Instant,
): readonly SessionOnDayOff<Session>[] {
  return sessions
    .filter(({ event }) => event.status === 'published')
    .flatMap((planned) => {
      const found = atTime(planned);
      if (found === undefined || found.time.startInstant <= now) return [];
      const professions = planned.event.targetProfessions;
      const findings = findingsAbout(found.time, { ...context, professions }).filter(isDayOff);
      return findings.length === 0 ? [] : [{ planned, findings }];
    });
}

function isDayOff(finding: Finding): finding is DayOff {
  const isHoliday = finding.code === 'public_holiday' || finding.code === 'school_holiday';
  return isHoliday && (finding.weight === 'needs_reason' || finding.weight === 'warns');
}
