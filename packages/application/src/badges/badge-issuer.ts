import type { CertificateDocument } from '@netzwerkstatt/certificates';
import type { BadgeFacts, PublicIssuingKey, StatusListContent } from '@netzwerkstatt/certificates/badge';
import type { LandCode } from '@netzwerkstatt/domain';
import type { KeptIssuingKey } from '../ports/index.ts';

/** The key itself is of no use: whoever runs the house has to make a new one. */
export class KeyDoesNotSignError extends Error {
  override name = 'KeyDoesNotSignError';
}

/** Makes keys and signs with them. The secret half of a key leaves it sealed, so that a copy of the database signs nothing. */
export interface BadgeIssuer {
  /** The name under which the pages of this address sign (did:web). */
  nameOf(origin: string): string;
  createKey(land: LandCode, kid: string): Promise<Pick<KeptIssuingKey, 'publicKeyMultibase' | 'sealedSecret'>>;
  /**
   * The same document, facts and key give the same bytes.
   *
   * @throws KeyDoesNotSignError where another key would; any other Error where the machine failed.
   */
  signBadge(land: LandCode, key: KeptIssuingKey, document: CertificateDocument, facts: BadgeFacts): Promise<string>;
  signStatusList(land: LandCode, key: KeptIssuingKey, content: StatusListContent): Promise<string>;
  /** Who signs at this address, and with which keys, for the world to read (DID document). */
  describe(origin: string, keys: readonly PublicIssuingKey[]): string;
}
