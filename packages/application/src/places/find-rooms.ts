import type { EventId, PlaceId, Room, RoomId, RoomNeeds, TimeZone } from '@netzwerkstatt/domain';
import { resolveSessionTime } from '@netzwerkstatt/scheduling';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { RoomBooking } from '../ports/index.ts';
import type { Span } from './is-met.ts';
import { type AskedTime, bestFreeRoom, roomsAt } from './rooms-at.ts';

/** Which rooms of a place are to be had at each of the times that were asked for. */
export interface FoundRooms {
  readonly times: readonly RoomsAtTime[];
}

export interface RoomsAtTime {
  /** In the order of the house; empty where the time does not exist or ends before it begins. */
  readonly rooms: readonly { readonly id: RoomId; readonly taken: readonly RoomTaken[] }[];
  /** The free room that loses the fewest seats. */
  readonly suggested?: Room;
}

/** Who has the room. */
export interface RoomTaken extends AskedTime {
  readonly timeZone: TimeZone;
  /** Absent when the reader may not know of that event: the room is taken all the same. */
  readonly title?: string;
}

interface Question {
  readonly place: PlaceId;
  readonly times: readonly AskedTime[];
  readonly needs: RoomNeeds;
  /** The event that is being planned: its own plans stand in nobody's way here. */
  readonly except?: EventId;
}

export async function findRooms(
  deps: Dependencies,
  permit: Permit<'place.read'>,
  { place: id, times, needs, except }: Question,
): Promise<FoundRooms | undefined> {
  const { land } = permit.target;
  const spans = times.map((time) => spanOf(time, landOf(deps, land).timeZone));
  const known = spans.filter((it) => it !== undefined);
  return deps.store.inLand(land, async (tx) => {
    const place = await tx.places.get(id);
    if (place === undefined) return undefined;
    const booked =
      known.length === 0 ? [] : await tx.places.bookings({ rooms: place.rooms.map((it) => it.id), ...around(known) });
    const others = booked.filter(({ event }) => event.id !== except);
    const taken = takenFor(deps, permit);
    return {
      times: spans.map((span) => {
        const rooms = span === undefined ? [] : roomsAt(place, needs, span, others);
        const suggested = bestFreeRoom(rooms);
        return {
          rooms: rooms.map(({ room, bookings }) => ({ id: room.id, taken: bookings.map(taken) })),
          ...(suggested && { suggested }),
        };
      }),
    };
  });
}

function spanOf(time: AskedTime, timeZone: TimeZone): Span | undefined {
  const resolved = resolveSessionTime({ ...time, timeZone });
  if (!resolved.ok || resolved.value.startInstant >= resolved.value.endInstant) return undefined;
  return { from: resolved.value.startInstant, to: resolved.value.endInstant };
}

/** From the first beginning to the last end: one question for all times. */
function around(spans: readonly Span[]): Span {
  const from = spans.map((it) => it.from).toSorted()[0];
  const to = spans
    .map((it) => it.to)
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined) throw new Error('no span lies around none');
  return { from, to };
}

/** What a booking says to this reader: a title only of what they may read. */
function takenFor({ clock }: Dependencies, { actor, target }: Permit): (booking: RoomBooking) => RoomTaken {
  const now = clock.now();
  return ({ event, session: { startsAt, endsAt, timeZone } }) => {
    const about = {
      land: target.land,
      event: event.id,
      ...(event.network !== undefined && { network: event.network }),
    };
    const mayKnow = isAllowed(actor, 'event.read', about, now);
    return { startsAt, endsAt, timeZone, ...(mayKnow && { title: event.title }) };
  };
}
