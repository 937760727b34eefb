import { type Dependencies, designOfProfile } from '@netzwerkstatt/application';
import type { CertificateDesign, CertificateDocument } from '@netzwerkstatt/certificates';
import type { CertificateDesignId } from '@netzwerkstatt/domain';

/** How a certificate looks, and which released version says so; none: the profile of the Land does. */
export interface ChosenDesign {
  readonly design: CertificateDesign;
  readonly version?: CertificateDesignId;
}

/**
 * A certificate that was issued keeps the look it was issued with, on copies and in print runs.
 *
 * @returns what gives the design of a version; of none, that of the profile of the Land.
 */
export function keptDesignsOf(deps: Pick<Dependencies, 'lands' | 'store'>) {
  return async (
    { land }: Pick<CertificateDocument, 'land'>,
    version: CertificateDesignId | undefined,
  ): Promise<CertificateDesign> => {
    if (version === undefined) return designOfProfile(deps, land.code);
    const kept = await deps.store.inLand(land.code, (tx) => tx.designs.get(version));
    if (kept === undefined) throw new Error(`no version ${version} of the design`);
    return kept.design;
  };
}

/** Every new certificate looks like those of the Land that issued it, whichever Länder share the house. */
export function designsOf(deps: Pick<Dependencies, 'lands' | 'store'>) {
  return async ({ land }: Pick<CertificateDocument, 'land'>): Promise<ChosenDesign> => {
    const ofProfile = designOfProfile(deps, land.code);
    const released = await deps.store.inLand(land.code, (tx) => tx.designs.released());
    return released === undefined ? { design: ofProfile } : { design: released.design, version: released.id };
  };
}
