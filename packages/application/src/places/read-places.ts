import type { Place, PlaceId, RoomId } from '@netzwerkstatt/domain';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';

/** A page of the directory of places. */
export interface PlaceList {
  readonly total: number;
  readonly places: readonly Place[];
  readonly pageLength: number;
  readonly mayEdit: boolean;
}

export async function listPlaces(
  deps: Dependencies,
  permit: Permit<'place.read'>,
  { text, page, pageLength }: { readonly text: string; readonly page: number; readonly pageLength: number },
): Promise<PlaceList> {
  const query = { text, offset: (page - 1) * pageLength, limit: pageLength };
  const found = await deps.store.inLand(permit.target.land, (tx) => tx.places.list(query));
  return { ...found, pageLength, mayEdit: mayEdit(deps, permit) };
}

/** A place with what its editor must know. */
export interface PlaceView {
  readonly place: Place;
  /** Rooms that sessions name: they can be closed, not taken away. */
  readonly roomsInUse: readonly RoomId[];
  readonly mayEdit: boolean;
}

export async function readPlace(
  deps: Dependencies,
  permit: Permit<'place.read'>,
  id: PlaceId,
): Promise<PlaceView | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const place = await tx.places.get(id);
    if (place === undefined) return undefined;
    return { place, roomsInUse: [...(await tx.places.roomsInUse(id))], mayEdit: mayEdit(deps, permit) };
  });
}

function mayEdit({ clock }: Dependencies, { actor, target }: Permit): boolean {
  return isAllowed(actor, 'place.edit', target, clock.now());
}
