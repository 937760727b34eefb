import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { CertificateBatch, CertificateBatchId } from '../ports/index.ts';

export type CancelBatchRefusal = Refusal<'batch_not_found'> | Refusal<'batch_over'>;

/** Ends a batch early: what is issued stays, whoever still waits gets nothing. */
export async function cancelCertificateBatch(
  deps: Dependencies,
  permit: Permit<'certificate.issue'>,
  id: CertificateBatchId,
): Promise<Result<CertificateBatch, CancelBatchRefusal>> {
  const event = eventOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const before = await tx.certificateBatches.get(id);
    if (before?.event !== event) return refuse({ code: 'batch_not_found' });
    if (!(await tx.certificateBatches.cancel(id, now))) return refuse({ code: 'batch_over' });
    const batch = (await tx.certificateBatches.get(id)) as CertificateBatch;
    const { total, done, failed, skipped } = batch.counts;
    await tx.audit.write([
      {
        at: now,
        actor: personBehind(permit),
        action: 'certificate.issue',
        target: { kind: 'event', id: event },
        event,
        facts: { issued: done, cancelled: total - done - failed - skipped },
      },
    ]);
    return ok(batch);
  });
}
