import type { LocalDate } from '@netzwerkstatt/domain';
import { daysOf } from '../sessions/session-time.ts';
import type { SessionAtTime } from './session-at-time.ts';

/** Sessions by the days they touch, each day in the order in which they came. */
export type SessionsByDay = ReadonlyMap<LocalDate, readonly SessionAtTime[]>;

export function byDay(sessions: readonly SessionAtTime[]): SessionsByDay {
  const days = new Map<LocalDate, SessionAtTime[]>();
  for (const session of sessions) {
    for (const day of daysOf(session.time)) {
      const others = days.get(day);
      if (others === undefined) days.set(day, [session]);
      else others.push(session);
    }
  }
  return days;
}

/** What touches a day that this session touches: nothing else can take place at the same time. */
export function onDaysOf({ time }: SessionAtTime, sessions: SessionsByDay): readonly SessionAtTime[] {
  return [...new Set(daysOf(time).flatMap((day) => sessions.get(day) ?? []))];
}
