import type { LandCode } from '@netzwerkstatt/domain';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import type { CertificateRecord } from '../ports/index.ts';
import { signingKey } from './issuing-keys.ts';
import { statusListUrl, statusPlaceOf } from './status-place.ts';

/** The badge of a certificate, signed now. As long as the Land has this key, a second call gives the same bytes. */
export async function signCertificate(
  deps: Omit<CertificateDependencies, 'printer'>,
  land: LandCode,
  record: CertificateRecord,
): Promise<string> {
  const { certificate } = record;
  const { key, place } = await deps.store.inLand(land, async (tx) => ({
    key: await signingKey(deps, tx, land),
    place: await statusPlaceOf(tx, deps.random, record),
  }));
  const origin = deps.publicOrigin(land);
  return deps.badges.signBadge(land, key, certificate.document, {
    issuer: deps.badges.nameOf(origin),
    issuedAt: certificate.issuedAt,
    status: { listUrl: statusListUrl(origin, place.list), index: place.index },
  });
}
