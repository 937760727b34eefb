import { addMilliseconds, type Instant } from '@netzwerkstatt/domain';
import { afterEach, expect, test, vi } from 'vitest';
import { signBadge } from '../src/badge/index.ts';
import { aSigningHouse, BADGE_INDEX, badgeFacts, ISSUED_AT, LIST_URL } from '../src/testing/badge-builders.ts';
import { aCertificateDocument } from '../src/testing/builders.ts';
import { checkBadge } from './check-badge.ts';

const house = await aSigningHouse();
const badge = await signBadge(aCertificateDocument(), badgeFacts(), house.key);
const minute = (number: number): Instant => addMilliseconds(ISSUED_AT, number * 60_000);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The issuer, as it answers at that moment. */
async function atMinute(number: number, revoked: readonly number[] = []) {
  const pages: Record<string, string> = {
    'https://netzwerkstatt.example/.well-known/did.json': house.didDocument,
    [LIST_URL]: await house.statusList(revoked, minute(number)),
  };
  vi.useFakeTimers({ now: Date.parse(minute(number)) });
  vi.stubGlobal('fetch', async (url: string) => new Response(pages[url] ?? ''));
}

test('a badge counts until it is revoked', async () => {
  await atMinute(5);
  expect(await checkBadge(badge)).toMatchObject({ verdict: 'valid', statement: { holderName: 'Hańža Krawc' } });
  await atMinute(6, [BADGE_INDEX]);
  expect(await checkBadge(badge)).toMatchObject({ verdict: 'revoked' });
});

test('somebody nobody trusts is not even asked', async () => {
  const theirs = badge.replaceAll('netzwerkstatt.example', 'somebody.example');
  vi.stubGlobal('fetch', () => {
    throw new Error('asked');
  });
  expect(await checkBadge(theirs)).toEqual({ verdict: 'unknown_issuer', issuer: 'did:web:somebody.example' });
});
