import { ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { DesignVersionRecord } from '../ports/index.ts';
import type { DesignRefusal } from './design-refusals.ts';
import { type DesignState, outdated } from './draft-design.ts';

/**
 * Throws away a draft that was never in force, as the editor has read it; what is in force stays.
 *
 * @returns the draft that was thrown away.
 */
export async function discardDraft(
  deps: Dependencies,
  permit: Permit<'design.edit'>,
  command: { readonly basedOn: DesignState },
): Promise<Result<DesignVersionRecord, DesignRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    await tx.designs.lock();
    const draft = await tx.designs.draft();
    const stale = await outdated(tx, draft ?? (await tx.designs.released()), command.basedOn);
    if (stale !== undefined) return stale;
    if (draft === undefined) return refuse({ code: 'no_draft' });
    await tx.designs.removeDraft(draft.id);
    await tx.audit.write([
      {
        at: deps.clock.now(),
        actor: personBehind(permit),
        action: 'design.edit',
        target: { kind: 'certificate_design', id: draft.id },
        facts: { discarded: true, version: draft.version },
      },
    ]);
    return ok(draft);
  });
}
