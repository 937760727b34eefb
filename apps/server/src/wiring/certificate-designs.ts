import type { Dependencies } from '@netzwerkstatt/application';
import type { CertificateDocument } from '@netzwerkstatt/certificates';
import type { CertificateDesign } from '@netzwerkstatt/certificates/pdf';

/** Every certificate looks like those of the Land that issued it, whichever Länder share the house. */
export function designsOf(lands: Dependencies['lands']) {
  return ({ land }: Pick<CertificateDocument, 'land'>): CertificateDesign => {
    const profile = lands.get(land.code);
    if (profile === undefined) throw new Error(`no profile for ${land.code}, which issued a certificate`);
    const { fundingLine } = profile.certificate;
    return fundingLine === undefined ? {} : { fundingLine };
  };
}
