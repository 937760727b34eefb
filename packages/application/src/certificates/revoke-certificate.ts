import { type RevokedCertificate, revokeCertificate } from '@netzwerkstatt/certificates';
import { ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { personBehind } from '../desk/person-behind.ts';
import { certificateAudit } from './certificate-audit.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { endMail } from './certificate-end-mail.ts';
import { type ChangeCertificateRefusal, holdValid, readValid, reasonOf } from './certificate-reason.ts';

/** Withdraws a certificate that should not have been issued. Its owner is told why; the public only that it is so. */
export async function revokeIssued(
  deps: CertificateDependencies,
  permit: Permit<'certificate.revoke'>,
  reason: string,
): Promise<Result<RevokedCertificate, ChangeCertificateRefusal>> {
  const { land, certificate: id } = permit.target;
  if (id === undefined) throw new Error('revoking needs a certificate');
  const why = reasonOf(reason);
  if (!why.ok) return why;
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const found = await holdValid(tx, id, now);
    if (!found.ok) return found;
    if (found.value.person === personBehind(permit)) return refuse({ code: 'own_record' });
    const revoked = revokeCertificate(found.value.certificate, why.value, now);
    if (!revoked.ok) return refuse({ code: 'reason_missing' });
    if (!(await tx.certificates.end(id, revoked.value))) {
      const late = await readValid(tx, id, now);
      if (!late.ok) return late;
      throw new Error(`certificate ${id} is valid and cannot be revoked`);
    }
    await tx.mail.add(await endMail(deps, tx, found.value, { kind: 'certificate_revoked', reason: why.value }));
    await tx.audit.write([certificateAudit(found.value, personBehind(permit), 'certificate.revoke', why.value, now)]);
    return ok(revoked.value);
  });
}
