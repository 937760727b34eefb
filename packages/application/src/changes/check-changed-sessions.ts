import type { LandProfile } from '@netzwerkstatt/catalogue';
import { type EventSession, type Instant, ok, type ProfessionCode, type Result, refuse } from '@netzwerkstatt/domain';
import type { SessionFinding, SessionProblem, SessionsRefusal } from '@netzwerkstatt/scheduling';
import { checkIn } from '../desk/check-event.ts';

/**
 * What is to be known about dates at their new times; each is looked at alone, because two dates of a series may meet,
 * which is told as a warning.
 *
 * @param changed - Those with a new time that take place.
 * @param professions - Whom the event is for; empty: everyone.
 * @returns findings by the index of the date among all of them, or what is impossible.
 */
export function checkChangedSessions(
  land: LandProfile,
  all: readonly EventSession[],
  changed: readonly EventSession[],
  now: Instant,
  professions: readonly ProfessionCode[] = [],
): Result<readonly SessionFinding[], SessionsRefusal> {
  const problems: SessionProblem[] = [];
  const findings: SessionFinding[] = [];
  for (const session of changed) {
    const sessionIndex = all.findIndex(({ id }) => id === session.id);
    const checked = checkIn(land, [session], now, professions);
    if (checked.ok) findings.push(...checked.value.findings.map((it) => ({ ...it, sessionIndex })));
    else problems.push(...checked.refusal.problems.map((it) => ('sessionIndex' in it ? { ...it, sessionIndex } : it)));
  }
  return problems.length > 0 ? refuse({ code: 'sessions_impossible', problems }) : ok(findings);
}
