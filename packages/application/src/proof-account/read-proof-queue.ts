import type { ExternalProof } from '@netzwerkstatt/certificates';
import type { CpdRegime, ExternalProofId } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { ProofFile, ProofQueueQuery, QueuedProof } from '../ports/index.ts';
import { regimesOf } from './own-regimes.ts';

/** The proofs of one status at the desk, and how many there are of each. */
export interface ProofQueue {
  readonly total: number;
  readonly counts: Readonly<Record<ExternalProof['status'], number>>;
  readonly proofs: readonly QueuedProof[];
}

export async function readProofQueue(
  deps: Dependencies,
  permit: Permit<'proof.check'>,
  query: ProofQueueQuery,
): Promise<ProofQueue> {
  return deps.store.inLand(permit.target.land, async (tx) => ({
    ...(await tx.externalProofs.queue(query)),
    counts: await tx.externalProofs.counts(),
  }));
}

/** One proof, for whoever checks it. */
export interface ProofToCheck {
  readonly proof: ExternalProof;
  readonly name: string;
  readonly file: Pick<ProofFile, 'id' | 'name' | 'mediaType' | 'bytes'>;
  /** Of the Land. */
  readonly regimes: readonly CpdRegime[];
  /** Theirs, so that somebody else has to check it. */
  readonly isOwn: boolean;
}

export async function readProofToCheck(
  deps: Dependencies,
  permit: Permit<'proof.check'>,
  id: ExternalProofId,
): Promise<ProofToCheck | undefined> {
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    const proof = await tx.externalProofs.get(id);
    const person = proof && (await tx.people.get(proof.person));
    const file = proof && (await tx.proofs.get(proof.file));
    if (!proof || !person || !file) return undefined;
    return {
      proof,
      name: `${person.givenName} ${person.familyName}`,
      file: { id: file.id, name: file.name, mediaType: file.mediaType, bytes: file.bytes },
      regimes: regimesOf(landOf(deps, land)),
      isOwn: person.id === personBehind(permit),
    };
  });
}
