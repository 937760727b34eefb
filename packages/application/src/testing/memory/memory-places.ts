import { foldForSearch, type Place, type RoomId } from '@netzwerkstatt/domain';
import { isMet } from '../../places/is-met.ts';
import { placeSearchText } from '../../places/place-search.ts';
import type { PlaceStore, RoomBooking } from '../../ports/index.ts';
import { soughtPieces } from '../../programme/sought-words.ts';
import type { LandData } from './land-data.ts';
import { events } from './memory-events.ts';
import { by, byName, inTurn, page } from './order.ts';

export function memoryPlaces(land: LandData): PlaceStore {
  return {
    get: async (id) => land.places.get(id),

    async list(query) {
      const pieces = soughtPieces(query.text);
      const found = [...land.places.values()].filter((place) => {
        const text = ` ${placeSearchText(place)}`;
        return pieces.every((piece) => text.includes(piece));
      });
      const beginning = foldForSearch(query.text);
      const inOrder = found.toSorted(
        inTurn(
          by((it) => (placeSearchText(it).startsWith(beginning) ? 0 : 1)),
          byName(({ name }) => name),
          by(({ id }) => id),
        ),
      );
      return { total: found.length, places: page(inOrder, query) };
    },

    async save(place, expectedRevision) {
      const before = land.places.get(place.id);
      if (before?.revision !== expectedRevision) return false;
      keepRooms(land, before, place);
      land.places.set(place.id, place);
      return true;
    },

    async roomsInUse(id) {
      const named = roomsNamed(land);
      const rooms = land.places.get(id)?.rooms ?? [];
      return new Set(rooms.map((it) => it.id).filter((it) => named.has(it)));
    },

    bookings: async ({ rooms, ...span }) =>
      bookings(land)
        .filter(({ room, session }) => rooms.includes(room) && isMet(session, span))
        .toSorted(
          by(
            ({ session }) => session.startsAt,
            ({ session }) => session.id,
          ),
        ),
  };
}

function bookings(land: LandData): readonly RoomBooking[] {
  return events(land)
    .filter(({ status }) => status !== 'cancelled')
    .flatMap(({ id, title, status, network, sessions }) => {
      const event = { id, title, status, ...(network !== undefined && { network }) };
      return sessions
        .filter((it) => it.status === 'planned')
        .flatMap(({ id, title, startsAt, endsAt, timeZone, room }) => {
          const session = { id, ...(title !== undefined && { title }), startsAt, endsAt, timeZone };
          return room?.id === undefined ? [] : [{ room: room.id, session, event }];
        });
    });
}

function roomsNamed(land: LandData): ReadonlySet<RoomId | undefined> {
  return new Set(events(land).flatMap(({ sessions }) => sessions.map(({ room }) => room?.id)));
}

function keepRooms(land: LandData, before: Place | undefined, after: Place): void {
  const named = roomsNamed(land);
  const kept = new Set(after.rooms.map(({ id }) => id));
  if (before?.rooms.some(({ id }) => named.has(id) && !kept.has(id))) {
    throw new Error(`a session names a room of place ${after.id} that would be forgotten`);
  }
}
