import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { CertificateIssuer } from '@netzwerkstatt/certificates';
import type { Network } from '@netzwerkstatt/domain';

/** Whose certificate it is, and who answers for it. */
export interface Issuing {
  readonly issuer: CertificateIssuer;
  readonly signerLine: string;
}

/** What the Land issues itself: certificates of curricula and of its own events. */
export function issuedByLand({ certificate }: Pick<LandProfile, 'certificate'>): Issuing {
  const { issuer, addressLines, responsible } = certificate;
  return { issuer: { name: issuer, addressLines }, signerLine: responsible };
}

/** What a coordination office issues: of itself its mailbox is known, and that the office as a whole answers for it. */
export function issuedByOffice({ office, mailbox }: Pick<Network, 'office' | 'mailbox'>): Issuing {
  return { issuer: { name: office, addressLines: mailbox ? [mailbox] : [] }, signerLine: office };
}
