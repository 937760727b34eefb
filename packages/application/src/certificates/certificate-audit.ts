import type { Instant, PersonId } from '@netzwerkstatt/domain';
import type { AuditEntry, CertificateRecord } from '../ports/index.ts';

/** What staff did about one certificate, and why. */
export function certificateAudit(
  { id, event, registration }: CertificateRecord,
  actor: PersonId,
  action: 'certificate.correct' | 'certificate.revoke',
  reason: string,
  at: Instant,
): AuditEntry {
  return {
    at,
    actor,
    action,
    target: registration ? { kind: 'registration', id: registration } : { kind: 'certificate', id },
    ...(event && { event }),
    reason,
    facts: { certificate: id },
  };
}
