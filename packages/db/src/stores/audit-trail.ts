import type { AuditTrail } from '@netzwerkstatt/application';
import type { LandConnection } from '../in-land.ts';
import { fromAuditEntry, toAuditEntry } from '../mapping/audit-mapping.ts';

export function createAuditTrail(tx: LandConnection): AuditTrail {
  return {
    async write(entries) {
      if (entries.length === 0) return;
      await tx.insertInto('audit_entry').values(entries.map(fromAuditEntry)).execute();
    },

    async aboutRegistration(event, registration) {
      const rows = await tx
        .selectFrom('audit_entry')
        .selectAll()
        .where('event_id', '=', event)
        .where('target_kind', '=', 'registration')
        .where('target_id', '=', registration)
        .orderBy('id')
        .execute();
      return rows.map(toAuditEntry);
    },

    async forEvent(event, limit) {
      const rows = await tx
        .selectFrom('audit_entry')
        .selectAll()
        .where('event_id', '=', event)
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toAuditEntry);
    },
  };
}
