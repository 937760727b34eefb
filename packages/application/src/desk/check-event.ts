import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { Event, Instant, ProfessionCode, Result } from '@netzwerkstatt/domain';
import { type CheckedSessions, checkSessions, type SessionsRefusal } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { SessionDraft } from './event-draft.ts';

/** What speaks against these dates; asked while somebody types, and again before the event is published. */
export function checkDates(
  deps: Dependencies,
  permit: Permit<'event.create'> | Permit<'event.edit'>,
  sessions: readonly SessionDraft[],
): Result<CheckedSessions, SessionsRefusal> {
  const land = landOf(deps, permit.target.land);
  const planned = sessions.map((it) => ({ ...it, timeZone: land.timeZone, status: 'planned' as const }));
  return checkIn(land, planned, deps.clock.now());
}

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
