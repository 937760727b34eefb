import type { Permit } from '../authorisation/authorise.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { signingKey } from './issuing-keys.ts';

/** With which keys the Land signs and signed, for whoever verifies a badge. */
export async function describeIssuer(
  deps: Omit<CertificateDependencies, 'printer'>,
  permit: Permit<'certificate.verify'>,
): Promise<string> {
  const { land } = permit.target;
  const keys = await deps.store.inLand(land, async (tx) => {
    await signingKey(deps, tx, land);
    return tx.issuingKeys.all();
  });
  return deps.badges.describe(deps.publicOrigin(land), keys);
}
