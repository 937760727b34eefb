import { type ProofEntry, proofOfCertificate } from '@netzwerkstatt/certificates';
import type { CertificateId, PersonId } from '@netzwerkstatt/domain';
import type { LandTransaction } from '../ports/index.ts';

/** A training somebody can prove, with the file that does. */
export interface OwnProof {
  readonly entry: ProofEntry;
  readonly file?: { readonly kind: 'certificate'; readonly id: CertificateId };
}

/** Everything a proof account could count of somebody. */
export async function proofsOf(tx: LandTransaction, person: PersonId): Promise<readonly OwnProof[]> {
  const certificates = await tx.certificates.forPerson(person);
  return certificates.map(({ id, certificate, fileSha256 }): OwnProof => {
    const entry = proofOfCertificate(certificate);
    return { entry, ...(fileSha256 !== undefined && { file: { kind: 'certificate', id } }) };
  });
}
