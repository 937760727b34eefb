/// <reference path="./untyped-modules.d.ts" />
import { createList, decodeList } from '@digitalbazaar/vc-bitstring-status-list';
import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import { type SignableCredential, signCredential, toTimestamp } from './data-integrity.ts';
import type { IssuingKey } from './issuing-key.ts';
import { CREDENTIALS_V2 } from './pinned-contexts.ts';

/** Bits of a list, whoever many are in use: so many that a single badge cannot be told by its place (VC Bitstring Status List §6.1). */
export const STATUS_LIST_BITS = 131_072;

/** Where a badge stands: a bit in a list that many share. */
export interface StatusEntry {
  readonly listUrl: string;
  /** From 0 on, below {@link STATUS_LIST_BITS}. */
  readonly index: number;
}

/** The list as credential (W3C Recommendation Bitstring Status List 1.0). */
export interface StatusListCredential extends SignableCredential {
  readonly id: string;
  readonly type: readonly string[];
  readonly issuer: string;
  readonly validUntil: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: 'BitstringStatusList';
    readonly statusPurpose: 'revocation';
    readonly encodedList: string;
    /** Milliseconds. */
    readonly ttl: number;
  };
}

export interface StatusListContent {
  readonly listUrl: string;
  /** The name of the house: did:web. */
  readonly issuer: string;
  /** Which badges of the list no longer count. */
  readonly revoked: readonly number[];
  readonly publishedAt: Instant;
  /** After how long there is a newer one. */
  readonly intervalMs: number;
}

/** Signs the list as it stands. It counts for a day, so that nobody can show an old one for long. */
export async function signStatusList(content: StatusListContent, key: IssuingKey): Promise<string> {
  const { listUrl, issuer, revoked, publishedAt, intervalMs } = content;
  const list = await createList({ length: STATUS_LIST_BITS });
  for (const index of revoked) list.setStatus(index, true);
  const credential: StatusListCredential = {
    '@context': [CREDENTIALS_V2],
    id: listUrl,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: toTimestamp(publishedAt),
    validUntil: toTimestamp(addMilliseconds(publishedAt, DAY_MS)),
    credentialSubject: {
      id: `${listUrl}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: await list.encode(),
      ttl: intervalMs,
    },
  };
  return signCredential(credential, key);
}

/** Only of a list whose proof is genuine: what is packed into it unpacks without a limit. */
export async function isRevokedIn(list: StatusListCredential, index: number): Promise<boolean> {
  const decoded = await decodeList({ encodedList: list.credentialSubject.encodedList });
  return decoded.getStatus(index);
}
