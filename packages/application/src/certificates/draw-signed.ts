import type { CertificateBasis } from '@netzwerkstatt/certificates';
import { type LandCode, ok, type Result } from '@netzwerkstatt/domain';
import { signCertificate } from '../badges/sign-certificate.ts';
import type { CertificateRecord, LandTransaction } from '../ports/index.ts';
import type { CannotDraw, CertificateDependencies, DrawnCertificate } from './certificate-dependencies.ts';
import { certificateMail } from './certificate-mail.ts';

export interface SignedCertificate extends DrawnCertificate {
  readonly badge: string;
}

/** The file of a certificate that is not written down yet: what cannot be drawn is not issued. */
export async function drawSigned(
  deps: CertificateDependencies,
  land: LandCode,
  record: CertificateRecord,
): Promise<Result<SignedCertificate, CannotDraw>> {
  const badge = await signCertificate(deps, land, record);
  if (!badge.ok) return badge;
  const drawn = await deps.printer.draw(record.certificate.document, badge.value);
  return drawn.ok ? ok({ ...drawn.value, badge: badge.value }) : drawn;
}

/**
 * Writes it down: certificate, file, badge and the mail to its owner, all of it.
 *
 * @returns false when there is a valid one by now; then nothing is written.
 */
export async function writeDrawn(
  deps: CertificateDependencies,
  tx: LandTransaction,
  land: LandCode,
  record: CertificateRecord,
  drawn: SignedCertificate,
  basis: CertificateBasis,
): Promise<boolean> {
  if (!(await writeFile(deps, tx, record, drawn, basis))) return false;
  await tx.mail.add([await certificateMail(deps, tx, land, record)]);
  return true;
}

/**
 * The same without the mail, for whoever has another one to write.
 *
 * @param basis - absent only where none was kept of the certificate this one replaces.
 */
export async function writeFile(
  deps: CertificateDependencies,
  tx: LandTransaction,
  record: CertificateRecord,
  { file, sha256, design, badge }: SignedCertificate,
  basis: CertificateBasis | undefined,
): Promise<boolean> {
  if (!(await tx.certificates.add(record, deps.links.fingerprint(record.certificate.document.number)))) return false;
  await tx.certificates.attachFile(record.id, file, sha256, design);
  await tx.badges.keep(record.id, badge);
  if (basis) await tx.certificates.keepBasis(record.id, basis);
  return true;
}
