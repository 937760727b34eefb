import { type BookingQuery, isMet, type PlaceQuery, type PlaceStore, soughtPieces } from '@netzwerkstatt/application';
import { foldForSearch, type Place, type RoomId } from '@netzwerkstatt/domain';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type BookingRow, type PlaceRow, type RoomRow, toBooking, toPlace } from '../mapping/place-mapping.ts';
import { savePlace } from './place-writer.ts';

export function createPlaceStore(tx: LandConnection): PlaceStore {
  return {
    async get(id) {
      const row = await tx.selectFrom('place').selectAll().where('id', '=', id).executeTakeFirst();
      const [place] = row === undefined ? [] : await withRooms(tx, [row]);
      return place;
    },

    list: (query) => findPlaces(tx, query),

    save: (place, expectedRevision) => savePlace(tx, place, expectedRevision),

    async roomsInUse(id) {
      const { rows } = await sql<{ id: RoomId }>`
        select id from room where place_id = ${id} and exists (select from event_session where room_id = room.id)
        `.execute(tx);
      return new Set(rows.map((it) => it.id));
    },

    bookings: (query) => readBookings(tx, query),
  };
}

async function findPlaces(tx: LandConnection, { text, offset, limit }: PlaceQuery) {
  const found = sql`place where not exists (
    select from unnest(${soughtPieces(text)}::text[]) as piece where strpos(' ' || search_text, piece) = 0)`;
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total from ${found}`.execute(tx);
  const { rows } = await sql<PlaceRow>`
    select * from ${found}
    order by starts_with(search_text, ${foldForSearch(text)}) desc, name collate "de-x-icu", id
    offset ${offset} limit ${limit}`.execute(tx);
  return { total: counted[0]?.total ?? 0, places: await withRooms(tx, rows) };
}

async function withRooms(tx: LandConnection, places: readonly PlaceRow[]): Promise<readonly Place[]> {
  if (places.length === 0) return [];
  const { rows } = await sql<RoomRow>`/* place.rooms */
    select * from room where place_id = any(${places.map(({ id }) => id)}::uuid[]) order by place_id, position
    `.execute(tx);
  const byPlace = Map.groupBy(rows, (it) => it.place_id);
  return places.map((row) => toPlace(row, byPlace.get(row.id) ?? []));
}

/**
 * Sessions are planned by the clock on the wall. No such clock is a day away from UTC, so a day on both sides lets the
 * index find all that may be meant; which of them are, their own zones tell.
 */
async function readBookings(tx: LandConnection, { rooms, ...span }: BookingQuery) {
  if (rooms.length === 0) return [];
  const { rows } = await sql<BookingRow>`/* place.bookings */
    select s.room_id as room, s.id as session_id, s.title as session_title, s.starts_at, s.ends_at, s.time_zone,
      e.id as event_id, e.title as event_title, e.status, e.network_id
    from event_session s join event e on e.id = s.event_id
    where s.room_id = any(${rooms}::uuid[]) and s.status = 'planned' and e.status <> 'cancelled'
      and s.starts_at < ${span.to}::timestamptz at time zone 'UTC' + interval '1 day'
      and s.ends_at > ${span.from}::timestamptz at time zone 'UTC' - interval '1 day'
    order by s.starts_at, s.id`.execute(tx);
  return rows.map(toBooking).filter(({ session }) => isMet(session, span));
}
