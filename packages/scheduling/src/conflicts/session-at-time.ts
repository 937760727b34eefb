import { type ResolvedSessionTime, resolveSessionTime } from '../sessions/session-time.ts';
import type { PlannedEvent, PlannedSession, SessionInPlan } from './planned-session.ts';
import type { OtherSession } from './session-conflicts.ts';

/** A session that takes place, with the points in time it means. */
export interface SessionAtTime {
  readonly event: PlannedEvent;
  readonly session: SessionInPlan;
  readonly time: ResolvedSessionTime;
  /** Its place among the planned ones; absent for those around them. */
  readonly index?: number;
}

/**
 * Sessions that can take place: what is cancelled, ends before it starts or lies in the hour that clocks skip is in
 * nobody's way.
 */
export function atTime({ event, session }: PlannedSession, index?: number): SessionAtTime | undefined {
  if (event.status === 'cancelled' || session.status === 'cancelled' || session.endsAt <= session.startsAt)
    return undefined;
  const time = resolveSessionTime(session);
  if (!time.ok || time.value.endInstant <= time.value.startInstant) return undefined;
  return { event, session, time: time.value, ...(index !== undefined && { index }) };
}

/** A session as the words about a conflict name it. */
export function asOther({ event, session, index }: SessionAtTime): OtherSession {
  return {
    ...(index === undefined && event.id !== undefined && { event: event.id }),
    title: event.title,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    ...(event.status === 'draft' && index === undefined && { isDraft: true }),
    ...(index !== undefined && { sessionIndex: index }),
  };
}
