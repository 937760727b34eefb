import {
  type Accessibility,
  cleanLine,
  foldForSearch,
  ok,
  type Place,
  type Refusal,
  type Result,
  type Room,
  type RoomId,
  refuse,
} from '@netzwerkstatt/domain';
import type { Random } from '../ports/index.ts';
import type { PlaceDraft, RoomDraft } from './place-draft.ts';

/** Two doors with the same name: nobody would find the right one. */
export type RoomNamedTwice = Refusal<'room_named_twice'> & {
  /** Which of the rooms of the draft, counted from 0: the second of the two. */
  readonly roomIndex: number;
  readonly name: string;
};

export type PlaceContent = Omit<Place, 'id' | 'revision'>;

/** The place an editor's entries make; rooms keep the ids they had. */
export function placeContent(
  draft: PlaceDraft,
  before: readonly Room[],
  random: Random,
): Result<PlaceContent, RoomNamedTwice> {
  const rooms = draft.rooms.map((room) => roomFrom(room, before, random));
  const names = rooms.map(({ name }) => foldForSearch(name) || name);
  const second = names.findIndex((name, at) => names.indexOf(name) < at);
  const double = rooms[second];
  if (double !== undefined) return refuse({ code: 'room_named_twice', roomIndex: second, name: double.name });
  const address = cleanLine(draft.address ?? '');
  const travel = cleanLine(draft.travel ?? '');
  return ok({
    name: cleanLine(draft.name),
    place: cleanLine(draft.place),
    ...(address !== '' && { address }),
    ...(draft.region !== undefined && { region: draft.region }),
    accessibility: accessibilityFrom(draft.accessibility),
    ...(travel !== '' && { travel }),
    rooms,
  });
}

function roomFrom(draft: RoomDraft, before: readonly Room[], random: Random): Room {
  // An id that is not one of this place is nobody's to give away.
  const known = before.find(({ id }) => id === draft.id);
  return {
    id: known?.id ?? random.id<RoomId>(),
    name: cleanLine(draft.name),
    capacity: draft.capacity,
    ...accessibilityFrom(draft),
    ...(draft.isClosed && { isClosed: true }),
  };
}

function accessibilityFrom({ stepFree, inductionLoop, note: typed = '' }: Accessibility): Accessibility {
  const note = cleanLine(typed);
  return {
    ...(stepFree !== undefined && { stepFree }),
    ...(inductionLoop !== undefined && { inductionLoop }),
    ...(note !== '' && { note }),
  };
}
