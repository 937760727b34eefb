import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  aCertificateDocument,
  aCertifiedSession,
  aSeriesDocument,
  aSpeakerDocument,
  aTranscriptEntry,
} from '../testing/builders.ts';
import { askAbout, catalogueOf, codeOn, fontsIn, infoOf } from '../testing/other-readers.ts';
import { missingTools } from '../testing/outside-tools.ts';
import { inFolder } from '../testing/verify-seal.ts';
import { createTypesetter } from './typeset-certificate.ts';

const missing = missingTools('qpdf', 'pdfinfo', 'zbarimg');
const typeset = createTypesetter();
const plain = typeset(aCertificateDocument(), {}).pdf;
const badge = new TextEncoder().encode('{"name":"Hańža"}\n');
const withBadge = typeset(aCertificateDocument(), {}, { badge }).pdf;
const chamber = { kind: 'midwives', fieldOfWork: 'Wochenbett' } as const;
const everyKind = {
  attendance: plain,
  partial: typeset(aCertificateDocument({ kind: 'partial', chamber }), { signature: { kind: 'by_hand' } }).pdf,
  series: typeset(aSeriesDocument({ entries: Array.from({ length: 12 }, (_, at) => aTranscriptEntry(at + 1)) }), {})
    .pdf,
  speaker: typeset(aSpeakerDocument({ language: 'hsb' }), {}).pdf,
  'with a badge': withBadge,
};

describe.skipIf(missing !== undefined)(missing ?? 'a certificate is read by programs of other people', () => {
  test.for(Object.entries(everyKind))('qpdf finds nothing wrong: %s', ([, pdf]) => {
    const { status, stdout, stderr } = askAbout(pdf, 'qpdf', '--check', '$FILE');
    expect({ status, stderr, warns: stdout.includes('WARNING') }).toEqual({ status: 0, stderr: '', warns: false });
  });

  test('poppler finds one page, tagged, open, without scripts, named by its number', () => {
    const { Title, Tagged, Pages, JavaScript, Encrypted } = infoOf(plain);
    expect({ Title, Tagged, Pages, JavaScript, Encrypted }).toEqual({
      Title: 'Teilnahmebescheinigung TB-4K7P-2M9X-QW31',
      Tagged: 'yes',
      Pages: '1',
      JavaScript: 'no',
      Encrypted: 'no',
    });
  });

  test.for([
    { rule: 'without a badge', pdf: plain, part: '2' },
    { rule: 'with one', pdf: withBadge, part: '3' },
  ])('its metadata claim PDF/UA-1 and PDF/A-$part a $rule', ({ pdf, part }) => {
    const xmp = askAbout(pdf, 'pdfinfo', '-meta', '$FILE').stdout;
    const claims = [...xmp.matchAll(/<(pdf(?:ua|a)id:\w+)>(\w+)</g)].map(([, name, value]) => `${name} ${value}`);
    expect(claims).toEqual(['pdfuaid:part 1', `pdfaid:part ${part}`, 'pdfaid:conformance A']);
  });

  test('all its fonts are inside, reduced to what is used, with the letters they stand for', () => {
    const fonts = fontsIn(plain);
    expect(new Set(fonts)).toEqual(new Set(['yes yes yes']));
    expect(fonts.length).toBeGreaterThanOrEqual(3);
  });

  test('its catalogue says the language, and that the title belongs into the window', () => {
    const { catalogue, bookmarks } = catalogueOf(plain);
    expect(catalogue).toMatchObject({ '/Lang': 'u:de-DE', '/ViewerPreferences': { '/DisplayDocTitle': true } });
    expect(bookmarks).toEqual([{ title: 'Teilnahmebescheinigung', below: 3 }]);
  });

  test('its structure has one title, and a scope for every column', () => {
    const structure = askAbout(plain, 'pdfinfo', '-struct', '$FILE').stdout;
    expect(structure.match(/^\s*H1\b/gm)?.length).toBe(1);
    expect(structure.match(/^\s*TH\b[^\n]*\n\s*\/Scope \/Column$/gm)?.length).toBe(4);
  });

  test('read aloud it goes from the title to the name, the contents, the signer and the number', () => {
    const text = askAbout(plain, 'pdftotext', '-raw', '$FILE', '-').stdout;
    const parts = ['Teilnahmebescheinigung', 'Hańža Krawc', 'Inhalte', 'Leitung der', 'TB-4K7P-2M9X-QW31'];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test.for([72, 100, 300])('a camera reads the code at %i dpi', (dotsPerInch) => {
    const url = 'HTTPS://NETZWERKSTATT.EXAMPLE/NACHWEIS/TB-4K7P-2M9X-QW31\n';
    expect(codeOn(plain, dotsPerInch)).toBe(url);
  });

  test('it has no picture: the code is drawn', () => {
    expect(askAbout(plain, 'pdfimages', '-list', '$FILE').stdout.trimEnd().split('\n').slice(2)).toEqual([]);
  });

  test('the badge comes out as it went in', () => {
    const saved = inFolder({ 'certificate.pdf': withBadge }, (folder) => {
      spawnSync('pdfdetach', ['-save', '1', '-o', join(folder, 'badge.json'), join(folder, 'certificate.pdf')]);
      return Uint8Array.from(readFileSync(join(folder, 'badge.json')));
    });
    expect(saved).toEqual(badge);
  });

  test('a table over five pages is one table with its headers once', () => {
    const { pdf } = typeset(
      aCertificateDocument({ sessions: Array.from({ length: 150 }, () => aCertifiedSession()) }),
      {},
    );
    const structure = askAbout(pdf, 'pdfinfo', '-struct', '$FILE').stdout;
    const count = (role: string) => structure.match(new RegExp(`^\\s*${role}\\b`, 'gm'))?.length;
    expect({
      pages: infoOf(pdf)['Pages'],
      tables: count('Table'),
      heads: count('THead'),
      headers: count('TH'),
    }).toEqual({
      pages: '5',
      tables: 1,
      heads: 1,
      headers: 4,
    });
  });
});
