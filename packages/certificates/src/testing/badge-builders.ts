import type { Instant } from '@netzwerkstatt/domain';
import type { BadgeFacts } from '../badge/compose-badge.ts';
import { composeDidDocument, didWebOf } from '../badge/did-document.ts';
import { createIssuingKey, type IssuingKey, type PublicIssuingKey } from '../badge/issuing-key.ts';
import { signStatusList } from '../badge/status-list.ts';

export const TEST_ORIGIN = 'https://netzwerkstatt.example';
export const TEST_DID: string = didWebOf(TEST_ORIGIN);
export const LIST_URL = `${TEST_ORIGIN}/nachweis/status/2027`;
export const ISSUED_AT = '2027-01-21T09:30:00.000Z' as Instant;
export const BADGE_INDEX = 4711;

export function badgeFacts(wanted: Partial<BadgeFacts> = {}): BadgeFacts {
  return { issuer: TEST_DID, issuedAt: ISSUED_AT, status: { listUrl: LIST_URL, index: BADGE_INDEX }, ...wanted };
}

/** A house that signs: its key, and what the world may fetch from it. */
export interface SigningHouse {
  readonly key: IssuingKey;
  readonly didDocument: string;
  readonly statusList: (revoked?: readonly number[], publishedAt?: Instant) => Promise<string>;
}

/** @param further - Keys it has besides. */
export async function aSigningHouse(
  kid = 'key-2027',
  further: readonly PublicIssuingKey[] = [],
): Promise<SigningHouse> {
  const key = await createIssuingKey(kid);
  const { publicKeyMultibase } = key;
  const used = { kid, publicKeyMultibase, usedFrom: '2027-01-01T00:00:00.000Z' as Instant };
  return {
    key,
    didDocument: JSON.stringify(composeDidDocument(TEST_ORIGIN, [...further, used])),
    statusList: (revoked = [], publishedAt = '2027-02-01T08:00:00.000Z' as Instant) =>
      signStatusList({ listUrl: LIST_URL, issuer: TEST_DID, revoked, publishedAt, intervalMs: 60_000 }, key),
  };
}
