import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { Event, Instant, ProfessionCode, Result } from '@netzwerkstatt/domain';
import { type CheckedSessions, checkSessions, type SessionsRefusal } from '@netzwerkstatt/scheduling';

/** What days and hours have against these sessions; what else is planned is asked by `findPlanConflicts`. */
export function checkIn(
  land: LandProfile,
  sessions: Parameters<typeof checkSessions>[0],
  now: Instant,
  professions: readonly ProfessionCode[] = [],
): Result<CheckedSessions, SessionsRefusal> {
  return checkSessions(sessions, {
    professions,
    habits: land.professionHabits,
    holidays: { rules: land.publicHolidays },
    schoolHolidays: land.schoolHolidays,
    now,
  });
}

export function checkEvent(land: LandProfile, event: Event, now: Instant): Result<CheckedSessions, SessionsRefusal> {
  return checkIn(land, event.sessions, now, event.targetProfessions);
}
