import { Socket } from 'node:net';
import { fc, test as property } from '@fast-check/vitest';
import { addMilliseconds, DAY_MS, type Instant, type LocalDate } from '@netzwerkstatt/domain';
import { describe, expect, test, vi } from 'vitest';
import { aSigningHouse, BADGE_INDEX, badgeFacts, LIST_URL, TEST_DID } from '../testing/badge-builders.ts';
import { aCertificateDocument, aSeriesDocument, aSpeakerDocument } from '../testing/builders.ts';
import { changedLeaves } from '../testing/changed-leaves.ts';
import { signCredential } from './data-integrity.ts';
import { signBadge } from './sign-badge.ts';
import { signStatusList } from './status-list.ts';
import { sourcesOf, verifyBadge } from './verify-badge.ts';

const now = '2027-02-01T08:00:30.000Z' as Instant;
const house = await aSigningHouse();
const { didDocument } = house;
const statusList = await house.statusList();
const badge = await signBadge(aCertificateDocument(), badgeFacts(), house.key);
const series = await signBadge(aSeriesDocument({ validUntil: '2027-06-30' as LocalDate }), badgeFacts(), house.key);
const verdictOn = async (json: string, evidence: Partial<Parameters<typeof verifyBadge>[1]> = {}) =>
  verifyBadge(json, { didDocument, statusList, now, ...evidence });

describe('a badge', () => {
  test('counts when its issuer signed it and nobody revoked it, and says what about whom', async () => {
    expect(await verdictOn(badge)).toEqual({
      verdict: 'valid',
      statement: {
        page: 'https://netzwerkstatt.example/nachweis/TB-4K7P-2M9X-QW31',
        name: 'Teilnahmebescheinigung',
        holderName: 'Hańža Krawc',
        issuerName: 'Landeskoordinierungsstelle Netzwerke für Kinderschutz',
        achievement: 'Recht im Kinderschutz',
        units: 8,
        issuedAt: '2027-01-21T09:30:00Z',
      },
    });
  });

  test('is the same, byte by byte, as often as it is signed', async () => {
    expect(await signBadge(aCertificateDocument(), badgeFacts(), house.key)).toBe(badge);
  });

  test('of whole series and of who taught counts as well, in every language', async () => {
    const documents = [
      aCertificateDocument({ kind: 'partial', language: 'hsb' }),
      aSeriesDocument({ language: 'en' }),
      aSpeakerDocument(),
    ];
    for (const document of documents) {
      const signed = await signBadge(document, badgeFacts(), house.key);
      expect([document.kind, (await verdictOn(signed)).verdict]).toEqual([document.kind, 'valid']);
    }
  });

  test('with a property that no context knows cannot be signed', async () => {
    const unsigned = JSON.parse(badge);
    delete unsigned.proof;
    await expect(signCredential({ ...unsigned, nickname: 'Hanka' }, house.key)).rejects.toThrow('Safe mode');
  });

  test('that was revoked says so, also by a list that is outdated, and although its proof is genuine', async () => {
    const list = await house.statusList([BADGE_INDEX]);
    expect((await verdictOn(badge, { statusList: list })).verdict).toBe('revoked');
    expect((await verdictOn(badge, { statusList: list, now: addMilliseconds(now, 9 * DAY_MS) })).verdict).toBe(
      'revoked',
    );
    expect((await verdictOn(badge, { statusList: await house.statusList([4710, 4712]) })).verdict).toBe('valid');
  });

  test('whose time is over says so, unless it was revoked before', async () => {
    const at = (time: string) => ({ now: time as Instant });
    const lists = await house.statusList([], '2027-06-30T23:00:00.000Z' as Instant);
    const evidence = { statusList: lists };
    expect((await verdictOn(series, { ...evidence, ...at('2027-06-30T23:59:58.999Z') })).verdict).toBe('valid');
    expect((await verdictOn(series, { ...evidence, ...at('2027-06-30T23:59:59.000Z') })).verdict).toBe('expired');
    const revoked = { statusList: await house.statusList([BADGE_INDEX]) };
    expect((await verdictOn(series, { ...revoked, ...at('2028-01-01T00:00:00.000Z') })).verdict).toBe('revoked');
  });

  test('of tomorrow is not valid yet', async () => {
    expect((await verdictOn(badge, { now: '2027-01-21T09:29:59.000Z' as Instant })).verdict).toBe('not_yet_valid');
  });
});

describe('nothing of a badge can be changed', () => {
  test.for(changedLeaves(badge))('$what', async ({ json }) => {
    expect(['tampered', 'malformed', 'unknown_issuer', 'unknown_key']).toContain((await verdictOn(json)).verdict);
  });

  property.prop([fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })], { numRuns: 60 })(
    'whatever any of its texts says instead',
    async (place, text) => {
      const texts = textsOf(JSON.parse(badge));
      const chosen = texts[place % texts.length] as string;
      fc.pre(text !== chosen);
      const json = badge.replace(JSON.stringify(chosen), () => JSON.stringify(text));
      expect((await verdictOn(json)).verdict).not.toBe('valid');
    },
  );

  test.for([
    { how: 'another context that explains words anew', edit: { '@context': [...JSON.parse(badge)['@context'], {}] } },
    { how: 'a value that signatures leave out', edit: { validUntil: null } },
    { how: 'a name written as an address', edit: { 'https://schema.org/name': 'Zertifikat' } },
    { how: 'two proofs', edit: { proof: [JSON.parse(badge).proof, JSON.parse(badge).proof] } },
  ])('by $how', async ({ edit }) => {
    expect(await verdictOn(JSON.stringify({ ...JSON.parse(badge), ...edit }))).toEqual({ verdict: 'malformed' });
  });

  test.for([
    '',
    '{',
    'null',
    '[]',
    '"badge"',
    '{"@context":[]}',
    `${'['.repeat(100_000)}`,
    `{"a":${'{"a":'.repeat(50)}1${'}'.repeat(51)}`,
  ])('%#: what is no badge is told apart', async (json) => {
    expect(await verdictOn(json)).toEqual({ verdict: 'malformed' });
  });
});

describe('who signed it', () => {
  test('is not believed without the document of the issuer', async () => {
    const unknown = { verdict: 'unknown_issuer', issuer: TEST_DID };
    expect(await verifyBadge(badge, { statusList, now })).toEqual(unknown);
    expect(await verdictOn(badge, { didDocument: 'no document' })).toEqual(unknown);
    expect(await verdictOn(badge, { didDocument: didDocument.replaceAll(TEST_DID, 'did:web:other.example') })).toEqual(
      unknown,
    );
  });

  test('is told apart from somebody who has another key under the same name', async () => {
    const { key } = await aSigningHouse();
    expect(await verdictOn(await signBadge(aCertificateDocument(), badgeFacts(), key))).toEqual({
      verdict: 'tampered',
    });
  });

  test('must be a key the issuer names', async () => {
    const { key } = await aSigningHouse('key-2028');
    const verdict = { verdict: 'unknown_key', key: `${TEST_DID}#key-2028` };
    expect(await verdictOn(await signBadge(aCertificateDocument(), badgeFacts(), key))).toEqual(verdict);
  });

  test('may have changed the key since, and what was signed before still counts; after it does not', async () => {
    const retired = {
      kid: house.key.kid,
      publicKeyMultibase: house.key.publicKeyMultibase,
      usedFrom: '2027-01-01T00:00:00.000Z' as Instant,
      retiredAt: '2027-01-22T00:00:00.000Z' as Instant,
    };
    const rotated = await aSigningHouse('key-2027-2', [retired]);
    const evidence = { didDocument: rotated.didDocument, statusList: await rotated.statusList() };
    expect((await verdictOn(badge, evidence)).verdict).toBe('valid');
    const later = badgeFacts({ issuedAt: '2027-01-22T00:00:01.000Z' as Instant });
    const verdict = { verdict: 'unknown_key', key: `${TEST_DID}#key-2027` };
    expect(await verdictOn(await signBadge(aCertificateDocument(), later, house.key), evidence)).toEqual(verdict);
  });
});

describe('without a list that can be trusted nobody says that a badge counts', () => {
  const problem = async (list: string | undefined, evidence = {}) => {
    const verdict = await verifyBadge(badge, { didDocument, now, ...(list && { statusList: list }), ...evidence });
    return verdict.verdict === 'status_unknown' ? verdict.problem : verdict.verdict;
  };

  test('none, something else, a list of another year, a list of somebody else', async () => {
    const content = { listUrl: LIST_URL, issuer: TEST_DID, revoked: [], publishedAt: now, intervalMs: 60_000 };
    expect(await problem(undefined)).toBe('missing');
    expect(await problem(badge)).toBe('malformed');
    const otherYear = `${LIST_URL.slice(0, -1)}8`;
    expect(await problem(await signStatusList({ ...content, listUrl: otherYear }, house.key))).toBe('another_list');
    const { key } = await aSigningHouse();
    expect(await problem(await signStatusList(content, key))).toBe('not_genuine');
  });

  test('one that somebody changed', async () => {
    const list = JSON.parse(await house.statusList([BADGE_INDEX]));
    list.credentialSubject.encodedList = JSON.parse(statusList).credentialSubject.encodedList;
    expect(await problem(JSON.stringify(list))).toBe('not_genuine');
  });

  test('one that was signed with a key that was retired before', async () => {
    const { kid, publicKeyMultibase } = house.key;
    const usedFrom = '2027-01-01T00:00:00.000Z' as Instant;
    const retiredAt = '2027-02-01T07:59:59.000Z' as Instant;
    const rotated = await aSigningHouse('key-2027-2', [{ kid, publicKeyMultibase, usedFrom, retiredAt }]);
    expect(await problem(statusList, { didDocument: rotated.didDocument })).toBe('not_genuine');
  });

  test('one of yesterday', async () => {
    expect(await problem(statusList, { now: '2027-02-02T07:59:59.000Z' })).toBe('valid');
    expect(await problem(statusList, { now: '2027-02-02T08:00:00.000Z' })).toBe('outdated');
  });
});

test('a badge tells where the evidence for it is', () => {
  expect(sourcesOf(badge)).toEqual({
    issuer: 'did:web:netzwerkstatt.example',
    didDocument: 'https://netzwerkstatt.example/.well-known/did.json',
    statusList: 'https://netzwerkstatt.example/nachweis/status/2027',
  });
});

test.for([
  ['is no badge', '{}'],
  ['names a list of somebody else', badge.replaceAll(LIST_URL, 'https://other.example/nachweis/status/2027')],
  ['names a list inside', badge.replaceAll(LIST_URL, 'https://netzwerkstatt.example@10.0.0.1/nachweis/status/2027')],
  ['names an issuer without an address', badge.replaceAll(TEST_DID, 'did:key:z6Mk')],
])('what %s leads nowhere', ([, json]) => {
  expect(sourcesOf(json as string)).toBeUndefined();
});

test('nothing is asked of the network', async () => {
  const connect = vi.spyOn(Socket.prototype, 'connect');
  await signBadge(aCertificateDocument(), badgeFacts(), house.key);
  await verdictOn(badge);
  await verdictOn(badge.replace('https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/v3'));
  expect(connect).not.toHaveBeenCalled();
});

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
