/** How the certificates of a Land look, and what its house prints on every one of them. */
export interface CertificateDesign {
  /** The letterhead, the first line in bold; without it the issuer and the Land stand there. */
  readonly issuerLines?: readonly string[];
  /** Of headings, lines and the band on the left: `#065a2c`. Dark enough for text, contrast 4.5 : 1 on white. */
  readonly colour?: string;
  /** Drawings and paths only: letters or pictures inside would bring their own fonts and colours along. */
  readonly logo?: { readonly svg: string; readonly alternativeText: string };
  /** What a grant notice obliges to print: „Mitfinanziert durch Steuermittel auf der Grundlage …“. */
  readonly fundingLine?: string;
  /** A line with room to sign by hand; without it the certificate says that it is valid without a signature. */
  readonly signatureLine?: boolean;
}

export const DEFAULT_COLOUR = '#065a2c';

const contentOfItsOwn = /<\s*(?:text|image|foreignObject|script|style)\b|@import|href\s*=\s*["'](?!#)/i;

/**
 * A design that can be printed.
 *
 * @throws RangeError when the colour is no `#rrggbb` or too light for text, or the logo is more than a drawing.
 */
export function checkDesign(design: CertificateDesign): CertificateDesign {
  const { colour = DEFAULT_COLOUR, logo } = design;
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError('a colour is written #rrggbb');
  if (contrastOnWhite(colour) < 4.5) throw new RangeError('this colour is too light for text on white');
  if (logo !== undefined) {
    if (!logo.svg.includes('<svg') || contentOfItsOwn.test(logo.svg)) throw new RangeError('a logo is an SVG drawing');
    if (logo.alternativeText.trim() === '') throw new RangeError('a logo has an alternative text');
  }
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
