import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTypesetter } from '../pdf/typeset-certificate.ts';
import { aCertificateDocument, aSeriesDocument, aSpeakerDocument, aTranscriptEntry } from '../testing/builders.ts';
import { askAbout, catalogueOf } from '../testing/other-readers.ts';
import { missingTools } from '../testing/outside-tools.ts';
import { createTestAuthority, type TestAuthority } from '../testing/test-authority.ts';
import { inFolder, readSealByPoppler, verifyByOpenssl } from '../testing/verify-seal.ts';
import { createKeySigner } from './key-signer.ts';
import { sealPdf } from './seal-pdf.ts';

const typeset = createTypesetter();
const badge = new TextEncoder().encode('{"type":["VerifiableCredential","OpenBadgeCredential"],"name":"Hańža"}');
const plain = typeset(aCertificateDocument(), {}, { badge }).pdf;
const transcript = Array.from({ length: 12 }, (_, index) => aTranscriptEntry(index + 1));
const further = {
  'a series with twelve modules': typeset(aSeriesDocument({ entries: transcript }), {}).pdf,
  'the certificate of a speaker': typeset(aSpeakerDocument(), {}).pdf,
};
const missing = missingTools('pdfsig', 'pdfinfo', 'certutil', 'openssl', 'qpdf');

async function sealed(authority: TestAuthority, pdf: Uint8Array = plain): Promise<Uint8Array> {
  const signer = createKeySigner(authority);
  return sealPdf(pdf, { signer, label: 'Siegel der ausstellenden Stelle', sealedAt: '2027-01-21T12:00:00Z' });
}

function flipped(pdf: Uint8Array, at: number): Uint8Array {
  return pdf.map((byte, index) => (index === at ? byte ^ 1 : byte));
}

describe.skipIf(missing !== undefined)(missing ?? 'a seal is read by programs of other people', () => {
  test.for(['RSA-3072', 'ECDSA P-256'] as const)(
    '%s: poppler and openssl find it whole and trusted',
    async (keyType) => {
      const authority = await createTestAuthority(keyType);
      const pdf = await sealed(authority);
      expect(readSealByPoppler(pdf, authority.root)).toEqual({
        type: 'ETSI.CAdES.detached',
        signature: 'Signature is Valid.',
        certificate: 'Certificate is Trusted.',
        isWhole: true,
      });
      expect(verifyByOpenssl(pdf, authority.root)).toBe('CAdES Verification successful\n');
    },
  );

  test.for(Object.entries(further))('%s is sealed like any other, also over several pages', async ([, pdf]) => {
    const authority = await createTestAuthority();
    expect(readSealByPoppler(await sealed(authority, pdf), authority.root)).toMatchObject({
      signature: 'Signature is Valid.',
      isWhole: true,
    });
  });

  test('the badge comes out of a sealed file as it went in', async () => {
    const saved = inFolder({ 'sealed.pdf': await sealed(await createTestAuthority()) }, (folder) => {
      spawnSync('pdfdetach', ['-save', '1', '-o', join(folder, 'badge.json'), join(folder, 'sealed.pdf')]);
      return Uint8Array.from(readFileSync(join(folder, 'badge.json')));
    });
    expect(saved).toEqual(badge);
  });

  test('poppler and qpdf read of a sealed file what they read before: structure, standards, language', async () => {
    const pdf = await sealed(await createTestAuthority());
    const { catalogue: before } = catalogueOf(plain);
    const { '/AcroForm': form, ...catalogue } = catalogueOf(pdf).catalogue;
    expect(catalogue).toEqual(before);
    expect(form).toMatchObject({ '/SigFlags': 3 });
    for (const what of ['-struct', '-meta']) {
      expect(askAbout(pdf, 'pdfinfo', what, '$FILE').stdout).toBe(askAbout(plain, 'pdfinfo', what, '$FILE').stdout);
    }
  });

  test('whoever does not trust the root is told so, and that the file is as it was sealed', async () => {
    const pdf = await sealed(await createTestAuthority());
    expect(readSealByPoppler(pdf)).toMatchObject({
      signature: 'Signature is Valid.',
      certificate: 'Certificate issuer is unknown.',
    });
  });

  test('one changed bit anywhere in the certificate is seen', async () => {
    const authority = await createTestAuthority();
    const pdf = await sealed(authority);
    const readings = [9, 20_000, plain.length - 1].map((at) => readSealByPoppler(flipped(pdf, at), authority.root));
    expect(readings.map(({ signature }) => signature)).toEqual(Array(3).fill('Digest Mismatch.'));
  });

  test('a seal of somebody else for the same file is not ours', async () => {
    const [ours, theirs] = [await createTestAuthority(), await createTestAuthority()];
    expect(verifyByOpenssl(await sealed(theirs), ours.root)).toContain('CAdES Verification failure');
  });

  test('qpdf finds nothing wrong with a sealed file', async () => {
    const checked = inFolder({ 'sealed.pdf': await sealed(await createTestAuthority()) }, (folder) =>
      spawnSync('qpdf', ['--check', join(folder, 'sealed.pdf')], { encoding: 'utf8' }),
    );
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    expect(checked.stdout).not.toContain('WARNING');
  });
});
