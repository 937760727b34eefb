import { placeSearchText, type RoomBooking } from '@netzwerkstatt/application';
import type { Accessibility, Place, Room } from '@netzwerkstatt/domain';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

export type PlaceRow = Selectable<Database['place']>;
export type RoomRow = Selectable<Database['room']>;

/** @param rooms - Of this place, in their order. */
export function toPlace(row: PlaceRow, rooms: readonly RoomRow[]): Place {
  return {
    id: row.id,
    name: row.name,
    place: row.place,
    ...(row.address !== null && { address: row.address }),
    ...(row.region !== null && { region: row.region }),
    accessibility: toAccessibility(row, row.access_note),
    ...(row.travel !== null && { travel: row.travel }),
    rooms: rooms.map(toRoom),
    revision: row.revision,
  } as unknown as Place;
}

function toRoom(row: RoomRow): Room {
  return {
    id: row.id,
    name: row.name,
    capacity: row.capacity,
    ...toAccessibility(row, row.note),
    ...(row.is_closed && { isClosed: true }),
  } as Room;
}

function toAccessibility(row: Pick<PlaceRow, 'step_free' | 'induction_loop'>, note: string | null): Accessibility {
  return {
    ...(row.step_free !== null && { stepFree: row.step_free }),
    ...(row.induction_loop !== null && { inductionLoop: row.induction_loop }),
    ...(note !== null && { note }),
  };
}

export function fromPlace(place: Place): Insertable<Database['place']> {
  const { stepFree, inductionLoop, note } = place.accessibility;
  return {
    id: place.id,
    name: place.name,
    place: place.place,
    address: place.address ?? null,
    region: place.region ?? null,
    step_free: stepFree ?? null,
    induction_loop: inductionLoop ?? null,
    access_note: note ?? null,
    travel: place.travel ?? null,
    revision: place.revision,
    search_text: placeSearchText(place),
  };
}

export function fromRoom(room: Room, place: Place, position: number): Insertable<Database['room']> {
  return {
    id: room.id,
    place_id: place.id,
    position,
    name: room.name,
    capacity: room.capacity,
    step_free: room.stepFree ?? null,
    induction_loop: room.inductionLoop ?? null,
    note: room.note ?? null,
    is_closed: room.isClosed ?? false,
  };
}

/** A session with its event, as a query for bookings reads them. */
export interface BookingRow {
  readonly room: string;
  readonly session_id: string;
  readonly session_title: string | null;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly time_zone: string;
  readonly event_id: string;
  readonly event_title: string;
  readonly status: string;
  readonly network_id: string | null;
}

export function toBooking(row: BookingRow): RoomBooking {
  return {
    room: row.room,
    session: {
      id: row.session_id,
      ...(row.session_title !== null && { title: row.session_title }),
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      timeZone: row.time_zone,
    },
    event: {
      id: row.event_id,
      title: row.event_title,
      status: row.status,
      ...(row.network_id !== null && { network: row.network_id }),
    },
  } as RoomBooking;
}
