import { type Place, type Room, type RoomNeeds, roomServes } from '@netzwerkstatt/domain';
import type { SessionTime } from '@netzwerkstatt/scheduling';
import type { RoomBooking } from '../ports/index.ts';
import { isMet, type Span } from './is-met.ts';

/** A room that would serve, and whether it is to be had. */
export interface RoomAt {
  readonly room: Room;
  /** What is planned there at that time; empty when it is free. */
  readonly bookings: readonly RoomBooking[];
}

/**
 * The rooms of a place that serve these needs, with what is planned in them at a time, in the order of the house.
 *
 * @param bookings - Of these rooms, at that time and perhaps at others.
 */
export function roomsAt(
  { rooms }: Pick<Place, 'rooms'>,
  needs: RoomNeeds,
  span: Span,
  bookings: readonly RoomBooking[],
): readonly RoomAt[] {
  const met = bookings.filter(({ session }) => isMet(session, span));
  return rooms
    .filter((room) => roomServes(room, needs))
    .map((room) => ({ room, bookings: met.filter((it) => it.room === room.id) }));
}

/** The free room that loses the fewest seats: of several as large, the first in the house. */
export function bestFreeRoom(rooms: readonly RoomAt[]): Room | undefined {
  const [best] = rooms
    .filter(({ bookings }) => bookings.length === 0)
    .map(({ room }) => room)
    .toSorted((a, b) => a.capacity - b.capacity);
  return best;
}

/** A time somebody asks a room for, by the clock on the wall. */
export type AskedTime = Pick<SessionTime, 'startsAt' | 'endsAt'>;
