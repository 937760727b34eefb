import type { placeDraftInput } from '@netzwerkstatt/api/inputs';
import type { Place, Room } from '@netzwerkstatt/domain';
import type * as z from 'zod/mini';
import { knownAccess, type YesNo, yesNo } from './yes-no.ts';

export type PlaceDraftInput = z.input<typeof placeDraftInput>;

/** A place as it stands in the fields of its editor. Nothing is absent there, only empty. */
export interface PlaceValues {
  readonly name: string;
  readonly place: string;
  readonly address: string;
  readonly region: string;
  readonly travel: string;
  readonly stepFree: YesNo;
  readonly inductionLoop: YesNo;
  readonly note: string;
  readonly rooms: readonly RoomValues[];
}

export interface RoomValues {
  /** Empty for one that is new. */
  readonly room: string;
  readonly name: string;
  readonly capacity: string;
  readonly stepFree: YesNo;
  readonly inductionLoop: YesNo;
  readonly note: string;
  readonly isClosed: boolean;
}

export const emptyRoom: RoomValues = {
  room: '',
  name: '',
  capacity: '',
  stepFree: '',
  inductionLoop: '',
  note: '',
  isClosed: false,
};

export const emptyPlace: PlaceValues = {
  name: '',
  place: '',
  address: '',
  region: '',
  travel: '',
  stepFree: '',
  inductionLoop: '',
  note: '',
  rooms: [emptyRoom],
};

export function placeValuesOf({ accessibility, rooms, ...place }: Place): PlaceValues {
  const { name, place: town, address = '', region = '', travel = '' } = place;
  const { stepFree, inductionLoop, note = '' } = accessibility;
  return {
    name,
    place: town,
    address,
    region,
    travel,
    stepFree: yesNo(stepFree),
    inductionLoop: yesNo(inductionLoop),
    note,
    rooms: rooms.map(roomValuesOf),
  };
}

function roomValuesOf({ id, name, capacity, stepFree, inductionLoop, note = '', isClosed }: Room): RoomValues {
  return {
    room: id,
    name,
    capacity: String(capacity),
    stepFree: yesNo(stepFree),
    inductionLoop: yesNo(inductionLoop),
    note,
    isClosed: isClosed === true,
  };
}

/** What the procedure wants, made of what stands in the fields. */
export function toPlaceDraft({ region, stepFree, inductionLoop, note, rooms, ...texts }: PlaceValues): PlaceDraftInput {
  return {
    ...texts,
    ...(region !== '' && { region }),
    accessibility: { ...knownAccess({ stepFree, inductionLoop }), note },
    rooms: rooms.map(toRoom),
  };
}

function toRoom({ room, name, capacity, note, isClosed, ...access }: RoomValues): PlaceDraftInput['rooms'][number] {
  return {
    ...(room !== '' && { id: room }),
    name,
    // What is no number becomes 0, of which the schema says what it should be.
    capacity: /^\d+$/.test(capacity.trim()) ? Number(capacity) : 0,
    ...knownAccess(access),
    note,
    isClosed,
  };
}

/** What is different between two states, in the order of the form. */
export function changedInPlace(before: PlaceValues, after: PlaceValues): readonly (keyof PlaceValues)[] {
  const fields = Object.keys(before) as (keyof PlaceValues)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
