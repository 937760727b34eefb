/// <reference path="./untyped-modules.d.ts" />
import { generate } from '@digitalbazaar/ed25519-multikey';
import type { Instant } from '@netzwerkstatt/domain';

/** A key a house signs with, as the world may know it. */
export interface PublicIssuingKey {
  /** Its name within the house, with the year: `key-2027`. */
  readonly kid: string;
  /** Ed25519, as Multikey. */
  readonly publicKeyMultibase: string;
  readonly usedFrom: Instant;
  /** Since when nothing is signed with it any more; what was signed before still counts. */
  readonly retiredAt?: Instant;
}

/** A key with its secret half: whoever has it signs in the name of the house. */
export interface IssuingKey {
  readonly kid: string;
  readonly publicKeyMultibase: string;
  readonly secretKeyMultibase: string;
}

/** Makes a new pair of keys (Ed25519) from the randomness of this machine. */
export async function createIssuingKey(kid: string): Promise<IssuingKey> {
  const { publicKeyMultibase, secretKeyMultibase } = await generate();
  return { kid, publicKeyMultibase, secretKeyMultibase };
}
