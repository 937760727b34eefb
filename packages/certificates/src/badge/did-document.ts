import type { PublicIssuingKey } from './issuing-key.ts';

/** Who signs, and with which keys: what the world finds under {@link didDocumentUrl}. */
export interface DidDocument {
  readonly '@context': readonly (string | object)[];
  readonly id: string;
  readonly verificationMethod: readonly VerificationMethod[];
  /** Retired keys as well, as what they signed still counts. */
  readonly assertionMethod: readonly string[];
}

export interface VerificationMethod {
  readonly id: string;
  readonly type: 'Multikey';
  readonly controller: string;
  readonly publicKeyMultibase: string;
  /** When the house began to sign with it. */
  readonly validFrom: string;
  /** When it stopped to. Not `expires` or `revoked`, after which others would refuse what was signed before. */
  readonly validThrough?: string;
}

const DID_V1 = 'https://www.w3.org/ns/did/v1';
const MULTIKEY_V1 = 'https://w3id.org/security/multikey/v1';
const datesOfKeys = {
  validFrom: { '@id': 'https://schema.org/validFrom', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  validThrough: { '@id': 'https://schema.org/validThrough', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
};

/**
 * The name under which a house signs (did:web, method specification §3): `did:web:sachsen.example`, with a port
 * `did:web:localhost%3A3000`.
 *
 * @param origin - Scheme, host and port, without a path.
 */
export function didWebOf(origin: string): string {
  return `did:web:${origin.replace(/^https?:\/\//, '').replace(':', '%3A')}`;
}

/** Where the document of such a name is; the method always means https. `undefined` for another kind of name. */
export function didDocumentUrl(did: string): string | undefined {
  const [, host] = /^did:web:([a-z0-9.-]+(?:%3A\d+)?)$/i.exec(did) ?? [];
  return host && `https://${host.replace(/%3A/i, ':')}/.well-known/did.json`;
}

/** The name of a key before the world. */
export function keyIdOf(did: string, kid: string): string {
  return `${did}#${kid}`;
}

/** @param keys - All keys the house ever signed with. */
export function composeDidDocument(origin: string, keys: readonly PublicIssuingKey[]): DidDocument {
  const id = didWebOf(origin);
  return {
    '@context': [DID_V1, MULTIKEY_V1, datesOfKeys],
    id,
    verificationMethod: keys.map(({ kid, publicKeyMultibase, usedFrom, retiredAt }) => ({
      id: keyIdOf(id, kid),
      type: 'Multikey',
      controller: id,
      publicKeyMultibase,
      validFrom: usedFrom,
      ...(retiredAt !== undefined && { validThrough: retiredAt }),
    })),
    assertionMethod: keys.map(({ kid }) => keyIdOf(id, kid)),
  };
}
