import type { CertificateDesign } from '@netzwerkstatt/certificates';
import { type CertificateDesignId, ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { DesignVersionRecord, LandTransaction } from '../ports/index.ts';
import type { DesignRefusal } from './design-refusals.ts';

/** The state an editor has read: of the draft, else of the released version; `undefined` where there was neither. */
export type DesignState = Pick<DesignVersionRecord, 'id' | 'revision'> | undefined;

/**
 * Writes the next version of the design, over an earlier draft if it still is as the editor has read it. A draft may be
 * unfinished: what is wrong with it is told while it is written, and stops the release.
 */
export async function draftDesign(
  deps: Dependencies,
  permit: Permit<'design.edit'>,
  command: { readonly basedOn: DesignState; readonly design: CertificateDesign },
): Promise<Result<DesignVersionRecord, DesignRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    await tx.designs.lock();
    const draft = await tx.designs.draft();
    const stale = await outdated(tx, draft ?? (await tx.designs.released()), command.basedOn);
    if (stale !== undefined) return stale;
    const record: DesignVersionRecord = {
      id: draft?.id ?? deps.random.id<CertificateDesignId>(),
      version: draft?.version ?? (await newestVersion(tx)) + 1,
      revision: (draft?.revision ?? 0) + 1,
      status: 'draft',
      design: command.design,
      editedBy: personBehind(permit),
      editedAt: deps.clock.now(),
    };
    await tx.designs.save(record);
    return ok(record);
  });
}

/** Begins a new draft with what an earlier version looked like; the earlier one stays what it is. */
export async function restoreDesign(
  deps: Dependencies,
  permit: Permit<'design.edit'>,
  command: { readonly basedOn: DesignState; readonly version: CertificateDesignId },
): Promise<Result<DesignVersionRecord, DesignRefusal>> {
  const earlier = await deps.store.inLand(permit.target.land, (tx) => tx.designs.get(command.version));
  if (earlier === undefined) return refuse({ code: 'design_not_found' });
  return draftDesign(deps, permit, { basedOn: command.basedOn, design: earlier.design });
}

/** The refusal for whoever has read something else than what is there now. */
export function staleDesign(current: DesignState, read: DesignState) {
  if (current?.id === read?.id && current?.revision === read?.revision) return undefined;
  return refuse({ code: 'stale_revision', revision: current?.revision ?? 0 });
}

/** The same, which also says when what was read is not there any more. */
export async function outdated(tx: LandTransaction, current: DesignState, read: DesignState) {
  const stale = staleDesign(current, read);
  if (stale === undefined || read === undefined) return stale;
  return (await tx.designs.get(read.id)) === undefined ? refuse({ code: 'draft_discarded' }) : stale;
}

async function newestVersion(tx: LandTransaction): Promise<number> {
  const { entries } = await tx.designs.list({ offset: 0, limit: 1 });
  return entries[0]?.version ?? 0;
}
