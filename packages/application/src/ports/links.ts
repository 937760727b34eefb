/** What a link in a mail is good for. A link for one purpose opens nothing else. */
export type LinkPurpose =
  | 'registration'
  | 'sign_in'
  | 'calendar'
  | 'poll'
  | 'transfer'
  | 'invitation'
  | 'address'
  | 'voucher'
  | 'approval';

/**
 * Secret links without a list of secrets: the token is the subject with a keyed fingerprint. The database never holds
 * one, and a mail that is sent again carries the same link.
 */
export interface Links {
  /** @param subject - An id, or an id with a version that can be raised to make older links void. */
  tokenFor(purpose: LinkPurpose, subject: string): string;
  /** @returns the subject, or `undefined` for whatever we did not make ourselves. */
  subjectOf(purpose: LinkPurpose, token: string): string | undefined;
  /** Eight digits to be typed instead of following the link, for those who read mail on another device. */
  codeFor(purpose: LinkPurpose, subject: string): string;
  /** What a code of letters is made of that is written the same way each time: bytes nobody else can tell. */
  bytesFor(purpose: LinkPurpose, subject: string): Uint8Array;
  /** A fingerprint of a secret (a session, a certificate number): comparable, not reversible. */
  fingerprint(secret: string): string;
}
