import { KeyDoesNotSignError } from '@netzwerkstatt/application';
import { aNamedSpeaker, freshId, LAND } from '@netzwerkstatt/application/testing';
import type { Instant, LandCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { createBadgeIssuer } from './badge-issuer.ts';

const issuer = createBadgeIssuer('a secret that only this test knows');
const usedFrom = '2027-01-01T00:00:00.000Z' as Instant;
const key = { kid: 'key-2027', usedFrom, ...(await issuer.createKey(LAND, 'key-2027')) };
const content = { listUrl: 'https://a.example/nachweis/status/2027', issuer: 'did:web:a.example', revoked: [1] };
const list = { ...content, publishedAt: usedFrom, intervalMs: 60_000 };

test('a key signs as often as it is asked to, always the same', async () => {
  expect(await issuer.signStatusList(LAND, key, list)).toBe(await issuer.signStatusList(LAND, key, list));
});

test('a key of another house or another Land says how to get a new one', async () => {
  const sentence = 'key-2027 of DE-SN was made under another APP_SECRET: "pnpm rotate-keys DE-SN" makes a new one';
  const another = createBadgeIssuer('another secret of another house, or a new one');
  await expect(another.signStatusList(LAND, key, list)).rejects.toThrow(sentence);
  await expect(issuer.signStatusList('DE-SL' as LandCode, key, list)).rejects.toThrow('made under another');
});

test('the log names the key that did not sign', async () => {
  const told: unknown[] = [];
  const another = createBadgeIssuer('another secret of another house, or a new one', undefined, {
    error: (facts: object) => told.push(facts),
  });
  const { document } = aNamedSpeaker(freshId()).certificate;
  const facts = { issuer: 'did:web:a.example', issuedAt: usedFrom, status: { listUrl: content.listUrl, index: 1 } };
  await expect(another.signBadge(LAND, key, document, facts)).rejects.toThrow(KeyDoesNotSignError);
  expect(told).toEqual([{ err: expect.any(Error), land: LAND, key: 'key-2027' }]);
});

test('a retired key signs nothing', async () => {
  const { sealedSecret: _, ...retired } = key;
  await expect(issuer.signStatusList(LAND, retired, list)).rejects.toThrow('key-2027 of DE-SN is retired');
});

test('the world reads the public half alone', () => {
  const document = issuer.describe('https://a.example', [key]);
  expect(JSON.parse(document).verificationMethod).toEqual([
    {
      id: 'did:web:a.example#key-2027',
      type: 'Multikey',
      controller: 'did:web:a.example',
      publicKeyMultibase: key.publicKeyMultibase,
      validFrom: usedFrom,
    },
  ]);
  expect(document).not.toContain('ecret');
});
