import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';

export interface CertificateFile {
  readonly file: Uint8Array;
  readonly number: string;
}

/** The file of the one certificate the permit is for, as it was drawn once; `undefined` while it is being drawn, or when it is not the person's. */
export async function readCertificateFile(
  deps: Dependencies,
  permit: Permit<'certificate.read'>,
): Promise<CertificateFile | undefined> {
  const { land, certificate: id, person } = permit.target;
  if (id === undefined) throw new Error('reading a file needs a certificate');
  return deps.store.inLand(land, async (tx) => {
    const record = await tx.certificates.get(id);
    if (record === undefined || record.person !== person) return undefined;
    const file = await tx.certificates.file(id);
    return file && { file, number: record.certificate.document.number };
  });
}
