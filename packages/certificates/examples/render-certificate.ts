import { type NoCertificateDocument, readCertificateDocument } from '@netzwerkstatt/certificates';
import { type CertificateDesign, renderCertificate } from '@netzwerkstatt/certificates/pdf';
import type { Result } from '@netzwerkstatt/domain';

/** The look of one house: its letterhead and logo, who pays, and that its certificates are signed by hand. */
const design: CertificateDesign = {
  issuerLines: ['Landkreis Beispiel', 'Jugendamt, Netzwerk Kinderschutz'],
  colour: '#1d3f77',
  logos: [
    {
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path fill="#1d3f77" d="M0 0h2v1z"/></svg>',
      alternativeText: 'Logo des Landkreises Beispiel',
    },
  ],
  fundingLine: 'Mitfinanziert durch Mittel des Landkreises.',
  signature: { kind: 'by_hand' },
};

/**
 * A certificate out of another program's records, to be printed and signed. No database and no server of ours.
 *
 * @param json - what the certificate says, written by that program.
 * @returns the PDF, or where the text is not what a certificate says.
 */
export async function drawCertificate(json: string): Promise<Result<Uint8Array, NoCertificateDocument>> {
  const document = readCertificateDocument(JSON.parse(json));
  if (!document.ok) return document;
  const { pdf } = await renderCertificate(document.value, design);
  return { ok: true, value: pdf };
}
