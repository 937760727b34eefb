import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ProofFile } from '../ports/index.ts';

export interface ReadProof {
  readonly file: ProofFile;
  readonly content: Uint8Array;
}

/** The one file the permit is for: its person's at once, for staff as soon as it is handed in. */
export async function readProof(deps: Dependencies, permit: Permit<'proof.read'>): Promise<ReadProof | undefined> {
  const { land, proof: id } = permit.target;
  if (id === undefined) throw new Error('reading a proof needs a file');
  const { actor } = permit;
  return deps.store.inLand(land, async (tx) => {
    const file = await tx.proofs.get(id);
    if (file === undefined) return undefined;
    const isOwn = actor.kind === 'person' && actor.personId === file.person;
    if (!isOwn && file.handedInAt === undefined) return undefined;
    const content = await tx.proofs.content(id);
    return content && { file, content };
  });
}
