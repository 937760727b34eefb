import { type Dependencies, designOfProfile } from '@netzwerkstatt/application';
import type { CertificateDesign, CertificateDocument } from '@netzwerkstatt/certificates';
import type { CertificateDesignId } from '@netzwerkstatt/domain';

/** How a certificate looks, and which released version says so; none: the profile of the Land does. */
export interface ChosenDesign {
  readonly design: CertificateDesign;
  readonly version?: CertificateDesignId;
}

/** Every certificate looks like those of the Land that issued it, whichever Länder share the house. */
export function designsOf(deps: Pick<Dependencies, 'lands' | 'store'>) {
  return async ({ land }: Pick<CertificateDocument, 'land'>): Promise<ChosenDesign> => {
    const ofProfile = designOfProfile(deps, land.code);
    const released = await deps.store.inLand(land.code, (tx) => tx.designs.released());
    return released === undefined ? { design: ofProfile } : { design: released.design, version: released.id };
  };
}
