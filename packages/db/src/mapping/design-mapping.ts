import type { DesignVersionEntry, DesignVersionRecord } from '@netzwerkstatt/application';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

type Row = Selectable<Database['certificate_design']>;

export function toDesignVersionEntry(row: Omit<Row, 'content' | 'land_id'>): DesignVersionEntry {
  return {
    id: row.id,
    version: row.version,
    revision: row.revision,
    status: row.status,
    editedBy: row.edited_by,
    editedAt: row.edited_at,
    ...(row.released_at !== null && { releasedBy: row.released_by, releasedAt: row.released_at, note: row.note }),
  } as DesignVersionEntry;
}

export function toDesignVersionRecord(row: Row): DesignVersionRecord {
  return { ...toDesignVersionEntry(row), design: row.content } as DesignVersionRecord;
}

export function fromDesignVersionRecord(record: DesignVersionRecord): Insertable<Database['certificate_design']> {
  const release = record.status === 'draft' ? undefined : record;
  return {
    id: record.id,
    version: record.version,
    revision: record.revision,
    status: record.status,
    edited_by: record.editedBy,
    edited_at: record.editedAt,
    released_by: release?.releasedBy ?? null,
    released_at: release?.releasedAt ?? null,
    note: release?.note ?? null,
    content: JSON.stringify(record.design),
  };
}
