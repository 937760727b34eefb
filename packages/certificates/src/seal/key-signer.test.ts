import { beforeAll, expect, test } from 'vitest';
import { createTestAuthority, type TestAuthority } from '../testing/test-authority.ts';
import { createKeySigner } from './key-signer.ts';
import { SealError } from './seal-signer.ts';

let authority: TestAuthority;
let other: TestAuthority;

beforeAll(async () => {
  [authority, other] = await Promise.all([createTestAuthority(), createTestAuthority()]);
});

test('a key that is not the one of its certificate is found before anything is sealed', () => {
  const mixedUp = { ...authority, certificates: other.certificates };
  expect(() => createKeySigner(mixedUp)).toThrow(
    new SealError('the first certificate of the seal is not the one of its key'),
  );
});

test('a key that is too short for a seal is refused', async () => {
  const weak = await createTestAuthority('RSA-2048');
  expect(() => createKeySigner(weak)).toThrow(
    new SealError('the key of the seal is neither RSA of 3072 bits or more nor ECDSA on P-256'),
  );
});

test.for([
  { what: 'a key that is none', change: { key: 'no key' }, says: 'the key of the seal cannot be read' },
  {
    what: 'no certificate',
    change: { certificates: '' },
    says: 'the first certificate of the seal is not the one of its key',
  },
])('$what is named', ({ change, says }) => {
  expect(() => createKeySigner({ ...authority, ...change })).toThrow(new SealError(says));
});

test.for([
  { day: '2025-12-31', says: 'the certificate of the seal is not valid yet' },
  { day: '2046-01-02', says: 'the certificate of the seal is not valid any more' },
])('on $day nothing is sealed', async ({ day, says }) => {
  const signer = createKeySigner(authority, () => new Date(day));
  await expect(signer.sign(Uint8Array.of(1))).rejects.toThrow(new SealError(says));
});
