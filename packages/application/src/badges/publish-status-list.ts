import { type Instant, instantAt, MINUTE_MS } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { signingKey } from './issuing-keys.ts';
import { statusListUrl } from './status-place.ts';

/** How often a list is published: what was revoked shows in it after so long at the latest. */
export const PUBLICATION_INTERVAL_MS: number = MINUTE_MS;

/** When the list was last due to be published. */
export function publicationBefore(now: Instant): Instant {
  return instantAt(Math.floor(Date.parse(now) / PUBLICATION_INTERVAL_MS) * PUBLICATION_INTERVAL_MS);
}

/**
 * The status list of a year, signed: a bit for every certificate that was revoked or replaced. It is read from the certificates
 * each time, so it cannot say anything else than they do.
 *
 * @returns `undefined` when no certificate stands in it.
 */
export async function publishStatusList(
  deps: Omit<CertificateDependencies, 'printer'>,
  permit: Permit<'certificate.verify'>,
  list: string,
  publishedAt: Instant,
): Promise<string | undefined> {
  const { land } = permit.target;
  const read = await deps.store.inLand(land, async (tx) => {
    const revoked = await tx.badges.endedIn(list);
    return revoked && { revoked, key: await signingKey(deps, tx, land) };
  });
  if (read === undefined) return undefined;
  const origin = deps.publicOrigin(land);
  return deps.badges.signStatusList(land, read.key, {
    listUrl: statusListUrl(origin, list),
    issuer: deps.badges.nameOf(origin),
    revoked: read.revoked,
    publishedAt,
    intervalMs: PUBLICATION_INTERVAL_MS,
  });
}
