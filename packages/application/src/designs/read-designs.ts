import type { CertificateDesign } from '@netzwerkstatt/certificates';
import type { CertificateDesignId, LandCode, PersonId } from '@netzwerkstatt/domain';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { DesignVersionEntry, DesignVersionRecord, LandTransaction } from '../ports/index.ts';

/** A version with the names of those who wrote it. */
export type Named<Version extends DesignVersionEntry> = Version & {
  /** Absent when the person is no longer known. */
  readonly editor?: string;
  readonly releaser?: string;
};

export interface ShownDesigns {
  /** What certificates are drawn with while no version was released. */
  readonly withoutVersion: CertificateDesign;
  readonly released?: Named<DesignVersionRecord>;
  readonly draft?: Named<DesignVersionRecord>;
  /** Newest first. */
  readonly versions: { readonly total: number; readonly entries: readonly Named<DesignVersionEntry>[] };
  readonly mayEdit: boolean;
  readonly mayRelease: boolean;
}

/** How the certificates of the Land look now, what somebody is writing, and all versions so far. */
export async function readDesigns(
  deps: Dependencies,
  permit: Permit<'design.read'>,
  page: { readonly offset: number; readonly limit: number },
): Promise<ShownDesigns> {
  const { land } = permit.target;
  const now = deps.clock.now();
  return deps.store.inLand(land, async (tx) => {
    const [released, draft, versions] = [
      await tx.designs.released(),
      await tx.designs.draft(),
      await tx.designs.list(page),
    ];
    const known = [released, draft].filter((it) => it !== undefined);
    const nameOf = await namesIn(tx, [...known, ...versions.entries]);
    return {
      withoutVersion: designOfProfile(deps, land),
      ...(released && { released: named(released, nameOf) }),
      ...(draft && { draft: named(draft, nameOf) }),
      versions: { total: versions.total, entries: versions.entries.map((it) => named(it, nameOf)) },
      mayEdit: isAllowed(permit.actor, 'design.edit', { land }, now),
      mayRelease: isAllowed(permit.actor, 'design.release', { land }, now),
    };
  });
}

/** One version with everything in it, also an old one. */
export async function readDesignVersion(
  deps: Dependencies,
  permit: Permit<'design.read'>,
  id: CertificateDesignId,
): Promise<Named<DesignVersionRecord> | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const record = await tx.designs.get(id);
    return record && named(record, await namesIn(tx, [record]));
  });
}

/** What the profile of a Land says about the look of certificates: all there is before the first version. */
export function designOfProfile(deps: Pick<Dependencies, 'lands'>, code: LandCode): CertificateDesign {
  const { fundingLine } = landOf(deps, code).certificate;
  return fundingLine === undefined ? {} : { fundingLine };
}

type NameOf = (id: PersonId) => string | undefined;

async function namesIn(tx: LandTransaction, versions: readonly DesignVersionEntry[]): Promise<NameOf> {
  const ids = versions.flatMap((it) => (it.status === 'draft' ? [it.editedBy] : [it.editedBy, it.releasedBy]));
  const people = await tx.people.getMany([...new Set(ids)]);
  const names = new Map(people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]));
  return (id) => names.get(id);
}

function named<Version extends DesignVersionEntry>(version: Version, nameOf: NameOf): Named<Version> {
  const editor = nameOf(version.editedBy);
  const releaser = version.status === 'draft' ? undefined : nameOf(version.releasedBy);
  return { ...version, ...(editor !== undefined && { editor }), ...(releaser !== undefined && { releaser }) };
}
