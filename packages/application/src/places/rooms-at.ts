import { type Place, type Room, type RoomNeeds, roomServes, smallestRoom } from '@netzwerkstatt/domain';
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

/** The free room that loses the fewest seats. */
export function bestFreeRoom(rooms: readonly RoomAt[]): Room | undefined {
  return smallestRoom(rooms.filter(({ bookings }) => bookings.length === 0).map(({ room }) => room));
}

/** A time somebody asks a room for, by the clock on the wall. */
export type AskedTime = Pick<SessionTime, 'startsAt' | 'endsAt'>;
