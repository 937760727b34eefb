import type { EventId, Instant, LandCode } from '@netzwerkstatt/domain';
import { type AuditViolation, auditEvent } from '@netzwerkstatt/registration/audit';
import type pg from 'pg';
import { inLandReadOnly } from './in-land-read-only.ts';
import { readAuditedEvents } from './read-audited-events.ts';

/** So many events are read with one question per table: whole, one after the other. */
const BATCH = 50;

export interface LandAudit {
  readonly events: number;
  readonly registrations: number;
  readonly violations: readonly AuditViolation[];
}

/**
 * Holds every event of a Land against the rules of its registrations, as everything stands at one moment; nothing is
 * written or locked.
 */
export function auditLand(pool: pg.Pool, land: LandCode, now: Instant): Promise<LandAudit> {
  return inLandReadOnly(pool, land, (connection) => auditEvents(connection, now));
}

/** Every event the connection sees. */
export async function auditEvents(connection: pg.PoolClient, now: Instant): Promise<LandAudit> {
  const { rows } = await connection.query<{ id: EventId }>('select id from event order by starts_at, id');
  const ids = rows.map(({ id }) => id);
  const violations: AuditViolation[] = [];
  let registrations = 0;
  for (let begin = 0; begin < ids.length; begin += BATCH) {
    for (const event of await readAuditedEvents(connection, ids.slice(begin, begin + BATCH))) {
      registrations += event.registrations.length;
      violations.push(...auditEvent(event, now));
    }
  }
  return { events: ids.length, registrations, violations };
}
