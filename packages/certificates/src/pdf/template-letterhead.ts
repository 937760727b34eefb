import type { CertificateDesign } from './certificate-design.ts';

/** Whose paper it is: the lines of the design, else who issues and for which Land. */
export function letterheadOf(
  { issuerLines = [] }: Pick<CertificateDesign, 'issuerLines'>,
  issuer: string,
  land: string,
): readonly string[] {
  return issuerLines.length > 0 ? issuerLines : [issuer, land];
}
