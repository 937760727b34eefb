import type { AuditEntry } from '@netzwerkstatt/application';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

/** @param row - with the text of its reason, which stands apart and may have been blanked. */
export function toAuditEntry(row: Selectable<Database['audit_entry']> & { readonly told: string | null }): AuditEntry {
  return {
    at: row.at,
    actor: row.actor,
    action: row.action,
    target: { kind: row.target_kind, id: row.target_id },
    ...(row.event_id !== null && { event: row.event_id }),
    ...(row.told !== null && { reason: row.told }),
    ...(row.facts !== null && { facts: row.facts }),
  } as AuditEntry;
}

export function fromAuditEntry(entry: AuditEntry): Insertable<Database['audit_entry']> {
  return {
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    target_kind: entry.target.kind,
    target_id: entry.target.id,
    event_id: entry.event ?? null,
    // The database puts it into a row of its own.
    reason: entry.reason ?? null,
    facts: entry.facts ? JSON.stringify(entry.facts) : null,
  };
}
