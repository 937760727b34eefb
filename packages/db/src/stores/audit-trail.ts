import type { AuditTrail } from '@netzwerkstatt/application';
import type { EventId } from '@netzwerkstatt/domain';
import type { LandConnection } from '../in-land.ts';
import { fromAuditEntry, toAuditEntry } from '../mapping/audit-mapping.ts';

export function createAuditTrail(tx: LandConnection): AuditTrail {
  return {
    async write(written) {
      if (written.length === 0) return;
      await tx.insertInto('audit_entry').values(written.map(fromAuditEntry)).execute();
    },

    async aboutRegistration(event, registration) {
      const rows = await entries(tx, event)
        .where('target_kind', '=', 'registration')
        .where('target_id', '=', registration)
        .orderBy('audit_entry.id')
        .execute();
      return rows.map(toAuditEntry);
    },

    async forEvent(event, limit) {
      const rows = await entries(tx, event).orderBy('audit_entry.id', 'desc').limit(limit).execute();
      return rows.map(toAuditEntry);
    },
  };
}

function entries(tx: LandConnection, event: EventId) {
  return tx
    .selectFrom('audit_entry')
    .leftJoin('audit_reason', 'audit_reason.id', 'audit_entry.reason_id')
    .selectAll('audit_entry')
    .select('audit_reason.text as told')
    .where('event_id', '=', event);
}
