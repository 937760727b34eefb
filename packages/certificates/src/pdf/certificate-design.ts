import type { CertificateKind, CertificateLanguage } from '../certificate-document.ts';
import { checkPicture, type DesignPicture } from './design-picture.ts';

/** How the certificates of a Land look, and what its house prints on every one of them. Plain data, fit for JSON. */
export interface CertificateDesign {
  /** The letterhead, the first line in bold; without it the issuer and the Land stand there. */
  readonly issuerLines?: readonly string[];
  /** Of headings, lines and the band on the left: `#065a2c`. Dark enough for text, contrast 4.5 : 1 on white. */
  readonly colour?: string;
  /** From left to right beside the letterhead: the house's own, those of who pays. */
  readonly logos?: readonly DesignPicture[];
  /** What a grant notice obliges to print: „Mitfinanziert durch Steuermittel auf der Grundlage …“. */
  readonly fundingLine?: string;
  /** Without it the certificate says that it is valid without a signature. */
  readonly signature?: DesignSignature;
  /** What else is said, by kind and language of the certificate. */
  readonly texts?: {
    readonly [Kind in CertificateKind]?: { readonly [Language in CertificateLanguage]?: DesignTexts };
  };
}

/** `by_hand`: a line with room to sign, to be printed and signed; `picture`: a scanned signature above the signer. */
export type DesignSignature =
  | { readonly kind: 'by_hand' }
  | { readonly kind: 'picture'; readonly picture: DesignPicture };

/** Paragraphs of a house, in the language of the certificate. */
export interface DesignTexts {
  /** Between the title and the sentence. */
  readonly intro?: readonly string[];
  /** Below everything that is certified. */
  readonly closing?: readonly string[];
  /** In small print, beside the date of issue. */
  readonly remarks?: readonly string[];
}

export const DEFAULT_COLOUR = '#065a2c';

/** More do not fit beside the letterhead. */
export const MAX_LOGOS = 4;

/**
 * A design that can be printed.
 *
 * @throws RangeError when the colour is no `#rrggbb` or too light for text, or a picture is not what it must be.
 */
export function checkDesign(design: CertificateDesign): CertificateDesign {
  const { colour = DEFAULT_COLOUR, logos = [], signature } = design;
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError('a colour is written #rrggbb');
  if (contrastOnWhite(colour) < 4.5) throw new RangeError('this colour is too light for text on white');
  if (logos.length > MAX_LOGOS) throw new RangeError(`a letterhead has at most ${MAX_LOGOS} logos`);
  for (const logo of logos) checkPicture(logo);
  if (signature?.kind === 'picture') checkPicture(signature.picture);
  return design;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
