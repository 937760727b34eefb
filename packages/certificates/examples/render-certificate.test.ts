import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPdfFile } from '../src/testing/read-pdf.ts';
import { drawCertificate } from './render-certificate.ts';

const json = readFileSync(new URL('certificate.json', import.meta.url), 'utf8');

test('what another program wrote down becomes a certificate of that house', async () => {
  const drawn = await drawCertificate(json);
  const { title, elements } = await readPdfFile(drawn.ok ? drawn.value : new Uint8Array());
  expect(title).toBe('Teilnahmebescheinigung TB-4K7P-2M9X-QW31');
  const texts = ['Hańža Krawc', 'Landkreis Beispiel', 'Schwangerschaft, Geburt und Wochenbett'];
  expect(texts.filter((text) => elements.some((element) => element.text === text))).toEqual(texts);
});

test('what says no name gives no certificate, and says so', async () => {
  const refusal = { code: 'no_certificate_document', at: 'holder.givenName' };
  expect(await drawCertificate(json.replace('Hańža', ''))).toEqual({ ok: false, refusal });
});
