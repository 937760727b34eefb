import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CREDENTIALS_V2, loaderOf, OPEN_BADGES_V3, pinnedContexts } from './pinned-contexts.ts';

test('two contexts are pinned, word by word: another edition of a package would change what our signatures say', () => {
  const sums = [...pinnedContexts].map(([url, context]) => [
    url,
    createHash('sha256').update(JSON.stringify(context)).digest('hex'),
  ]);
  expect(sums).toEqual([
    [CREDENTIALS_V2, 'bf6fd611e6773d58f649459a45dbbb81f94e8cfd058a756644cd5a4a882c4050'],
    [OPEN_BADGES_V3, 'e407ae98563c7b4708be4c8198a7f254bc09c131afc68e73d5f90eb0a34c6f7f'],
  ]);
});

test('what is neither pinned nor handed over is not looked for', async () => {
  const load = loaderOf(new Map([['did:web:netzwerkstatt.example', { id: 'did:web:netzwerkstatt.example' }]]));
  expect(await load('did:web:netzwerkstatt.example')).toMatchObject({
    document: { id: 'did:web:netzwerkstatt.example' },
  });
  await expect(load('https://w3id.org/security/data-integrity/v2')).rejects.toThrow(
    'nothing is fetched, and https://w3id.org/security/data-integrity/v2 is not pinned',
  );
});
