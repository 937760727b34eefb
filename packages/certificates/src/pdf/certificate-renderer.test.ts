import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseLandCode } from '@netzwerkstatt/domain';
import { expect, onTestFinished, test } from 'vitest';
import { type CertificateDocument, certificateKinds } from '../certificate-document.ts';
import { parseCertificateNumber } from '../certificate-number.ts';
import { sampleDocument } from '../design/sample-documents.ts';
import { aCertificateDocument, aTranscriptEntry } from '../testing/builders.ts';
import { onePixel } from '../testing/pictures.ts';
import { readPdfFile } from '../testing/read-pdf.ts';
import { type CertificateRendererOptions, createCertificateRenderer } from './certificate-renderer.ts';
import { UnprintableCertificateError } from './print-refusal.ts';

function aRenderer(options: CertificateRendererOptions = {}) {
  const renderer = createCertificateRenderer(options);
  onTestFinished(() => renderer.close());
  return renderer;
}

const signedBy = (signerLine: string): CertificateDocument => aCertificateDocument({ signerLine });

test('a certificate comes with the hash of its bytes', async () => {
  const { pdf, sha256 } = await aRenderer().render(aCertificateDocument());
  expect(Buffer.from(pdf.subarray(0, 8)).toString()).toBe('%PDF-1.7');
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(sha256);
});

test('two processes make the same bytes', async () => {
  const script = [
    "const { createCertificateRenderer } = await import('./certificate-renderer.ts');",
    'const renderer = createCertificateRenderer();',
    'const document = JSON.parse(process.argv[1]);',
    'console.log((await renderer.render(document)).sha256);',
  ];
  const args = ['--conditions=@netzwerkstatt/source', '--input-type=module', '--eval', script.join('\n')];
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const elsewhere = await promisify(execFile)(process.execPath, [...args, JSON.stringify(aCertificateDocument())], {
    cwd: folder,
    env: { TZ: 'America/New_York', LANG: 'C' },
  });
  const { sha256 } = await aRenderer().render(aCertificateDocument());
  expect(elsewhere).toEqual({ stdout: `${sha256}\n`, stderr: '' });
});

test('more certificates than a thread may draw, on two threads, are all right', async () => {
  const renderer = aRenderer({ workers: 2, rendersPerWorker: 2 });
  const signers = ['A', 'B', 'A', 'B', 'A', 'B', 'A'];
  const rendered = await Promise.all(signers.map((signer) => renderer.render(signedBy(signer))));
  const hashes = rendered.map(({ sha256 }) => sha256);
  expect(hashes.map((hash) => hashes.indexOf(hash))).toEqual([0, 1, 0, 1, 0, 1, 0]);
});

test('a refused certificate says which letter, and the next one is made', async () => {
  const renderer = aRenderer();
  const refused = renderer.render(signedBy('Danke 🎉'));
  await expect(refused).rejects.toThrow(UnprintableCertificateError);
  await expect(refused).rejects.toMatchObject({ refusal: { code: 'letter_not_printable', letters: ['🎉'] } });
  expect((await renderer.render(signedBy('Danke'))).sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('every Land has its own design', async () => {
  const renderer = aRenderer({
    design: ({ land }) => (land.code === 'DE-SN' ? { colour: '#065a2c' } : { colour: '#1d3f77' }),
  });
  const plain = aRenderer({ design: { colour: '#1d3f77' } });
  const elsewhere = aCertificateDocument({ land: { ...aCertificateDocument().land, code: parseLandCode('DE-NW') } });
  expect(await renderer.render(elsewhere)).toEqual(await plain.render(elsewhere));
  expect(await renderer.render(aCertificateDocument())).toEqual(await aRenderer().render(aCertificateDocument()));
});

test('a design that cannot be printed is found before the first certificate', async () => {
  expect(() => createCertificateRenderer({ design: { colour: 'green' } })).toThrow(RangeError);
  await expect(aRenderer({ design: () => ({ colour: 'green' }) }).render(aCertificateDocument())).rejects.toThrow(
    RangeError,
  );
});

test('a sample of a design can be taken for nothing that is valid', async () => {
  const source = {
    ...aCertificateDocument(),
    publicOrigin: 'https://netzwerkstatt.example',
    modules: [aTranscriptEntry(1)],
  };
  const signature = { kind: 'picture', picture: { png: onePixel, alternativeText: 'Unterschrift' } } as const;
  const renderer = aRenderer();
  for (const kind of certificateKinds) {
    const document = sampleDocument(source, { kind, language: 'de', length: 'usual' });
    expect(parseCertificateNumber(document.number)).toMatchObject({ refusal: { code: 'certificate_number_mistyped' } });
    const sample = await renderer.drawSample(document, { signature });
    if (sample.kind !== 'drawn') throw new Error(`a sample was ${sample.kind}`);
    const { title, elements } = await readPdfFile(sample.file);
    expect(title).toMatch(/^Muster: /);
    expect(elements.find(({ role }) => /^(?:H\d|P|Figure)$/.test(role))?.text).toMatch(/^Muster: Das ist keine? /);
  }
});
