import type { LandProfile } from '@netzwerkstatt/catalogue';
import { type EventSession, type Instant, ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { SessionFinding, SessionProblem, SessionsRefusal } from '@netzwerkstatt/scheduling';
import { checkIn } from '../desk/check-event.ts';

/**
 * What is to be known about dates at their new times; each is looked at alone, because two dates of a series may meet,
 * which is told as a warning.
 *
 * @param changed - Those with a new time that take place.
 * @returns findings by the index of the date among all of them, or what is impossible.
 */
export function checkChangedSessions(
  land: LandProfile,
  all: readonly EventSession[],
  changed: readonly EventSession[],
  now: Instant,
): Result<readonly SessionFinding[], SessionsRefusal> {
  const problems: SessionProblem[] = [];
  const findings: SessionFinding[] = [];
  for (const session of changed) {
    const sessionIndex = all.findIndex(({ id }) => id === session.id);
    const checked = checkIn(land, [session], now);
    if (checked.ok) findings.push(...checked.value.findings.map((it) => ({ ...it, sessionIndex })));
    else problems.push(...checked.refusal.problems.map((it) => ('sessionIndex' in it ? { ...it, sessionIndex } : it)));
  }
  return problems.length > 0 ? refuse({ code: 'sessions_impossible', problems }) : ok(findings);
}
