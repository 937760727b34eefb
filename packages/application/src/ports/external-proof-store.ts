import type { ExternalProof } from '@netzwerkstatt/certificates';
import type { ExternalProofId, PersonId } from '@netzwerkstatt/domain';

/** A proof as the desk lists it. */
export interface QueuedProof {
  readonly proof: ExternalProof;
  /** Of whoever handed it in. */
  readonly name: string;
}

export interface ProofQueueQuery {
  readonly status: ExternalProof['status'];
  /** In the name of the person, the title or the provider; empty: all of them. */
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

export interface ExternalProofStore {
  add(proof: ExternalProof): Promise<void>;
  get(id: ExternalProofId): Promise<ExternalProof | undefined>;
  /** The proof, locked until the transaction ends: whoever checks it and whoever changes it wait for each other. */
  lock(id: ExternalProofId): Promise<ExternalProof | undefined>;
  /** Writes over one that is there. */
  save(proof: ExternalProof): Promise<void>;
  remove(id: ExternalProofId): Promise<void>;
  /** The last handed in first. */
  forPerson(person: PersonId): Promise<readonly ExternalProof[]>;
  /** Of those that wait the longest waiting first, of the others the last decided about. */
  queue(query: ProofQueueQuery): Promise<{ readonly total: number; readonly proofs: readonly QueuedProof[] }>;
  /** How many there are of each status. */
  counts(): Promise<Readonly<Record<ExternalProof['status'], number>>>;
}
