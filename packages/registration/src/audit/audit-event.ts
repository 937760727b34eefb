import type { Instant } from '@netzwerkstatt/domain';
import type { AuditViolation } from './audit-rules.ts';
import type { AuditedEvent } from './audited-event.ts';
import { figureFindings } from './figure-findings.ts';
import { lineFindings } from './line-findings.ts';
import { mailFindings } from './mail-findings.ts';
import { seatFindings } from './seat-findings.ts';
import { standingFindings } from './standing-findings.ts';
import { trailFindings } from './trail-findings.ts';
import { voucherFindings } from './voucher-findings.ts';

/**
 * Holds one event against every rule of {@link AuditRule}. It counts everything again and shares no code with the
 * decisions but the meaning of the rules by which places are shared, so that a fault in them does not excuse itself.
 *
 * @param now - Of the same moment as the event was read.
 */
export function auditEvent(event: AuditedEvent, now: Instant): readonly AuditViolation[] {
  const findings = [
    ...seatFindings(event, now),
    ...voucherFindings(event, now),
    ...lineFindings(event),
    ...standingFindings(event, now),
    ...figureFindings(event, now),
    ...trailFindings(event),
    ...mailFindings(event),
  ];
  return findings.map((finding) => ({ event: event.id, ...finding }));
}
