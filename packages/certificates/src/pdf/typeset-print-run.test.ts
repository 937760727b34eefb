import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { LocalDate, PersonName } from '@netzwerkstatt/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import { createCertificateNumber } from '../certificate-number.ts';
import { aCertificateDocument, aCertifiedSession } from '../testing/builders.ts';
import { missingTools } from '../testing/outside-tools.ts';
import { onePixel } from '../testing/pictures.ts';
import { type ReadPdf, readPdfFile } from '../testing/read-pdf.ts';
import { inFolder } from '../testing/verify-seal.ts';
import { UnprintableCertificateError } from './print-refusal.ts';
import { createPrintRunTypesetter } from './typeset-print-run.ts';

const typeset = createPrintRunTypesetter();

/** Certificates differ by their number, from 1 on. */
function certificateOf(familyName: string, at: number, wanted: Parameters<typeof aCertificateDocument>[0] = {}) {
  const number = createCertificateNumber(new Uint8Array(11).fill(at));
  return aCertificateDocument({
    number,
    verificationUrl: `https://netzwerkstatt.example/nachweis/${number}`,
    holder: { givenName: 'Hańža' as PersonName, familyName: familyName as PersonName },
    ...wanted,
  });
}

const title = 'Druckfassung: Recht im Kinderschutz';
const fortyTimes = Array.from({ length: 40 }, () => aCertifiedSession());
const documents = [
  certificateOf('Ądamska', 1),
  certificateOf('Berg', 2, { language: 'hsb', kind: 'partial', issuedOn: '2027-02-03' as LocalDate }),
  certificateOf('Łužičanska', 3, { sessions: fortyTimes }),
  certificateOf('Zeh', 4),
];
const plain = documents.map(() => ({}));
const run = { title, language: 'de', documents } as const;
const { pdf, pages } = typeset(run, plain);

describe('a print run of four, one of them on two pages', () => {
  let read: ReadPdf;
  beforeAll(async () => {
    read = await readPdfFile(pdf);
  });
  const texts = (role: string) => read.elements.filter((it) => it.role === role).map(({ text }) => text);

  test('has a page for each, two for the long one', () => {
    expect([pages, read.pages]).toEqual([5, 5]);
  });

  test('has the names and the numbers in the order they came in, each below a title of its own', () => {
    const names = documents.map(({ holder }) => `${holder.givenName} ${holder.familyName}`);
    const wanted = new Set<string>([...names, ...documents.map(({ number }) => number)]);
    const found = texts('P').filter((text) => wanted.has(text));
    expect(found).toEqual(documents.flatMap(({ number }, index) => [names[index], number]));
    expect(texts('H1').length).toBe(4);
  });

  test('says what it is, in its language, and claims PDF/UA-1 and PDF/A-2a', () => {
    expect([read.title, read.language, read.viewerPreferences.get('DisplayDocTitle')]).toEqual([title, 'de-DE', true]);
    const { 'pdfuaid:part': ua, 'pdfaid:part': part, 'pdfaid:conformance': conformance } = read.metadata;
    expect({ ua, part, conformance }).toEqual({ ua: '1', part: '2', conformance: 'A' });
  });

  test('has room to sign instead of being valid without', () => {
    expect(texts('P').filter((text) => /ohne Unterschrift/.test(text))).toEqual([]);
  });

  test('has the same bytes again', () => {
    expect(typeset(run, plain).pdf).toEqual(pdf);
  });
});

const missing = missingTools('qpdf', 'pdfinfo', 'zbarimg');

describe.skipIf(missing !== undefined)(missing ?? 'a print run is read by programs of other people', () => {
  test('a camera reads on the last page of each its own code, qpdf finds nothing wrong', () => {
    const { codes, counts, status } = inFolder({ 'run.pdf': pdf }, (folder) => {
      const file = join(folder, 'run.pdf');
      spawnSync('pdftoppm', ['-r', '72', '-png', file, join(folder, 'page')]);
      const pagesOfRun = [1, 2, 3, 4, 5];
      const ask = (program: string, ...words: string[]) => spawnSync(program, words, { encoding: 'utf8' });
      const code = (page: number) => ask('zbarimg', '--nodbus', '-q', '--raw', join(folder, `page-${page}.png`)).stdout;
      const text = (page: number) => ask('pdftotext', '-f', `${page}`, '-l', `${page}`, file, '-').stdout;
      return {
        codes: pagesOfRun.map((page) => code(page).trim()),
        counts: pagesOfRun.map((page) => /^Seite \d von \d$/m.exec(text(page))?.[0]),
        status: ask('qpdf', '--check', file).status,
      };
    });
    const urls = documents.map(({ verificationUrl }) => verificationUrl.toUpperCase());
    expect(codes).toEqual([urls[0], urls[1], '', urls[2], urls[3]]);
    expect(counts).toEqual([undefined, undefined, 'Seite 1 von 2', 'Seite 2 von 2', undefined]);
    expect(status).toBe(0);
  });
});

test('one that cannot be printed stops the run and says whose it is', () => {
  const broken = certificateOf('Berg 🎉', 2);
  const refused = () => typeset({ ...run, documents: [certificateOf('Adam', 1), broken] }, plain);
  expect(refused).toThrow(UnprintableCertificateError);
  expect(refused).toThrow(
    expect.objectContaining({
      number: broken.number,
      refusal: { code: 'letter_not_printable', letters: ['🎉'] },
    }),
  );
});

test('a run of nothing is a bug', () => {
  expect(() => typeset({ ...run, documents: [] }, [])).toThrow(RangeError);
});

test('each keeps the look it was issued with: what its house printed then, its colour and its logos', async () => {
  const aLook = (fundingLine: string, colour: string, logos: number) => ({
    fundingLine,
    colour,
    logos: Array.from({ length: logos }, () => ({ png: onePixel, alternativeText: fundingLine })),
  });
  const [before, after] = [aLook('Gefördert vor dem Wechsel', '#1d3f77', 2), aLook('Gefördert danach', '#065a2c', 1)];
  const three = { ...run, documents: ['Adam', 'Berg', 'Zeh'].map((name, index) => certificateOf(name, index + 1)) };
  const mixed = typeset(three, [before, after, before]).pdf;
  const { elements } = await readPdfFile(mixed);
  const lines = [before.fundingLine, after.fundingLine];
  const printed = elements.filter(({ role, text }) => role === 'P' && lines.includes(text)).map(({ text }) => text);
  expect(printed).toEqual([before.fundingLine, after.fundingLine, before.fundingLine]);
  const inOneColour = typeset(three, [before, { ...after, colour: before.colour }, before]).pdf;
  expect(Buffer.from(mixed).equals(Buffer.from(inOneColour))).toBe(false);
});
