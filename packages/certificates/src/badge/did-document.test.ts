import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { composeDidDocument, didDocumentUrl, didWebOf } from './did-document.ts';

test.for([
  ['https://sachsen.example', 'did:web:sachsen.example', 'https://sachsen.example/.well-known/did.json'],
  ['http://localhost:3000', 'did:web:localhost%3A3000', 'https://localhost:3000/.well-known/did.json'],
  [
    'http://saarland.localhost:3000',
    'did:web:saarland.localhost%3A3000',
    'https://saarland.localhost:3000/.well-known/did.json',
  ],
])('%s signs as %s', ([origin, did, url]) => {
  expect(didWebOf(origin as string)).toBe(did);
  expect(didDocumentUrl(did as string)).toBe(url);
});

test.for([
  'did:key:z6Mk',
  'did:web:',
  'did:web:a.example/b',
  'did:web:a.example:b',
  'did:web:user@a.example',
  'https://a.example',
])('%s leads nowhere', (did) => {
  expect(didDocumentUrl(did)).toBeUndefined();
});

test('retired keys stay, with their dates, among those whose signatures count', () => {
  const keys = [
    {
      kid: 'key-2026',
      publicKeyMultibase: 'z6MkOld',
      usedFrom: '2026-03-01T08:00:00.000Z' as Instant,
      retiredAt: '2027-01-02T08:00:00.000Z' as Instant,
    },
    { kid: 'key-2027', publicKeyMultibase: 'z6MkNew', usedFrom: '2027-01-02T08:00:00.000Z' as Instant },
  ];
  const { '@context': _, ...document } = composeDidDocument('https://sachsen.example', keys);
  expect(document).toEqual({
    id: 'did:web:sachsen.example',
    verificationMethod: [
      {
        id: 'did:web:sachsen.example#key-2026',
        type: 'Multikey',
        controller: 'did:web:sachsen.example',
        publicKeyMultibase: 'z6MkOld',
        validFrom: '2026-03-01T08:00:00.000Z',
        validThrough: '2027-01-02T08:00:00.000Z',
      },
      {
        id: 'did:web:sachsen.example#key-2027',
        type: 'Multikey',
        controller: 'did:web:sachsen.example',
        publicKeyMultibase: 'z6MkNew',
        validFrom: '2027-01-02T08:00:00.000Z',
      },
    ],
    assertionMethod: ['did:web:sachsen.example#key-2026', 'did:web:sachsen.example#key-2027'],
  });
});
