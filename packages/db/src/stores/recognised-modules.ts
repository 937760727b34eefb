import type { Recognition } from '@netzwerkstatt/application';
import type { Instant, PersonId, RecognitionRequestId, TeachingUnits } from '@netzwerkstatt/domain';
import { type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

/** What was recognised before stays, unless this is more of the module. */
export async function recognise(tx: LandConnection, recognition: Recognition): Promise<void> {
  const { person, module, teachingUnits = null, request = null, at, by, reason } = recognition;
  await sql`
    insert into recognised_module as before
      (person_id, module_code, recognised_at, recognised_by, reason, teaching_units, request_id)
    values (${person}, ${module}, ${at}, ${by}, ${reason}, ${teachingUnits}, ${request})
    on conflict (person_id, module_code) do update set recognised_at = excluded.recognised_at,
      recognised_by = excluded.recognised_by, reason = excluded.reason, teaching_units = excluded.teaching_units,
      request_id = excluded.request_id
    where excluded.teaching_units is null and before.teaching_units is not null
      or excluded.teaching_units > before.teaching_units`.execute(tx);
}

export async function forgetRecognised(tx: LandConnection, request: RecognitionRequestId): Promise<readonly string[]> {
  const { rows } = await sql<{ module: string }>`
    delete from recognised_module where request_id = ${request} returning module_code as module`.execute(tx);
  return rows.map(({ module }) => module).toSorted();
}

export async function readRecognitions(tx: LandConnection, person: PersonId): Promise<readonly Recognition[]> {
  const { rows } = await sql<Selectable<Database['recognised_module']>>`
    select * from recognised_module where person_id = ${person} order by module_code collate "C"`.execute(tx);
  return rows.map((row) => ({
    person,
    module: row.module_code,
    ...(row.teaching_units !== null && { teachingUnits: row.teaching_units as TeachingUnits }),
    ...(row.request_id !== null && { request: row.request_id as RecognitionRequestId }),
    at: row.recognised_at as Instant,
    by: row.recognised_by as PersonId,
    reason: row.reason,
  }));
}
