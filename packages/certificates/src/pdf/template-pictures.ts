import type { DesignPicture } from '../design/design-picture.ts';
import type { CertificateDesign } from './certificate-design.ts';

/** A picture as the template places it: drawn from its text, or from a file beside the template. */
export interface TemplatePicture {
  readonly alt: string;
  readonly svg: string | null;
  readonly file: string | null;
}

type Pictures = Pick<CertificateDesign, 'logos' | 'signature'>;

/**
 * @param toAlt - what an alternative text must go through before it is printed.
 * @param showsFunders - whether those of who pays stand there as well.
 */
export function logosOf(
  { logos = [] }: Pictures,
  toAlt: (text: string) => string,
  { showsFunders }: { readonly showsFunders: boolean },
): TemplatePicture[] {
  return logos.flatMap((logo, index) => (showsFunders || logo.isOfHouse ? [placed(logo, logoFile(index), toAlt)] : []));
}

export function signatureOf({ signature }: Pictures, toAlt: (text: string) => string): TemplatePicture | null {
  return signature?.kind === 'picture' ? placed(signature.picture, SIGNATURE_FILE, toAlt) : null;
}

/** The files the template reads for the pictures of one design, by name. */
export function pictureFilesOf({ logos = [], signature }: Pictures): ReadonlyMap<string, Buffer> {
  const named: [string, DesignPicture][] = logos.map((logo, index) => [logoFile(index), logo]);
  if (signature?.kind === 'picture') named.push([SIGNATURE_FILE, signature.picture]);
  return new Map(
    named.flatMap(([name, picture]) => ('png' in picture ? [[name, Buffer.from(picture.png, 'base64')]] : [])),
  );
}

const SIGNATURE_FILE = 'signature.png';

function logoFile(index: number): string {
  return `logo-${index + 1}.png`;
}

function placed(picture: DesignPicture, file: string, toAlt: (text: string) => string): TemplatePicture {
  const alt = toAlt(picture.alternativeText);
  return 'svg' in picture ? { alt, svg: picture.svg, file: null } : { alt, svg: null, file };
}
