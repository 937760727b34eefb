/**
 * Whoever holds the key of a seal: a file on the machine, a card, or the remote signing service of a trust service
 * provider. The key itself never comes near the PDF.
 */
export interface SealSigner {
  /**
   * @param toBeSigned - everything of the file but the place of the seal.
   * @returns a detached CMS signature (RFC 5652) in DER, with the attribute signing-certificate-v2 (RFC 5035) and
   * without signing-time, as PAdES (ETSI EN 319 142-1) wants it.
   */
  sign(toBeSigned: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

/** A seal could not be made; the file without it is none to hand out. */
export class SealError extends Error {
  override readonly name = 'SealError';
}
