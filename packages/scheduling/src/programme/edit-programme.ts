import type { SessionId, SessionRoom } from '@netzwerkstatt/domain';
import { type ConferenceProgramme, inOrder, type ProgrammeSession } from './conference-programme.ts';
import { addWallMinutes } from './wall-minutes.ts';

/** The step by which a programme is moved with arrow keys. */
export const MOVE_STEP_MINUTES = 15;

/** The programme with this entry, new or in the place of the one with its id. */
export function withSession(programme: ConferenceProgramme, session: ProgrammeSession): ConferenceProgramme {
  const isKnown = programme.sessions.some(({ id }) => id === session.id);
  const sessions = isKnown
    ? programme.sessions.map((it) => (it.id === session.id ? session : it))
    : [...programme.sessions, session];
  return inOrder({ ...programme, sessions });
}

/** The programme without this entry; the same where it has none with that id. */
export function withoutSession(programme: ConferenceProgramme, id: SessionId): ConferenceProgramme {
  return { ...programme, sessions: programme.sessions.filter((it) => it.id !== id) };
}

/** The same entry so many minutes later on the wall; as long as before. */
export function movedBy(session: ProgrammeSession, minutes: number): ProgrammeSession {
  return {
    ...session,
    startsAt: addWallMinutes(session.startsAt, minutes),
    endsAt: addWallMinutes(session.endsAt, minutes),
  };
}

/** The same entry in another room, or in none. */
export function inRoom({ room: _, ...session }: ProgrammeSession, room: SessionRoom | undefined): ProgrammeSession {
  return { ...session, ...(room && { room }) };
}
