import type { ModuleVersionRecord } from '@netzwerkstatt/application';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

export function toModuleVersionRecord(row: Selectable<Database['module_version']>): ModuleVersionRecord {
  return {
    id: row.id,
    content: row.content,
    revision: row.revision,
    status: row.status,
    ...(row.published_at !== null && { publishedAt: row.published_at }),
    ...(row.change_note !== null && { changeNote: row.change_note }),
  } as ModuleVersionRecord;
}

export function fromModuleVersionRecord(record: ModuleVersionRecord): Insertable<Database['module_version']> {
  return {
    id: record.id,
    code: record.content.code,
    version: record.content.version,
    revision: record.revision,
    status: record.status,
    published_at: record.publishedAt ?? null,
    change_note: record.changeNote ?? null,
    content: JSON.stringify(record.content),
  };
}
