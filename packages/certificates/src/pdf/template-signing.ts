import { type CertificateDocument, statementsOn } from '../certificate-document.ts';
import type { CmeStatement } from '../chamber-statement.ts';
import type { CertificateWords } from '../words/certificate-words.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { signatureOf, type TemplatePicture } from './template-pictures.ts';

/** Who answers for the certificate, and how that is shown. */
export interface TemplateSigning {
  readonly line: string;
  readonly signature: TemplatePicture | null;
  readonly hasRoomToSign: boolean;
  /** Who signs or stamps besides, by hand in any case. */
  readonly scientificLead: { readonly name: string; readonly caption: string } | null;
  /** Whether it has to say that it is valid without a signature. */
  readonly isUnsigned: boolean;
}

export function signingOf(
  document: CertificateDocument,
  design: CertificateDesign,
  words: CertificateWords,
  printable: (text: string) => string,
): TemplateSigning {
  const signature = signatureOf(design, printable);
  const hasRoomToSign = design.signature?.kind === 'by_hand';
  const cme = cmeOf(document);
  return {
    line: design.signerLine === undefined ? document.signerLine : printable(design.signerLine),
    signature,
    hasRoomToSign,
    scientificLead: cme === undefined ? null : { name: cme.scientificLead, caption: words.chamber.originalSignature },
    isUnsigned: signature === null && !hasRoomToSign && cme === undefined,
  };
}

/** What the chamber of physicians reads: it wants an original signature, and no funder on the page. */
export function cmeOf(document: CertificateDocument): CmeStatement | undefined {
  if (document.kind === 'series' || document.kind === 'speaker') return undefined;
  return statementsOn(document).find((it) => it.kind === 'cme');
}
