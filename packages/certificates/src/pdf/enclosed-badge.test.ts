import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { aCertificateDocument } from '../testing/builders.ts';
import { readPdfFile } from '../testing/read-pdf.ts';
import { createTypesetter } from './typeset-certificate.ts';

const typeset = createTypesetter();
const badge = new TextEncoder().encode('\ufeff{"name":"Hańža 🎉","proof":"\\u0000 \\\\ )"}\r\n');

test('a badge comes out of the file byte by byte as it went in', async () => {
  const { pdf } = typeset(aCertificateDocument(), {}, { badge });
  const { attachments } = await readPdfFile(pdf);
  expect(attachments).toEqual([{ name: 'badge.json', content: badge, description: expect.stringContaining('Badge') }]);
});

test('with a badge inside, the file claims PDF/UA-1 and PDF/A-3a', async () => {
  const { metadata } = await readPdfFile(typeset(aCertificateDocument(), {}, { badge }).pdf);
  const { 'pdfuaid:part': ua, 'pdfaid:part': part, 'pdfaid:conformance': conformance } = metadata;
  expect({ ua, part, conformance }).toEqual({ ua: '1', part: '3', conformance: 'A' });
});

test('the same badge gives the same bytes, and the next certificate has none', () => {
  const first = typeset(aCertificateDocument(), {}, { badge });
  expect(typeset(aCertificateDocument(), {}, { badge })).toEqual(first);
  expect(typeset(aCertificateDocument(), {})).not.toEqual(first);
  expect(createHash('sha256').update(first.pdf).digest('hex')).toBe(first.sha256);
});

test('what is no UTF-8 would come out as something else, so it does not go in', () => {
  expect(() => typeset(aCertificateDocument(), {}, { badge: Uint8Array.of(0xff, 0xfe) })).toThrow(TypeError);
});
