import { type DesignFault, designFaults } from '../design/design-faults.ts';
import type { DesignLogo, DesignPicture } from '../design/design-picture.ts';
import type { DesignTextsByKind } from '../design/design-texts.ts';

/** How the certificates of a Land look, and what its house prints on every one of them. Plain data, fit for JSON. */
export interface CertificateDesign {
  /** The letterhead, the first line in bold; without it the issuer and the Land stand there. */
  readonly issuerLines?: readonly string[];
  /** Of headings, lines and the band on the left: `#065a2c`. Dark enough for text, contrast 4.5 : 1. */
  readonly colour?: string;
  /** From left to right beside the letterhead: the house's own, those of who pays. Drawings only. */
  readonly logos?: readonly DesignLogo[];
  /** What a grant notice obliges to print: „Mitfinanziert durch Steuermittel auf der Grundlage …“. */
  readonly fundingLine?: string;
  /** Who signs, where it is somebody else than the document says. */
  readonly signerLine?: string;
  /** Without it the certificate says that it is valid without a signature. */
  readonly signature?: DesignSignature;
  /** What else is said, by kind and language of the certificate. */
  readonly texts?: DesignTextsByKind;
}

/** `by_hand`: a line with room to sign, to be printed and signed; `picture`: a scanned signature above the signer. */
export type DesignSignature =
  | { readonly kind: 'by_hand' }
  | { readonly kind: 'picture'; readonly picture: DesignPicture };

export const DEFAULT_COLOUR = '#065a2c';

/**
 * A design that can be printed.
 *
 * @throws RangeError for the first thing that stands in the way, with the field it is in.
 */
export function checkDesign(design: CertificateDesign): CertificateDesign {
  const [fault] = designFaults(design);
  if (fault !== undefined) throw new RangeError(`${fault.field}: ${wordsFor(fault)}`);
  return design;
}

/** For developers: what people read is written at the edge. */
function wordsFor({ field: _, code, ...facts }: DesignFault): string {
  return [code, ...Object.values(facts)].join(' ');
}
