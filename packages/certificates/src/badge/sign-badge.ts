import type { CertificateDocument } from '../certificate-document.ts';
import { type BadgeFacts, composeBadge } from './compose-badge.ts';
import { signCredential } from './data-integrity.ts';
import type { IssuingKey } from './issuing-key.ts';

/** The certificate as signed badge, as JSON. The same certificate, facts and key give the same bytes. */
export function signBadge(document: CertificateDocument, facts: BadgeFacts, key: IssuingKey): Promise<string> {
  return signCredential(composeBadge(document, facts), key);
}
