import type { ModuleVersion } from '@netzwerkstatt/catalogue';
import {
  type Instant,
  MAX_REASON_CHARACTERS,
  type ModuleVersionId,
  ok,
  parseLine,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { TitlingDependencies } from '../desk/title-refusal.ts';
import type { LandTransaction, ModuleVersionRecord } from '../ports/index.ts';

export type ModuleRefusal =
  | Refusal<'module_not_found'>
  | (Refusal<'module_invalid'> & {
      readonly field: 'title' | 'learningOutcome' | 'teachingUnits' | 'participants' | 'prerequisites';
    })
  /** Stands on every certificate of the module: what cannot be printed there is not kept either. */
  | (Refusal<'module_not_printable'> & {
      readonly field: 'title' | 'learningOutcome';
      readonly letters: readonly string[];
    })
  /** Somebody else saved or published in between; nothing is overwritten. */
  | (Refusal<'stale_revision'> & { readonly revision: number })
  | Refusal<'nothing_changed'>
  | Refusal<'no_draft'>
  | Refusal<'change_note_missing'>;

/** What an editor changes of a module; its code, dimension and level stay what they are. */
export type ModuleContent = Pick<
  ModuleVersion,
  'title' | 'learningOutcome' | 'teachingUnits' | 'participants' | 'prerequisites' | 'targetText' | 'formatNote'
>;

/** The state of a module an editor has read: of its draft, or of the version in force while there is no draft. */
export type ModuleState = Pick<ModuleVersionRecord, 'id' | 'revision'>;

/** Writes the next version of a module as a draft, over an earlier draft if it still is as the editor has read it. */
export async function draftModuleVersion(
  deps: TitlingDependencies,
  permit: Permit<'module.edit'>,
  command: { readonly code: string; readonly basedOn: ModuleState; readonly content: ModuleContent },
): Promise<Result<ModuleVersionRecord, ModuleRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    await tx.modules.lock(command.code);
    const versions = await tx.modules.versions(command.code);
    const published = versions.find((it) => it.status === 'published');
    if (published === undefined) return refuse({ code: 'module_not_found' });
    const draft = versions.find((it) => it.status === 'draft');
    const stale = staleRefusal(draft ?? published, command.basedOn);
    if (stale !== undefined) return stale;
    const invalid = await invalidField(tx, command.code, command.content);
    if (invalid !== undefined) return refuse({ code: 'module_invalid', field: invalid });
    const unprintable = unprintableField(command.content, deps.printer.unprintable);
    if (unprintable !== undefined) return refuse(unprintable);
    const record: ModuleVersionRecord = {
      id: draft?.id ?? deps.random.id<ModuleVersionId>(),
      content: {
        ...published.content,
        ...command.content,
        version: 1 + Math.max(...versions.filter((it) => it.status !== 'draft').map((it) => it.content.version)),
      },
      revision: (draft?.revision ?? 0) + 1,
      status: 'draft',
    };
    await tx.modules.save(record);
    return ok(record);
  });
}

/**
 * Puts the draft in force, as the editor has read it. Runs that begin from now on may use it; runs and certificates that name an earlier version
 * keep it.
 */
export async function publishModuleVersion(
  deps: Dependencies,
  permit: Permit<'module.publish'>,
  command: { readonly code: string; readonly basedOn: ModuleState; readonly changeNote: string },
): Promise<Result<ModuleVersionRecord, ModuleRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    await tx.modules.lock(command.code);
    const versions = await tx.modules.versions(command.code);
    const draft = versions.find((it) => it.status === 'draft');
    const inForce = versions.find((it) => it.status === 'published');
    if (draft === undefined || inForce === undefined) return refuse({ code: 'no_draft' });
    const stale = staleRefusal(draft, command.basedOn);
    if (stale !== undefined) return stale;
    if (isSameContent(draft.content, inForce.content)) return refuse({ code: 'nothing_changed' });
    const note = parseLine(command.changeNote, MAX_REASON_CHARACTERS);
    if (!note.ok) return refuse({ code: 'change_note_missing' });
    await tx.modules.save({ ...inForce, revision: inForce.revision + 1, status: 'superseded' });
    const published: ModuleVersionRecord = {
      ...draft,
      revision: draft.revision + 1,
      status: 'published',
      publishedAt: now,
      changeNote: note.value,
    };
    await tx.modules.save(published);
    await tx.audit.write([auditEntry(permit, published, now)]);
    return ok(published);
  });
}

/** The published modules of the Land, or, for editors, all versions of one. */
export async function readModuleVersions(
  deps: Dependencies,
  permit: Permit<'module.read'>,
  code: string,
): Promise<readonly ModuleVersionRecord[]> {
  return deps.store.inLand(permit.target.land, (tx) => tx.modules.versions(code));
}

function staleRefusal(current: ModuleState, read: ModuleState) {
  if (current.id === read.id && current.revision === read.revision) return undefined;
  return refuse({ code: 'stale_revision', revision: current.revision });
}

async function invalidField(tx: LandTransaction, code: string, content: ModuleContent) {
  const { title, learningOutcome, teachingUnits, participants, prerequisites } = content;
  if (!parseLine(title, 300).ok) return 'title';
  if (!parseLine(learningOutcome, 2000).ok) return 'learningOutcome';
  if (!Number.isInteger(teachingUnits) || teachingUnits < 1) return 'teachingUnits';
  if (!(participants.min >= 1 && participants.max >= participants.min)) return 'participants';
  const known = new Set((await tx.modules.published()).map((it): string => it.content.code));
  const isKnown = prerequisites.every((it) => it !== code && known.has(it));
  return isKnown ? undefined : 'prerequisites';
}

function unprintableField(content: ModuleContent, unprintable: TitlingDependencies['printer']['unprintable']) {
  for (const field of ['title', 'learningOutcome'] as const) {
    const letters = unprintable(content[field]);
    if (letters.length > 0) return { code: 'module_not_printable', field, letters } as const;
  }
  return undefined;
}

function isSameContent({ version: _a, ...a }: ModuleVersion, { version: _b, ...b }: ModuleVersion): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function auditEntry(permit: Permit<'module.publish'>, { content }: ModuleVersionRecord, at: Instant) {
  return {
    at,
    actor: personBehind(permit),
    action: 'module.publish',
    target: { kind: 'module', id: content.code },
    facts: { version: content.version },
  } as const;
}
