import type { Accessibility, Ags, RoomId } from '@netzwerkstatt/domain';

/** A place as an editor sends it: texts as they were typed. */
export interface PlaceDraft {
  readonly name: string;
  readonly place: string;
  readonly address?: string;
  readonly region?: Ags;
  readonly accessibility: Accessibility;
  readonly travel?: string;
  readonly rooms: readonly RoomDraft[];
}

export interface RoomDraft extends Accessibility {
  /** Absent for a room that is added. */
  readonly id?: RoomId;
  readonly name: string;
  readonly capacity: number;
  readonly isClosed?: boolean;
}
