import type { SessionId, SessionRoom } from '@netzwerkstatt/domain';
import { inRoom, MOVE_STEP_MINUTES, movedBy, type ProgrammeSession } from '@netzwerkstatt/scheduling';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

export interface Moving {
  /** The entry that is being moved, as it would be where it is now. */
  readonly session: ProgrammeSession | undefined;
  readonly start: (session: ProgrammeSession) => void;
  /** For the button of an entry: M begins, arrows move, Enter puts down, Escape takes back. */
  readonly onKeyDown: (event: KeyboardEvent, session: ProgrammeSession) => void;
  /** Puts the entry back where it was: somebody does something else. */
  readonly stop: () => void;
}

export interface MovingOptions {
  /** From left to right; `undefined` is the column of what has no room. */
  readonly rooms: readonly (SessionRoom | undefined)[];
  readonly onStart: (session: ProgrammeSession) => void;
  readonly onStep: (session: ProgrammeSession) => void;
  readonly onDone: (session: ProgrammeSession) => void;
  readonly onStop: (session: ProgrammeSession) => void;
}

/** Moving an entry with the keyboard. Nothing is changed before it is put down. */
export function useMoving({ rooms, onStart, onStep, onDone, onStop }: MovingOptions): Moving {
  const [session, setSession] = useState<ProgrammeSession>();

  const followed = useRef<SessionId>(undefined);

  // The entry stands in another cell after every step, and after the last one: the focus goes with it.
  useEffect(() => {
    const id = session?.id ?? followed.current;
    followed.current = session?.id;
    if (id !== undefined) document.getElementById(moveButtonId(id))?.focus();
  }, [session]);

  const start = (from: ProgrammeSession): void => {
    setSession(from);
    onStart(from);
  };
  const step = (to: ProgrammeSession): void => {
    setSession(to);
    onStep(to);
  };
  const stop = (): void => {
    if (session === undefined) return;
    setSession(undefined);
    onStop(session);
  };

  return {
    session,
    start,
    stop,
    onKeyDown(event, of) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (session?.id !== of.id) {
        if (event.key.toLowerCase() !== 'm') return;
        event.preventDefault();
        start(of);
        return;
      }
      const moved = movedWithKey(event.key, session, rooms);
      if (moved === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      if (moved !== undefined) {
        step(moved);
        return;
      }
      setSession(undefined);
      if (event.key === 'Enter') onDone(session);
      else onStop(session);
    },
  };
}

function movedWithKey(
  key: string,
  session: ProgrammeSession,
  rooms: readonly (SessionRoom | undefined)[],
): ProgrammeSession | undefined {
  switch (key) {
    case 'ArrowUp':
      return movedBy(session, -MOVE_STEP_MINUTES);
    case 'ArrowDown':
      return movedBy(session, MOVE_STEP_MINUTES);
    case 'ArrowLeft':
      return inRoom(session, rooms[Math.max(0, placeOf(session, rooms) - 1)]);
    case 'ArrowRight':
      return inRoom(session, rooms[Math.min(rooms.length - 1, placeOf(session, rooms) + 1)]);
    default:
      return undefined;
  }
}

function placeOf({ room }: ProgrammeSession, rooms: readonly (SessionRoom | undefined)[]): number {
  return rooms.findIndex((it) => it?.name === room?.name);
}

/** The button of an entry that takes the keys. */
export function moveButtonId(id: SessionId): string {
  return `entry-${id}`;
}
