import type { Event, EventSession, Instant, Place, PlaceId, RoomId } from '@netzwerkstatt/domain';

/** The houses of a Land with their rooms, and what is planned in them. */
export interface PlaceStore {
  get(id: PlaceId): Promise<Place | undefined>;
  /** Places with every word of the text in name, town or address: first whose name begins with it, then by name. */
  list(query: PlaceQuery): Promise<{ readonly total: number; readonly places: readonly Place[] }>;
  /**
   * Writes the place with all its rooms if nobody else changed it meanwhile. Rooms that are no longer among them are
   * forgotten.
   *
   * @param expectedRevision - What the writer has read; `undefined` for a new place.
   * @returns false when the stored revision is another one: then nothing is written.
   * @throws Error when a session names a room that would be forgotten.
   */
  save(place: Place, expectedRevision: number | undefined): Promise<boolean>;
  /** The rooms of a place that a session names, held or not. */
  roomsInUse(id: PlaceId): Promise<ReadonlySet<RoomId>>;
  /** What is planned in these rooms and lies in the span at least in part, by start. Drafts are plans as well. */
  bookings(query: BookingQuery): Promise<readonly RoomBooking[]>;
}

export interface PlaceQuery {
  /** Empty: all of them. */
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

export interface BookingQuery {
  readonly rooms: readonly RoomId[];
  readonly from: Instant;
  /** Exclusive: who begins when another ends does not meet them. */
  readonly to: Instant;
}

/** A session that has a room to itself. What is cancelled has none. */
export interface RoomBooking {
  readonly room: RoomId;
  readonly session: Pick<EventSession, 'id' | 'title' | 'startsAt' | 'endsAt' | 'timeZone'>;
  readonly event: Pick<Event, 'id' | 'title' | 'status' | 'network'>;
}
