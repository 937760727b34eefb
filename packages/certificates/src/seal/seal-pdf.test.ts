import { beforeAll, expect, test } from 'vitest';
import { createTypesetter } from '../pdf/typeset-certificate.ts';
import { aCertificateDocument } from '../testing/builders.ts';
import { readPdfFile } from '../testing/read-pdf.ts';
import { createTestAuthority, type TestAuthority } from '../testing/test-authority.ts';
import { createKeySigner } from './key-signer.ts';
import { sealPdf } from './seal-pdf.ts';
import { SealError, type SealSigner } from './seal-signer.ts';
import { SEAL_BYTES } from './signature-field.ts';

const plain = createTypesetter()(aCertificateDocument(), {}).pdf;
const label = 'Siegel der ausstellenden Stelle';
const sealedAt = '2027-01-21T12:00:00.000Z';
let authority: TestAuthority;

beforeAll(async () => {
  authority = await createTestAuthority('RSA-3072');
});

const seal = (signer: SealSigner, pdf: Uint8Array = plain) => sealPdf(pdf, { signer, label, sealedAt });

test('a sealed file begins with every byte of what was sealed', async () => {
  const sealed = await seal(createKeySigner(authority));
  expect(Buffer.compare(sealed.subarray(0, plain.length), plain)).toBe(0);
});

test('what is read of a sealed file is what was read before: structure, language, title, both standards', async () => {
  const sealed = await seal(createKeySigner(authority));
  expect(await readPdfFile(sealed)).toEqual(await readPdfFile(plain));
});

test('the trailer of the seal keeps both identities of the file', async () => {
  const ids = Buffer.from(await seal(createKeySigner(authority)))
    .toString('latin1')
    .match(/\/ID \[.+\]/g);
  expect(ids).toEqual([ids?.[0], ids?.[0]]);
});

test('an RSA key seals the same file at the same time with the same bytes', async () => {
  const signer = createKeySigner(authority);
  expect(Buffer.compare(await seal(signer), await seal(signer))).toBe(0);
});

test('the signer is handed everything but the place of the seal', async () => {
  let handed = new Uint8Array();
  const sealed = await seal({
    async sign(toBeSigned) {
      handed = toBeSigned;
      return Uint8Array.of(1, 2, 3);
    },
  });
  expect(sealed.length - handed.length).toBe(2 * SEAL_BYTES + 2);
  expect(Buffer.from(sealed).includes('/Contents <0102030000')).toBe(true);
});

test('a file is sealed once', async () => {
  const signer = createKeySigner(authority);
  await expect(seal(signer, await seal(signer))).rejects.toThrow(new SealError('the file has no room for a seal'));
});

test('a signer that fails leaves no file, and its reason is kept', async () => {
  const cause = new Error('the provider does not answer');
  const error = await seal({ sign: () => Promise.reject(cause) }).catch((it: unknown) => it);
  expect(error).toEqual(new SealError('the signer did not sign'));
  expect(error).toHaveProperty('cause', cause);
});

test('a signature without room is no seal', async () => {
  const tooLong = { sign: async () => new Uint8Array(SEAL_BYTES + 1) };
  await expect(seal(tooLong)).rejects.toThrow(SealError);
});
