import {
  type EventSession,
  type Instant,
  MINUTE_MS,
  ok,
  type ProfessionCode,
  type ProfessionHabit,
  type Result,
  refuse,
  type SchoolHolidayTable,
} from '@netzwerkstatt/domain';
import type { HolidayCalendar } from '../holidays/public-holidays.ts';
import { findingsAbout } from './findings-about.ts';
import type { CheckedSessions, SessionFinding, SessionProblem, SessionsRefusal } from './session-findings.ts';
import { type ResolvedSessionTime, resolveSessionTime, takePlaceAtOnce } from './session-time.ts';

/** Longer than any session: whoever needs more has two of them. */
export const MAX_SESSION_MINUTES: number = 24 * 60;

/** What is checked of a session; drafts need no id yet. */
export type SessionPlan = Pick<
  EventSession,
  'startsAt' | 'endsAt' | 'timeZone' | 'teachingMinutes' | 'status' | 'isForum'
>;

/** What sessions are checked against. */
export interface SessionsContext {
  readonly holidays: HolidayCalendar;
  readonly schoolHolidays: SchoolHolidayTable;
  readonly now: Instant;
  /** Whom it is for; absent or empty: everyone. */
  readonly professions?: readonly ProfessionCode[];
  /** When they can come; absent: nobody knows. */
  readonly habits?: readonly ProfessionHabit[];
}

/**
 * Whether the sessions of one event can take place, asked before it is published. Cancelled sessions are left out;
 * forums may run beside each other, and nothing else.
 *
 * @returns what to know about the days, or everything that makes the plan impossible.
 * @throws RangeError when a time or a zone does not exist at all.
 */
export function checkSessions(
  sessions: readonly SessionPlan[],
  context: SessionsContext,
): Result<CheckedSessions, SessionsRefusal> {
  const problems: SessionProblem[] = [];
  const findings: SessionFinding[] = [];
  const planned: Planned[] = [];
  for (const [sessionIndex, session] of sessions.entries()) {
    if (session.status === 'cancelled') continue;
    const resolved = resolveSessionTime(session);
    if (!resolved.ok) {
      problems.push({ ...resolved.refusal, sessionIndex });
      continue;
    }
    problems.push(...problemsOf(session, resolved.value, sessionIndex, context.now));
    for (const other of planned) {
      if (!(other.isForum && session.isForum) && takePlaceAtOnce(other.time, resolved.value)) {
        problems.push({ code: 'sessions_overlap', sessionIndex, otherIndex: other.sessionIndex });
      }
    }
    planned.push({ sessionIndex, time: resolved.value, isForum: session.isForum ?? false });
    findings.push(...findingsAbout(resolved.value, context).map((finding) => ({ ...finding, sessionIndex })));
  }
  if (planned.length === 0 && problems.length === 0) problems.push({ code: 'no_session' });
  if (problems.length > 0) return refuse({ code: 'sessions_impossible', problems });
  return ok({ findings, needsReason: findings.some((finding) => finding.weight === 'needs_reason') });
}

interface Planned {
  readonly sessionIndex: number;
  readonly time: ResolvedSessionTime;
  readonly isForum: boolean;
}

function problemsOf(
  { teachingMinutes }: SessionPlan,
  { startsAt, endsAt, startInstant, endInstant }: ResolvedSessionTime,
  sessionIndex: number,
  now: Instant,
): SessionProblem[] {
  const problems: SessionProblem[] = [];
  const lengthMinutes = (Date.parse(endInstant) - Date.parse(startInstant)) / MINUTE_MS;
  if (lengthMinutes <= 0) {
    problems.push({ code: 'session_ends_before_start', sessionIndex, startsAt, endsAt });
  } else if (lengthMinutes > MAX_SESSION_MINUTES) {
    problems.push({ code: 'session_too_long', sessionIndex, lengthMinutes, maxMinutes: MAX_SESSION_MINUTES });
  }
  const isPossible = Number.isInteger(teachingMinutes) && teachingMinutes >= 0;
  if (!isPossible || (lengthMinutes > 0 && teachingMinutes > lengthMinutes)) {
    problems.push({ code: 'teaching_minutes_impossible', sessionIndex, teachingMinutes, lengthMinutes });
  }
  if (startInstant <= now) problems.push({ code: 'session_in_the_past', sessionIndex, startsAt });
  return problems;
}
