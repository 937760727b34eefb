import type { EventSession, Instant, Room, TimeZone } from '@netzwerkstatt/domain';
import type { ConferenceProgramme, ProgrammeSession } from '@netzwerkstatt/scheduling';
import type { SessionDraft } from '../desk/event-draft.ts';
import { newSession, revisedSession } from '../desk/session-from-draft.ts';

/**
 * The sessions of an event as a programme has them. What did not change stays as it is, to the byte in every calendar;
 * what moved gets a new sequence.
 *
 * @param dropped - What becomes of a session the programme has no longer: the public remembers, a draft forgets.
 */
export function programmeSessions(
  { sessions }: ConferenceProgramme,
  before: readonly EventSession[],
  dropped: 'cancel' | 'forget',
  { timeZone, rooms, now }: { readonly timeZone: TimeZone; readonly rooms: readonly Room[]; readonly now: Instant },
): readonly EventSession[] {
  const known = new Map(before.map((it) => [it.id, it]));
  const planned = sessions.map((it) => {
    const draft = draftFrom(it, known.get(it.id), rooms);
    const session = known.get(it.id);
    return session === undefined
      ? newSession(it.id, draft, timeZone, now)
      : revisedSession(plannedAgain(session, now), draft, timeZone, now);
  });
  const kept = new Set(sessions.map(({ id }) => id));
  const others = before.filter(({ id }) => !kept.has(id));
  const remembered = dropped === 'forget' ? others.filter(isCancelled) : others.map((it) => cancelled(it, now));
  return [...planned, ...remembered].toSorted((a, b) =>
    a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0,
  );
}

function draftFrom(session: ProgrammeSession, known: EventSession | undefined, rooms: readonly Room[]): SessionDraft {
  const { room, ...rest } = session;
  const isThere = room?.id !== undefined && (known?.room?.id === room.id || rooms.some(({ id }) => id === room.id));
  return {
    ...rest,
    ...(known?.ruleDay !== undefined && { ruleDay: known.ruleDay }),
    // A room the place does not have is only named: its name is what people read at the door.
    ...(room && { room: isThere ? room : { name: room.name } }),
  };
}

function isCancelled({ status }: EventSession): boolean {
  return status === 'cancelled';
}

function cancelled(session: EventSession, now: Instant): EventSession {
  if (isCancelled(session)) return session;
  return { ...session, status: 'cancelled', sequence: session.sequence + 1, revisedAt: now };
}

function plannedAgain(session: EventSession, now: Instant): EventSession {
  if (!isCancelled(session)) return session;
  return { ...session, status: 'planned', sequence: session.sequence + 1, revisedAt: now };
}
