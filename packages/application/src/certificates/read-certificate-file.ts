import type { Certificate, EndedCertificate } from '@netzwerkstatt/certificates';
import { exhausted, type TimeZone } from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { landOf } from '../dependencies.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';

export interface CertificateFile {
  readonly file: Uint8Array;
  readonly number: string;
  readonly status: Certificate['status'];
}

/**
 * The file of the one certificate the permit is for, as it was drawn once; `undefined` while it is being drawn, or when
 * it is not the person's. Of one that no longer counts there is a copy that says so: nobody shows it by mistake.
 */
export async function readCertificateFile(
  deps: CertificateDependencies,
  permit: Permit<'certificate.read'>,
): Promise<CertificateFile | undefined> {
  const { land, certificate: id, person } = permit.target;
  if (id === undefined) throw new Error('reading a file needs a certificate');
  const found = await deps.store.inLand(land, async (tx) => {
    const record = await tx.certificates.get(id);
    if (record === undefined || record.person !== person) return undefined;
    const file = await tx.certificates.file(id);
    return file && { file, certificate: record.certificate, design: record.design };
  });
  if (found === undefined) return undefined;
  const { certificate, file, design } = found;
  const { status, document } = certificate;
  const ended = endOf(certificate, landOf(deps, land).timeZone);
  return {
    file: ended === undefined ? file : await deps.printer.drawEnded(document, ended, design),
    number: document.number,
    status,
  };
}

function endOf(certificate: Certificate, timeZone: TimeZone): EndedCertificate | undefined {
  switch (certificate.status) {
    case 'issued':
      return undefined;
    case 'replaced':
      return { status: 'replaced', on: toLocalDate(certificate.replacedAt, timeZone) };
    case 'revoked':
      return { status: 'revoked', on: toLocalDate(certificate.revokedAt, timeZone) };
    default:
      return exhausted(certificate);
  }
}
