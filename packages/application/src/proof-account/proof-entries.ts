import { type ExternalProof, type ProofEntry, proofOfCertificate, proofOfExternal } from '@netzwerkstatt/certificates';
import type { CertificateId, PersonId, ProofFileId } from '@netzwerkstatt/domain';
import type { LandTransaction } from '../ports/index.ts';

/** A training somebody can prove, with the file that does. */
export interface OwnProof {
  readonly entry: ProofEntry;
  /** Absent while a certificate is being drawn. */
  readonly file?:
    | { readonly kind: 'certificate'; readonly id: CertificateId }
    | { readonly kind: 'proof'; readonly id: ProofFileId };
  /** Where they handed it in themselves. */
  readonly handedIn?: ExternalProof;
}

/** Everything a proof account could count of somebody. */
export async function proofsOf(tx: LandTransaction, person: PersonId): Promise<readonly OwnProof[]> {
  const certificates = await tx.certificates.forPerson(person);
  const handedIn = await tx.externalProofs.forPerson(person);
  return [
    ...certificates.map(({ id, certificate, fileSha256 }): OwnProof => {
      const entry = proofOfCertificate(certificate);
      return { entry, ...(fileSha256 !== undefined && { file: { kind: 'certificate', id } }) };
    }),
    ...handedIn.map((proof): OwnProof => {
      return { entry: proofOfExternal(proof), file: { kind: 'proof', id: proof.file }, handedIn: proof };
    }),
  ];
}
