import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { LocalDate, LocalDateTime, TeachingUnits } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import type { CertificateDocument } from '../certificate-document.ts';
import type { TranscriptPart } from '../series-facts.ts';
import { aCertificateDocument, aCertifiedSession, aSeriesDocument, aTranscriptEntry } from '../testing/builders.ts';
import { askAbout } from '../testing/other-readers.ts';
import { missingTools } from '../testing/outside-tools.ts';
import { readPdfFile } from '../testing/read-pdf.ts';
import { inFolder } from '../testing/verify-seal.ts';
import { createTypesetter } from './typeset-certificate.ts';
import { createPrintRunTypesetter } from './typeset-print-run.ts';

const typeset = createTypesetter();

/** In points. */
const A4_WIDTH = 595.3;
const RIGHT_MARGIN = 62.4;

const inWords = {
  title: 'Netzwerkarbeit im Kinderschutz verstehen: Auftrag, Rollen, Phasen',
  learningOutcome: 'Kennt die Stufen des § 4 KKG für den eigenen Beruf und wendet sie auf Fälle ohne Namen an.',
};

const threeParts: readonly TranscriptPart[] = [
  { title: 'Praxisprojekt', result: 'accepted', units: 16 as TeachingUnits },
  { title: 'Kollegiale Beratung', result: 'attended', units: 8 as TeachingUnits },
  { title: 'Abschlusskolloquium', result: 'passed', units: 8 as TeachingUnits },
];

function ofModules(count: number, wanted: Parameters<typeof aTranscriptEntry>[1] = {}): CertificateDocument {
  return aSeriesDocument({ entries: Array.from({ length: count }, (_, at) => aTranscriptEntry(at + 1, wanted)) });
}

function onDates(count: number): CertificateDocument {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const sessions = Array.from({ length: count }, (_, at) => {
    const day = `2027-${twoDigits(1 + Math.floor(at / 28))}-${twoDigits(1 + (at % 28))}`;
    return aCertifiedSession({
      startsAt: `${day}T09:00` as LocalDateTime,
      endsAt: `${day}T10:30` as LocalDateTime,
      teachingMinutes: 90,
    });
  });
  return aCertificateDocument({ sessions, issuedOn: '2027-04-01' as LocalDate });
}

test.for([
  { what: '1 module', document: ofModules(1), pages: 1 },
  { what: '3 modules', document: ofModules(3), pages: 1 },
  { what: '8 modules', document: ofModules(8), pages: 1 },
  { what: '12 modules of one line', document: ofModules(12), pages: 1 },
  { what: '12 modules of several lines', document: ofModules(12, inWords), pages: 2 },
  { what: '14 modules', document: ofModules(14), pages: 2 },
  { what: '12 dates', document: onDates(12), pages: 1 },
  { what: '20 dates', document: onDates(20), pages: 1 },
  { what: '28 dates', document: onDates(28), pages: 2 },
])('$what take $pages page(s), and the headers of their table stand once', async ({ document, pages }) => {
  const pdf = await readPdfFile(typeset(document, {}).pdf);
  const headers = pdf.elements.filter(({ role, text }) => role === 'TH' && /^(?:Modul|Datum)$/.test(text));
  expect({ pages: pdf.pages, headers: headers.length }).toEqual({ pages, headers: 1 });
});

test('in a print run a certificate takes as many pages as alone', () => {
  const documents = [ofModules(12), ofModules(14), onDates(17)];
  const designs = documents.map(() => ({}));
  const run = createPrintRunTypesetter()({ title: 'Druckfassung', language: 'de', documents }, designs);
  expect(run.pages).toBe(1 + 2 + 1);
});

const missing = missingTools('pdftotext', 'pdfinfo');

describe.skipIf(missing !== undefined)(missing ?? 'a second page', () => {
  test('says whose it is and which of how many, the first page that there are more', () => {
    const [first, second] = pagesOf(ofModules(14));
    expect(first?.at(-1)).toMatch(/^TB-4K7P-2M9X-QW31\s+Seite 1 von 2$/);
    expect(second?.[0]).toMatch(/^Hańža Krawc · TB-4K7P-2M9X-QW31\s+Seite 2 von 2$/);
  });

  test('takes the further parts whole, with the validity and the signature', () => {
    const entries = Array.from({ length: 14 }, (_, at) => aTranscriptEntry(at + 1));
    const [first = [], second = []] = pagesOf(aSeriesDocument({ entries, parts: threeParts }));
    const parts = /Praxisprojekt|Kollegiale Beratung|Abschlusskolloquium|^Geltung|^Ausgestellt/;
    expect(first.filter((line) => parts.test(line))).toEqual([]);
    expect(second.filter((line) => parts.test(line))).toHaveLength(5);
  });

  test.for([28, 30, 33, 40, 60, 75])('has rows to go with the signature, of %i dates a third', (count) => {
    const pages = pagesOf(onDates(count));
    const rows = pages.map((lines) => lines.filter((line) => line.includes('10:30 Uhr')).length);
    expect(rows.reduce((sum, it) => sum + it)).toBe(count);
    expect(rows.at(-1)).toBeGreaterThanOrEqual(3);
    if (pages.length === 2) expect(rows[1]).toBeGreaterThanOrEqual(count / 3);
  });

  test.for([15, 16, 17, 18, 19, 20, 26, 34])('never has one or two of %i modules alone', (count) => {
    const rows = pagesOf(ofModules(count)).map((lines) => lines.filter((line) => line.includes('8 von 8 UE')).length);
    expect(rows.reduce((sum, it) => sum + it)).toBe(count);
    expect(rows.slice(1).filter((it) => it === 1 || it === 2)).toEqual([]);
  });
});

describe.skipIf(missing !== undefined)(missing ?? 'a word that is longer than its column', () => {
  test.for([
    {
      what: 'parted where its language allows that',
      place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    },
    { what: 'smaller where it does not', place: 'X'.repeat(90) },
  ])('is $what, and runs over nothing', async ({ place }) => {
    const event = { kind: 'training', title: 'Recht im Kinderschutz', format: 'on_site', place } as const;
    const { pdf } = typeset(aCertificateDocument({ event }), {});
    const { elements } = await readPdfFile(pdf);
    expect(elements.filter(({ role }) => role === 'TD').map(({ text }) => text.replace(/[- ]/g, ''))).toContain(place);
    const boxes = askAbout(pdf, 'pdftotext', '-bbox', '$FILE', '-').stdout.matchAll(/xMax="([\d.]+)"/g);
    expect(Math.max(...[...boxes].map(([, right]) => Number(right)))).toBeLessThan(A4_WIDTH - RIGHT_MARGIN + 1);
  });
});

/** The lines of each page as they stand on paper. */
function pagesOf(document: CertificateDocument): string[][] {
  return inFolder({ 'certificate.pdf': typeset(document, {}).pdf }, (folder) => {
    const text = spawnSync('pdftotext', ['-layout', join(folder, 'certificate.pdf'), '-'], { encoding: 'utf8' }).stdout;
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    return pages.map((page) =>
      page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  });
}
