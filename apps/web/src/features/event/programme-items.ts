import { type EventSession, forumSlots } from '@netzwerkstatt/domain';

/** A session with its number, counted from 1 over all of its event: part of the address of its file. */
export interface NumberedSession {
  readonly session: EventSession;
  readonly number: number;
}

/** What stands in one line of a programme: a session, or forums beside each other of which everybody chooses. */
export type ProgrammeItem =
  | ({ readonly kind: 'session' } & NumberedSession)
  | { readonly kind: 'forums'; readonly forums: readonly [NumberedSession, ...NumberedSession[]] };

/** The sessions of an event in lines, forums of one time together. A forum on its own is a session like any other. */
export function programmeItems(sessions: readonly EventSession[]): readonly ProgrammeItem[] {
  const slots = forumSlots(sessions).filter((slot) => slot.length > 1);
  const slotOf = new Map(slots.flatMap((slot) => slot.map((session) => [session.id, slot])));
  const numbers = new Map(sessions.map(({ id }, index) => [id, index + 1]));
  const numbered = (session: EventSession): NumberedSession => ({ session, number: numbers.get(session.id) ?? 0 });
  return sessions.flatMap((session): ProgrammeItem[] => {
    const slot = slotOf.get(session.id);
    if (slot === undefined) return [{ kind: 'session', ...numbered(session) }];
    const [first, ...others] = slot;
    return first.id === session.id ? [{ kind: 'forums', forums: [numbered(first), ...others.map(numbered)] }] : [];
  });
}
