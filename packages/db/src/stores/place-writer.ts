import type { Place } from '@netzwerkstatt/domain';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromPlace, fromRoom } from '../mapping/place-mapping.ts';
import { writeRevision } from './write-revision.ts';

/** @returns false when the stored revision is not the expected one. */
export async function savePlace(
  tx: LandConnection,
  place: Place,
  expectedRevision: number | undefined,
): Promise<boolean> {
  if (!(await writeRevision(tx, 'place', ['id'], fromPlace(place), expectedRevision))) return false;
  await writeRooms(tx, place);
  return true;
}

async function writeRooms(tx: LandConnection, place: Place): Promise<void> {
  // A room that a session names is held fast by the session.
  await tx
    .deleteFrom('room')
    .where('place_id', '=', place.id)
    .where('id', '<>', sql<string>`all(${place.rooms.map(({ id }) => id)}::uuid[])`)
    .execute();
  const rows = place.rooms.map((it, position) => fromRoom(it, place, position));
  if (rows.length === 0) return;
  const written = await tx
    .insertInto('room')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({
          position: row.ref('excluded.position'),
          name: row.ref('excluded.name'),
          capacity: row.ref('excluded.capacity'),
          step_free: row.ref('excluded.step_free'),
          induction_loop: row.ref('excluded.induction_loop'),
          note: row.ref('excluded.note'),
          is_closed: row.ref('excluded.is_closed'),
        }))
        .where('room.place_id', '=', place.id),
    )
    .returning('id')
    .execute();
  if (written.length < rows.length) throw new Error(`a room of place ${place.id} belongs to another place`);
}
