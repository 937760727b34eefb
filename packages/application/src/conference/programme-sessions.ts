import type { ChangeReason, EventSession, Instant, Room, TimeZone } from '@netzwerkstatt/domain';
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
  dropped: 'forget' | { readonly cancel: ChangeReason },
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
  const remembered =
    dropped === 'forget' ? others.filter(isCancelled) : others.map((it) => cancelled(it, dropped.cancel, now));
  return [...planned, ...remembered].toSorted(inKnownOrder(before));
}

/** By start; what starts together stays in the order it had, so that the number of a date in its address stays. */
function inKnownOrder(before: readonly EventSession[]) {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: EventSession) => places.get(id) ?? before.length;
  return (a: EventSession, b: EventSession): number =>
    a.startsAt === b.startsAt ? placeOf(a) - placeOf(b) : a.startsAt < b.startsAt ? -1 : 1;
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

function cancelled(session: EventSession, cancellation: ChangeReason, now: Instant): EventSession {
  if (isCancelled(session)) return session;
  return { ...session, status: 'cancelled', sequence: session.sequence + 1, revisedAt: now, cancellation };
}

function plannedAgain(session: EventSession, now: Instant): EventSession {
  if (!isCancelled(session)) return session;
  const { cancellation: _, ...rest } = session;
  return { ...rest, status: 'planned', sequence: session.sequence + 1, revisedAt: now };
}
