import { gunzipSync } from 'node:zlib';
import { fc, test as property } from '@fast-check/vitest';
import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { aSigningHouse, LIST_URL, TEST_DID } from '../testing/badge-builders.ts';
import { isRevokedIn, STATUS_LIST_BITS, type StatusListCredential, signStatusList } from './status-list.ts';

const publishedAt = '2027-02-01T08:00:00.000Z' as Instant;
const { key } = await aSigningHouse();
const publish = async (revoked: readonly number[]): Promise<StatusListCredential> =>
  JSON.parse(
    await signStatusList({ listUrl: LIST_URL, issuer: TEST_DID, revoked, publishedAt, intervalMs: 60_000 }, key),
  );

test('a list has 131 072 bits, the first one on the left, and counts for a day', async () => {
  const { credentialSubject, validFrom, validUntil, id, type } = await publish([0, 10, STATUS_LIST_BITS - 1]);
  const bits = gunzipSync(Buffer.from(credentialSubject.encodedList.slice(1), 'base64url'));
  expect([bits.length * 8, bits[0], bits[1], bits.at(-1)]).toEqual([131_072, 0b1000_0000, 0b0010_0000, 1]);
  expect({ id, type, validFrom, validUntil }).toEqual({
    id: LIST_URL,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    validFrom: '2027-02-01T08:00:00Z',
    validUntil: '2027-02-02T08:00:00Z',
  });
  expect({ ...credentialSubject, encodedList: '…' }).toEqual({
    id: `${LIST_URL}#list`,
    type: 'BitstringStatusList',
    statusPurpose: 'revocation',
    encodedList: '…',
    ttl: 60_000,
  });
});

test('the same list, published at the same moment, is the same byte by byte', async () => {
  expect(await publish([7])).toEqual(await publish([7]));
});

property.prop([fc.uniqueArray(fc.nat(STATUS_LIST_BITS - 1), { maxLength: 20 }), fc.nat(STATUS_LIST_BITS - 1)], {
  numRuns: 25,
})('exactly what was revoked is revoked', async (revoked, any) => {
  const list = await publish(revoked);
  expect(await isRevokedIn(list, any)).toBe(revoked.includes(any));
  for (const index of revoked) expect(await isRevokedIn(list, index)).toBe(true);
});
