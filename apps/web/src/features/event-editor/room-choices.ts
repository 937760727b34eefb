import { type Room, roomServes, smallestRoom } from '@netzwerkstatt/domain';
import type { Answers } from '../../lib/api-types.ts';
import type { SessionValues } from './event-values.ts';

export type RoomTaken = Answers['places']['rooms']['times'][number]['rooms'][number]['taken'][number];

/** Who has a room at the time of one session: another session of the same event, by its number, or another event. */
export type RoomTaker = { readonly session: number } | { readonly event: RoomTaken };

/** By the id of the room; what is not in there nobody has. */
export type TakenRooms = ReadonlyMap<string, RoomTaker>;

/** A room as it stands in the fields. */
export type NamedRoom = Pick<SessionValues, 'room' | 'roomName'>;

type Planned = Pick<SessionValues, 'day' | 'from' | 'to' | 'room'>;

/** Rooms that other sessions of the event have at the time of this one, as they stand in the fields. */
export function takenBesides(sessions: readonly Planned[], index: number): TakenRooms {
  const own = sessions[index];
  const meets = ({ day, from, to }: Planned) => own?.day === day && day !== '' && from < own.to && to > own.from;
  return new Map(
    sessions.flatMap((it, number) =>
      number !== index && it.room !== '' && meets(it) ? [[it.room, { session: number + 1 }]] : [],
    ),
  );
}

/**
 * The room to take instead of a chosen one: free at all these times, with seats enough, as easy to get in and to hear as
 * that one, and losing the fewest seats.
 */
export function roomInstead(
  { stepFree = false, inductionLoop = false }: Room,
  rooms: readonly Room[],
  taken: readonly TakenRooms[],
  seats: number,
): Room | undefined {
  const isFree = ({ id }: Room) => taken.every((it) => !it.has(id));
  const needs = { capacity: seats, stepFree, inductionLoop };
  return smallestRoom(rooms.filter((room) => isFree(room) && roomServes(room, needs)));
}

/** Rooms that can be chosen: those that are open, and the one that is chosen already. */
export function choosableRooms(rooms: readonly Room[], chosen: string): readonly Room[] {
  return rooms.filter(({ id, isClosed }) => !isClosed || id === chosen);
}
