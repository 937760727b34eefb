import type { PersonName } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { aCertificateDocument, aCertifiedSession } from '../testing/builders.ts';
import { readPdfFile } from '../testing/read-pdf.ts';
import { extractText } from './extract-text.ts';
import { readPdf } from './pdf-file.ts';
import { createTypesetter } from './typeset-certificate.ts';

const typeset = createTypesetter();

/** The words before the name may have what no name has. */
function pdfOf(academicTitle: string, sessions = 1): Uint8Array {
  const holder = { academicTitle, givenName: 'Ada' as PersonName, familyName: 'Krawc' as PersonName };
  const dates = Array.from({ length: sessions }, () => aCertifiedSession());
  return typeset(aCertificateDocument({ holder, sessions: dates }), {}).pdf;
}

/** Independently of our own reading: all text inside the document's element, in its order, without white space. */
async function textByAnotherReader(pdf: Uint8Array): Promise<string> {
  const { elements } = await readPdfFile(pdf);
  const pages = elements.filter(({ role }) => role === 'Document').map(({ text }) => text);
  return pages.join('').normalize('NFC').replace(/\s/g, '');
}

test.for([
  { rule: 'plain letters', name: 'Anna' },
  { rule: 'ligatures and brackets', name: 'Steffi (Fluffi) ff\\i' },
  { rule: 'letters of Upper Sorbian and Turkish', name: 'Hańža Łučija Ğülşen ẞ' },
])('copied text is complete: $rule', async ({ name }) => {
  const pdf = pdfOf(name);
  expect(extractText(readPdf(pdf))).toBe(await textByAnotherReader(pdf));
  expect(extractText(readPdf(pdf))).toContain(`${name}AdaKrawc`.replace(/\s/g, ''));
});

test('a letter without a code point of its own is there once', () => {
  expect(extractText(readPdf(pdfOf('L̥̄la M̂eg')))).toContain('L̥̄laM̂egAdaKrawc'.normalize('NFC'));
});

test('page numbers and repeated table headers are no content', async () => {
  const pdf = pdfOf('Anna', 40);
  const text = extractText(readPdf(pdf));
  expect(text.split('Uhrzeit').length - 1).toBe(1);
  expect(text).not.toContain('1/2');
  expect(text.length).toBe((await textByAnotherReader(pdf)).length);
});
