import type { Event, Refusal, Result } from '@netzwerkstatt/domain';
import { ok, refuse } from '@netzwerkstatt/domain';
import type { LandTransaction } from '../ports/index.ts';
import type { EventDraft } from './event-draft.ts';

export type RoomsRefusal =
  | Refusal<'place_not_found'>
  /** A session is to have a room of another house, or one that was closed before it was planned there. */
  | (Refusal<'room_not_there'> & {
      /** Which of the sessions of the draft, counted from 0. */
      readonly sessionIndex: number;
      readonly name: string;
      readonly why: 'elsewhere' | 'closed';
    });

/** Whether the directory has the place of a draft and the rooms of its sessions. */
export async function checkRooms(
  tx: LandTransaction,
  draft: Pick<EventDraft, 'place' | 'sessions'>,
  before: Event['sessions'],
): Promise<Result<true, RoomsRefusal>> {
  const place = draft.place && (await tx.places.get(draft.place));
  if (draft.place !== undefined && place === undefined) return refuse({ code: 'place_not_found' });
  const rooms = new Map(place?.rooms.map((it) => [it.id, it]));
  for (const [sessionIndex, { id, room }] of draft.sessions.entries()) {
    if (room?.id === undefined) continue;
    const known = rooms.get(room.id);
    const hadIt = before.some((it) => it.id === id && it.room?.id === room.id);
    const why = known === undefined ? 'elsewhere' : known.isClosed && !hadIt ? 'closed' : undefined;
    if (why !== undefined) return refuse({ code: 'room_not_there', sessionIndex, name: room.name, why });
  }
  return ok(true);
}
