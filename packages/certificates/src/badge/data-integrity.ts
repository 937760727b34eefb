/// <reference path="./untyped-modules.d.ts" />
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { from } from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue, verifyCredential } from '@digitalbazaar/vc';
import type { Instant } from '@netzwerkstatt/domain';
import { type DidDocument, keyIdOf } from './did-document.ts';
import type { IssuingKey } from './issuing-key.ts';
import { loaderOf } from './pinned-contexts.ts';

/** What every credential of ours has, whatever it says. */
export interface SignableCredential {
  readonly '@context': readonly string[];
  readonly issuer: string | { readonly id: string };
  /** Also the moment of the signature, so that the same credential and key give the same bytes. */
  readonly validFrom: string;
}

/** A point in time as credentials write it: to the second. */
export function toTimestamp(instant: Instant): string {
  return `${instant.slice(0, 19)}Z`;
}

/**
 * Signs a credential as Data Integrity proof (W3C Recommendation, `eddsa-rdfc-2022`).
 *
 * @returns the credential with its proof, as JSON. Rejects when it has a property that is in none of its contexts, as
 * that one would not be signed.
 */
export async function signCredential(credential: SignableCredential, key: IssuingKey): Promise<string> {
  const controller = issuerOf(credential);
  const { kid, ...halves } = key;
  const pair = await from({ ...halves, type: 'Multikey', id: keyIdOf(controller, kid), controller });
  const suite = new DataIntegrityProof({ cryptosuite, signer: pair.signer(), date: credential.validFrom });
  // The proof is written into what is handed over.
  const signed = await issue({ credential: { ...credential }, suite, documentLoader: loaderOf() });
  return JSON.stringify(signed);
}

/**
 * Whether somebody named in the issuer's document signed exactly this. Says nothing about time, and nothing about
 * whether it was revoked.
 */
export async function hasGenuineProof(credential: SignableCredential, issuer: DidDocument): Promise<boolean> {
  const keys = issuer.verificationMethod.map((it) => [it.id, { ...it, '@context': MULTIKEY_V1 }] as const);
  const known = new Map<string, object>([[issuer.id, withDidContext(issuer)], ...keys]);
  const { verified } = await verifyCredential({
    credential,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: loaderOf(known),
    now: credential.validFrom,
    // The package would call a revoked one verified; whoever calls us reads the list.
    checkStatus: async () => ({ verified: true }),
  });
  return verified;
}

export function issuerOf({ issuer }: Pick<SignableCredential, 'issuer'>): string {
  return typeof issuer === 'string' ? issuer : issuer.id;
}

const MULTIKEY_V1 = 'https://w3id.org/security/multikey/v1';

/** With this context alone the package reads it as it is, and looks for no other. */
function withDidContext(issuer: DidDocument): object {
  return { ...issuer, '@context': 'https://www.w3.org/ns/did/v1' };
}
