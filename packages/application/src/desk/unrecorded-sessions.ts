import type { AttendedMinutes, Event, RegistrationId, SessionId } from '@netzwerkstatt/domain';

/** Planned sessions about which nothing is recorded of anybody; none where nobody has a place. */
export function unrecordedSessions(
  event: Event,
  attended: ReadonlyMap<RegistrationId, AttendedMinutes>,
  participants: number,
): readonly SessionId[] {
  if (participants === 0) return [];
  const recorded = new Set([...attended.values()].flatMap((minutes) => [...minutes.keys()]));
  return event.sessions.filter((it) => it.status === 'planned' && !recorded.has(it.id)).map((it) => it.id);
}
