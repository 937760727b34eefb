import type { ExternalProof } from '@netzwerkstatt/certificates';
import type { ExternalProofId, ProofFileId } from '@netzwerkstatt/domain';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';

/** A proof as whoever handed it in sees it. */
export interface OwnHandedInProof {
  readonly id: ExternalProofId;
  readonly status: ExternalProof['status'];
  readonly stated: ExternalProof['stated'];
  readonly file: { readonly id: ProofFileId; readonly name: string };
  /** Why it was rejected, or taken back. */
  readonly reason?: string;
}

export async function readOwnProof(
  deps: Dependencies,
  permit: Permit<'proof.hand_in'>,
  id: ExternalProofId,
): Promise<OwnHandedInProof | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const proof = await tx.externalProofs.get(id);
    const file = proof && (await tx.proofs.get(proof.file));
    if (!file || proof.person !== personOf(permit)) return undefined;
    const { status, stated } = proof;
    return {
      id,
      status,
      stated,
      file: { id: file.id, name: file.name },
      ...('reason' in proof && { reason: proof.reason }),
    };
  });
}
