import type { CertificateId } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';

export interface CertificateFile {
  readonly file: Uint8Array;
  readonly number: string;
}

/** The file as it was drawn once; `undefined` while it is being drawn, or when it is not the person's. */
export async function readCertificateFile(
  deps: Dependencies,
  permit: Permit<'certificate.read'>,
  id: CertificateId,
): Promise<CertificateFile | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const record = await tx.certificates.get(id);
    if (record === undefined || record.person !== permit.target.person) return undefined;
    const file = await tx.certificates.file(id);
    return file && { file, number: record.certificate.document.number };
  });
}
