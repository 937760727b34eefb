import { type EventId, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { LandTransaction } from '../ports/index.ts';

/** Somebody else saved in between; nothing is overwritten. */
export type StaleRevision = Refusal<'stale_revision'> & { readonly revision: number };

/** The answer to who came second, with the revision that is kept now: other savings may lie between. */
export async function staleRevision(tx: LandTransaction, id: EventId): Promise<Result<never, StaleRevision>> {
  const stored = await tx.events.get(id);
  if (stored === undefined) throw new Error(`event ${id} vanished while it was saved`);
  return refuse({ code: 'stale_revision', revision: stored.revision });
}
