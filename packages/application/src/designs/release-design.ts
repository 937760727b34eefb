import { designDifferences, proveDesign } from '@netzwerkstatt/certificates';
import { MAX_REASON_CHARACTERS, ok, parseLine, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { DesignVersionRecord } from '../ports/index.ts';
import type { DesignDependencies } from './design-press.ts';
import type { DesignRefusal } from './design-refusals.ts';
import { type DesignState, outdated } from './draft-design.ts';
import { designOfProfile } from './read-designs.ts';
import { sampleSource } from './sample-source.ts';

/**
 * Puts the draft in force, as the editor has read it: every certificate drawn from now on looks like it, and none that was
 * drawn before changes. Every kind in every language is drawn first; one that would not be accessible or complete keeps
 * the design from being released.
 */
export async function releaseDesign(
  deps: DesignDependencies,
  permit: Permit<'design.release'>,
  command: { readonly basedOn: DesignState; readonly note: string },
): Promise<Result<DesignVersionRecord, DesignRefusal>> {
  const { land } = permit.target;
  const note = parseLine(command.note, MAX_REASON_CHARACTERS);
  if (!note.ok) return refuse({ code: 'change_note_missing' });
  const { draft, released, stale } = await deps.store.inLand(land, async (tx) => {
    const [draft, released] = [await tx.designs.draft(), await tx.designs.released()];
    return { draft, released, stale: await outdated(tx, draft ?? released, command.basedOn) };
  });
  if (stale !== undefined) return stale;
  if (draft === undefined) return refuse({ code: 'no_draft' });
  const before = released?.design ?? designOfProfile(deps, land);
  if (designDifferences(before, draft.design).length === 0) return refuse({ code: 'nothing_changed' });
  // Drawn outside of the transaction: it takes seconds. What was proven is what is released, or nothing is.
  const faults = await proveDesign(draft.design, await sampleSource(deps, land), deps.press.draw);
  if (faults.length > 0) return refuse({ code: 'design_unfit', faults });
  return putInForce(deps, permit, draft, note.value);
}

async function putInForce(
  deps: DesignDependencies,
  permit: Permit<'design.release'>,
  proven: DesignVersionRecord,
  note: string,
): Promise<Result<DesignVersionRecord, DesignRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    await tx.designs.lock();
    const inForce = await tx.designs.released();
    const stale = await outdated(tx, (await tx.designs.draft()) ?? inForce, proven);
    if (stale !== undefined) return stale;
    const now = deps.clock.now();
    if (inForce !== undefined && inForce.status !== 'draft') {
      await tx.designs.save({ ...inForce, revision: inForce.revision + 1, status: 'superseded' });
    }
    const released: DesignVersionRecord = {
      ...proven,
      revision: proven.revision + 1,
      status: 'released',
      releasedBy: personBehind(permit),
      releasedAt: now,
      note,
    };
    await tx.designs.save(released);
    await tx.audit.write([
      {
        at: now,
        actor: personBehind(permit),
        action: 'design.release',
        target: { kind: 'certificate_design', id: released.id },
        reason: note,
        facts: { version: released.version },
      },
    ]);
    return ok(released);
  });
}
