import {
  type AttendedMinutes,
  type Event,
  forumSlots,
  type RegistrationId,
  type SessionId,
} from '@netzwerkstatt/domain';

/**
 * Planned sessions about which nothing is recorded of anybody; none where nobody has a place. A forum in which nobody
 * was needs no record once everybody was seen in those beside it.
 */
export function unrecordedSessions(
  event: Event,
  attended: ReadonlyMap<RegistrationId, AttendedMinutes>,
  participants: number,
): readonly SessionId[] {
  if (participants === 0) return [];
  const sheets = [...attended.values()];
  const recorded = new Set(sheets.flatMap((minutes) => [...minutes.keys()]));
  const sawEverybody = (slot: readonly { readonly id: SessionId }[]) =>
    sheets.filter((minutes) => slot.some(({ id }) => (minutes.get(id) ?? 0) > 0)).length >= participants;
  const complete = new Set(
    forumSlots(event.sessions)
      .filter(sawEverybody)
      .flatMap((slot) => slot.map(({ id }) => id)),
  );
  return event.sessions
    .filter((it) => it.status === 'planned' && !recorded.has(it.id) && !complete.has(it.id))
    .map((it) => it.id);
}
