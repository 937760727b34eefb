import { type LandCode, ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { CannotDraw, CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import type { CertificateRecord } from '../ports/index.ts';
import { KeyDoesNotSignError } from './badge-issuer.ts';
import { signingKey } from './issuing-keys.ts';
import { statusListUrl, statusPlaceOf } from './status-place.ts';

/**
 * The badge of a certificate, signed now. As long as the Land has this key, a second call gives the same bytes.
 *
 * @returns why not: the key of the Land does not sign any more, or this machine failed at it.
 */
export async function signCertificate(
  deps: Omit<CertificateDependencies, 'printer'>,
  land: LandCode,
  record: CertificateRecord,
): Promise<Result<string, CannotDraw>> {
  const { certificate } = record;
  const { key, place } = await deps.store.inLand(land, async (tx) => ({
    key: await signingKey(deps, tx, land),
    place: await statusPlaceOf(tx, deps.random, record),
  }));
  const origin = deps.publicOrigin(land);
  const facts = {
    issuer: deps.badges.nameOf(origin),
    issuedAt: certificate.issuedAt,
    status: { listUrl: statusListUrl(origin, place.list), index: place.index },
  };
  try {
    return ok(await deps.badges.signBadge(land, key, certificate.document, facts));
  } catch (error) {
    return refuse({
      code: 'cannot_draw',
      detail: error instanceof Error ? error.message : `${error}`,
      ...(error instanceof KeyDoesNotSignError && { lacks: 'signature' }),
    });
  }
}
