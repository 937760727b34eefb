import { type Instant, ok, type Place, type PlaceId, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { AuditEntry, LandTransaction } from '../ports/index.ts';
import type { PlaceDraft } from './place-draft.ts';
import { placeContent, type RoomNamedTwice } from './place-from-draft.ts';

export type SavePlaceRefusal =
  | RoomNamedTwice
  | Refusal<'place_not_found'>
  /** Sessions name the room that was to be taken away: it can be closed instead. */
  | (Refusal<'room_in_use'> & { readonly name: string })
  /** Somebody else saved in between; nothing is overwritten. */
  | (Refusal<'stale_revision'> & { readonly revision: number });

/** The state of a place an editor has read. */
export type PlaceState = Pick<Place, 'id' | 'revision'>;

/**
 * Adds a place, or writes over the one that was read if it still is as it was. Events keep the copy they carry; their
 * sessions keep their rooms, which may be closed and not taken away.
 */
export async function savePlace(
  deps: Dependencies,
  permit: Permit<'place.edit'>,
  command: { readonly basedOn?: PlaceState; readonly draft: PlaceDraft },
): Promise<Result<Place, SavePlaceRefusal>> {
  const { basedOn, draft } = command;
  return deps.store.inLand(permit.target.land, async (tx) => {
    const before = basedOn && (await tx.places.get(basedOn.id));
    if (basedOn !== undefined && before === undefined) return refuse({ code: 'place_not_found' });
    if (before?.revision !== basedOn?.revision) return stale(before);
    const content = placeContent(draft, before?.rooms ?? [], deps.random);
    if (!content.ok) return content;
    const place: Place = {
      id: before?.id ?? deps.random.id<PlaceId>(),
      ...content.value,
      revision: (before?.revision ?? 0) + 1,
    };
    const kept = before && (await roomStillNamed(tx, before, place));
    if (kept !== undefined) return refuse({ code: 'room_in_use', name: kept.name });
    if (!(await tx.places.save(place, before?.revision))) return stale(await tx.places.get(place.id));
    await tx.audit.write([entry(permit, place, deps.clock.now())]);
    return ok(place);
  });
}

function stale(stored: Place | undefined): Result<never, SavePlaceRefusal> {
  if (stored === undefined) throw new Error('a place vanished while it was saved');
  return refuse({ code: 'stale_revision', revision: stored.revision });
}

/** A room that would be taken away although sessions name it. */
async function roomStillNamed(tx: LandTransaction, before: Place, after: Place) {
  const kept = new Set(after.rooms.map(({ id }) => id));
  const leaving = before.rooms.filter(({ id }) => !kept.has(id));
  if (leaving.length === 0) return undefined;
  const inUse = await tx.places.roomsInUse(before.id);
  return leaving.find(({ id }) => inUse.has(id));
}

function entry(permit: Permit<'place.edit'>, { id, revision }: Place, at: Instant): AuditEntry {
  return {
    at,
    actor: personBehind(permit),
    action: 'place.edit',
    target: { kind: 'place', id },
    facts: { revision },
  };
}
