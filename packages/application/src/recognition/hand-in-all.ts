import type { Instant, PersonId, ProofFileId } from '@netzwerkstatt/domain';
import type { LandTransaction } from '../ports/index.ts';

/**
 * Hands in files that were found to be free under the lock of the person's history, under which every file is handed in.
 *
 * @throws Error when one is not free, so that nothing of the transaction is kept.
 */
export async function handInAll(
  tx: LandTransaction,
  files: readonly ProofFileId[],
  person: PersonId,
  at: Instant,
): Promise<void> {
  for (const id of files) {
    if (!(await tx.proofs.handIn(id, person, at))) throw new Error(`file ${id} was handed in under the lock`);
  }
}
