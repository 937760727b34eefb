import type { Venue } from './event.ts';
import type { PlaceId, RoomId } from './ids.ts';
import type { Ags } from './region.ts';

/** What somebody must know who cannot take stairs or hear well. What is absent is not known, which is no „no“. */
export interface Accessibility {
  readonly stepFree?: boolean;
  readonly inductionLoop?: boolean;
  readonly note?: string;
}

/** A house in which events take place, as the directory of a Land keeps it for everybody who plans. */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  /** The town. */
  readonly place: string;
  readonly address?: string;
  readonly region?: Ags;
  readonly accessibility: Accessibility;
  readonly travel?: string;
  /** In the order of the house; no two have the same name. */
  readonly rooms: readonly Room[];
  /** Rises with every change that was saved; a stale one is refused. */
  readonly revision: number;
}

/** A room of a place, by the name people read at its door. Kept as long as a session names it, closed or not. */
export interface Room extends Accessibility {
  readonly id: RoomId;
  readonly name: string;
  /** Seats; at least one. */
  readonly capacity: number;
  /** No session is planned here any more; those that were keep it. */
  readonly isClosed?: true;
}

/** What an event needs of a room. */
export interface RoomNeeds {
  /** Seats at least. */
  readonly capacity?: number;
  /** Only rooms known to be reached without a step. */
  readonly stepFree?: boolean;
  /** Only rooms known to have an induction loop. */
  readonly inductionLoop?: boolean;
}

/** The copy an event carries: what is printed stays as it was announced, whatever becomes of the directory. */
export function venueFrom({ name, place, address, accessibility, travel }: Place): Venue {
  return {
    name,
    place,
    ...(address !== undefined && { address }),
    accessibility,
    ...(travel !== undefined && { travel }),
  };
}

/** The room that loses the fewest seats: of several as large, the first in the house. */
export function smallestRoom(rooms: readonly Room[]): Room | undefined {
  const [smallest] = rooms.toSorted((a, b) => a.capacity - b.capacity);
  return smallest;
}

/** Whether something can be planned in a room that needs this. What is not known of the room does not count as there. */
export function roomServes(room: Room, { capacity = 1, stepFree, inductionLoop }: RoomNeeds): boolean {
  return (
    !room.isClosed &&
    room.capacity >= capacity &&
    (!stepFree || room.stepFree === true) &&
    (!inductionLoop || room.inductionLoop === true)
  );
}
