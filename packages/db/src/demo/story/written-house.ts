import { type Place, type PlaceId, parseAgs, type Room, type RoomId } from '@netzwerkstatt/domain';

/** A house as the authors of a story write it down. */
export interface WrittenHouse extends Omit<Place, 'id' | 'region' | 'rooms' | 'revision'> {
  readonly region: string;
  readonly rooms: readonly Omit<Room, 'id'>[];
}

/** The houses as the directory keeps them. */
export function placesWith(
  houses: Readonly<Record<string, WrittenHouse>>,
  id: <Id extends PlaceId | RoomId>() => Id,
): readonly Place[] {
  return Object.values(houses).map(({ region, rooms, ...house }) => ({
    id: id<PlaceId>(),
    ...house,
    region: parseAgs(region),
    rooms: rooms.map((room) => ({ id: id<RoomId>(), ...room })),
    revision: 1,
  }));
}
