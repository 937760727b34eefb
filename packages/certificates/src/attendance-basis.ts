import {
  type AttendedMinutes,
  type AttendedSession,
  type EventSession,
  summariseAttendance,
  type TeachingUnits,
  teachingUnitsIn,
} from '@netzwerkstatt/domain';
import { type AttendanceRule, type CertifiedAttendance, decideCertificate } from './decide-certificate.ts';
import type { CertificateOutcome } from './rules/rule-decision.ts';

/** A rule of attendance, and its name on certificates. */
export interface NamedAttendanceRule extends AttendanceRule {
  readonly ruleVersion: string;
}

/** A session as it was judged, and what was recorded of one person. */
export interface JudgedSession extends AttendedSession {
  /** Absent where nothing was recorded: then it was missed. */
  readonly attendedMinutes?: number;
}

export interface AttendanceDecision {
  /** Which certificate that is enough for. */
  readonly outcome: Exclude<CertificateOutcome, 'certificate'>;
  readonly attendance: CertifiedAttendance;
  /** A chamber may ask that there is none. */
  readonly missedMinutes: number;
}

/** Why somebody got a certificate of an event: the rule, what was planned and recorded, and what that gave. */
export interface AttendanceBasis {
  readonly kind: 'attendance';
  readonly rule: NamedAttendanceRule;
  readonly sessions: readonly JudgedSession[];
  readonly decision: AttendanceDecision;
}

/** Why somebody who taught got a certificate: what they held, and what that gave. */
export interface SpeakerBasis {
  readonly kind: 'speaker';
  readonly sessions: readonly Pick<EventSession, 'id' | 'teachingMinutes'>[];
  readonly decision: { readonly unitsTaught: TeachingUnits };
}

/** Judges the attendance of one person, and takes down what the judgement rests on. */
export function takeAttendanceBasis(
  rule: NamedAttendanceRule,
  sessions: readonly AttendedSession[],
  attended: AttendedMinutes,
): AttendanceBasis {
  const judged = sessions.map(({ id, startsAt, endsAt, teachingMinutes, status, isForum }): JudgedSession => {
    const attendedMinutes = attended.get(id);
    return {
      ...{ id, startsAt, endsAt, teachingMinutes, status },
      ...(isForum && { isForum }),
      ...(attendedMinutes !== undefined && { attendedMinutes }),
    };
  });
  const { ruleVersion, minimumShare } = rule;
  const named = { ruleVersion, minimumShare };
  return { kind: 'attendance', rule: named, sessions: judged, decision: judgeAttendance(named, judged) };
}

/** What a rule gives for recorded sessions. */
export function judgeAttendance(rule: AttendanceRule, sessions: readonly JudgedSession[]): AttendanceDecision {
  const recorded = sessions.flatMap(({ id, attendedMinutes }) =>
    attendedMinutes === undefined ? [] : [[id, attendedMinutes] as const],
  );
  const summary = summariseAttendance(sessions, new Map(recorded));
  const { attendedMinutes, plannedMinutes, attendedUnits, plannedUnits } = summary;
  const decision = decideCertificate(summary, rule);
  return {
    outcome: decision.ok ? 'attendance' : decision.refusal.outcome,
    attendance: { attendedUnits, plannedUnits },
    missedMinutes: plannedMinutes - attendedMinutes,
  };
}

/** Counts what somebody held, and takes down what was counted. */
export function takeSpeakerBasis(sessions: SpeakerBasis['sessions']): SpeakerBasis {
  const held = sessions.map(({ id, teachingMinutes }) => ({ id, teachingMinutes }));
  return { kind: 'speaker', sessions: held, decision: { unitsTaught: unitsTaughtIn(held) } };
}

export function unitsTaughtIn(sessions: SpeakerBasis['sessions']): TeachingUnits {
  return teachingUnitsIn(sessions.reduce((sum, { teachingMinutes }) => sum + teachingMinutes, 0));
}
