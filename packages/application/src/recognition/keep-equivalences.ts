import type { Equivalence } from '@netzwerkstatt/certificates';
import { type EquivalenceId, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { StaleRevision } from '../desk/stale-revision.ts';
import type { AuditEntry, EquivalenceList, KeptEquivalence } from '../ports/index.ts';

export interface ShownEquivalences extends EquivalenceList {
  readonly pageLength: number;
  readonly mayEdit: boolean;
  /** That an entry can be about. */
  readonly modules: readonly { readonly code: string; readonly title: string; readonly teachingUnits: number }[];
}

/** What courses of others count for, page by page. */
export async function listEquivalences(
  deps: Dependencies,
  permit: Permit<'recognition.read'>,
  { text, page, pageLength }: { readonly text: string; readonly page: number; readonly pageLength: number },
): Promise<ShownEquivalences> {
  const { actor, target } = permit;
  const query = { text, offset: (page - 1) * pageLength, limit: pageLength };
  const found = await deps.store.inLand(target.land, (tx) => tx.recognitions.listEquivalences(query));
  const modules = landOf(deps, target.land).modules.map(({ code, title, teachingUnits }) => ({
    code,
    title,
    teachingUnits,
  }));
  return { ...found, pageLength, modules, mayEdit: isAllowed(actor, 'equivalence.edit', target, deps.clock.now()) };
}

export type SaveEquivalenceRefusal =
  | Refusal<'equivalence_not_found'>
  | Refusal<'equivalence_module_unknown'>
  | Refusal<'equivalence_span_reversed'>
  | (Refusal<'equivalence_too_long'> & { readonly moduleUnits: number })
  | StaleRevision;

/** Adds an entry, or writes over the one that was read. What was decided before stays decided. */
export async function saveEquivalence(
  deps: Dependencies,
  permit: Permit<'equivalence.edit'>,
  command: { readonly basedOn?: Pick<KeptEquivalence, 'id' | 'revision'>; readonly entry: Equivalence },
): Promise<Result<KeptEquivalence, SaveEquivalenceRefusal>> {
  const { basedOn, entry } = command;
  const { land } = permit.target;
  const module = landOf(deps, land).modules.find(({ code }) => code === entry.module);
  if (module === undefined) return refuse({ code: 'equivalence_module_unknown' });
  if (entry.teachingUnits > module.teachingUnits) {
    return refuse({ code: 'equivalence_too_long', moduleUnits: module.teachingUnits });
  }
  if (entry.validUntil !== undefined && entry.validUntil < entry.validFrom) {
    return refuse({ code: 'equivalence_span_reversed' });
  }
  return deps.store.inLand(land, async (tx) => {
    const before = basedOn && (await tx.recognitions.getEquivalence(basedOn.id));
    if (basedOn !== undefined && before === undefined) return refuse({ code: 'equivalence_not_found' });
    const kept: KeptEquivalence = {
      ...entry,
      id: basedOn?.id ?? deps.random.id<EquivalenceId>(),
      revision: (basedOn?.revision ?? 0) + 1,
    };
    if (!(await tx.recognitions.saveEquivalence(kept, basedOn?.revision))) {
      return refuse({ code: 'stale_revision', revision: before?.revision ?? 0 });
    }
    const { module: code, teachingUnits, revision } = kept;
    await tx.audit.write([trace(deps, permit, kept.id, { module: code, units: teachingUnits, revision })]);
    return ok(kept);
  });
}

export async function removeEquivalence(
  deps: Dependencies,
  permit: Permit<'equivalence.edit'>,
  id: EquivalenceId,
): Promise<Result<true, Refusal<'equivalence_not_found'>>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    if ((await tx.recognitions.getEquivalence(id)) === undefined) return refuse({ code: 'equivalence_not_found' });
    await tx.recognitions.removeEquivalence(id);
    await tx.audit.write([trace(deps, permit, id, { removed: true })]);
    return ok(true);
  });
}

function trace(
  deps: Dependencies,
  permit: Permit<'equivalence.edit'>,
  id: EquivalenceId,
  facts: NonNullable<AuditEntry['facts']>,
): AuditEntry {
  const target = { kind: 'equivalence', id } as const;
  return { at: deps.clock.now(), actor: personBehind(permit), action: 'equivalence.edit', target, facts };
}
