import { readFileSync } from 'node:fs';
import type { PersonName } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { type CertificateHolder, certificateKinds, certificateLanguages } from '../certificate-document.ts';
import { aCertificateDocument, aSeriesDocument, aSpeakerDocument } from '../testing/builders.ts';
import { readPdfFile } from '../testing/read-pdf.ts';
import { certificateWords } from '../words/certificate-words.ts';
import { extractText } from './extract-text.ts';
import { readPdf } from './pdf-file.ts';
import { UnprintableCertificateError } from './print-refusal.ts';
import { createTypesetter } from './typeset-certificate.ts';

const typeset = createTypesetter();
const template = readFileSync(new URL('../../templates/certificate.typ', import.meta.url), 'utf8');

function named(familyName: string, givenName = 'Hańža'): { readonly holder: CertificateHolder } {
  return { holder: { givenName: givenName as PersonName, familyName: familyName as PersonName } };
}

describe('the same certificate has the same bytes', () => {
  test('however often it is drawn, and whatever was drawn before', () => {
    const first = typeset(aCertificateDocument(), {});
    typeset(aCertificateDocument({ ...named("O'Brien"), signerLine: '"x"' }), {});
    expect(typeset(aCertificateDocument(), {})).toEqual(first);
    expect(createTypesetter()(aCertificateDocument(), {})).toEqual(first);
  });

  test('whether its letters came composed or in parts', () => {
    const name = 'Żółkiewska-Łužičanska Müller';
    const composed = typeset(aCertificateDocument(named(name.normalize('NFC'))), {});
    const inParts = typeset(aCertificateDocument(named(name.normalize('NFD'))), {});
    expect(inParts).toEqual(composed);
  });

  test('and another name gives another hash', () => {
    const [a, b] = ['Krawc', 'Krawz'].map((name) => typeset(aCertificateDocument(named(name)), {}).sha256);
    expect(a).toMatch(/^[0-9a-f]{64}$/);
    expect(a).not.toBe(b);
  });
});

test.for(certificateLanguages)('every kind of certificate can be drawn in %s, and names itself', async (language) => {
  const chamber = { kind: 'midwives', fieldOfWork: 'Wochenbett' } as const;
  const documents = [
    aCertificateDocument({ language }),
    aCertificateDocument({ language, kind: 'partial', chamber }),
    aSeriesDocument({ language, ruleVersion: '2027-1' }),
    aSpeakerDocument({ language }),
  ];
  const titles = documents.map(async (document) => {
    const { elements } = await readPdfFile(typeset(document, {}).pdf);
    return elements.find(({ role }) => role === 'H1')?.text;
  });
  expect(await Promise.all(titles)).toEqual(certificateKinds.map((kind) => certificateWords(language).title[kind]));
});

test('the QR code and the logo are drawings, not pictures', () => {
  const pdf = Buffer.from(typeset(aCertificateDocument(), {}).pdf).toString('latin1');
  expect(pdf).toContain('/Subtype /CIDFontType2');
  expect(pdf).not.toContain('/Subtype /Image');
});

test.for([
  { rule: 'an emoji', text: 'Danke 🎉', letters: ['🎉'] },
  { rule: 'a script our fonts do not have', text: 'שלום', letters: ['ש', 'ל', 'ו', 'ם'] },
  { rule: 'a mark that turns the reading direction', text: 'Anna \u202enietsnI', letters: ['U+202E'] },
  { rule: 'NUL', text: 'Ja\u0000nein', letters: ['U+0000'] },
])('$rule is refused with its letters, nothing is made', ({ text, letters }) => {
  const refused = new UnprintableCertificateError({ code: 'letter_not_printable', letters });
  expect(() => typeset(aCertificateDocument(named(text)), {})).toThrow(refused);
  expect(() => typeset(aCertificateDocument(), { fundingLine: text })).toThrow(refused);
});

test('texts are data: what looks like a command of the template is printed as it stands', () => {
  const signerLine = '#panic("x") *a* $b$ @c';
  expect(extractText(readPdf(typeset(aCertificateDocument({ signerLine }), {}).pdf))).toContain(
    signerLine.replaceAll(' ', ''),
  );
});

test.for([
  {
    rule: 'a font nobody has',
    change: () => template.replace('"Noto Sans"', '"Nota Sans"'),
    message: 'the template is wrong: [{"message":"unknown font family: nota sans"',
  },
  {
    rule: 'an unknown variable',
    change: () => template.replace('par(certificate.opening)', 'par(opening)'),
    message: 'the template is wrong: [{"message":"unknown variable: opening"',
  },
  {
    rule: 'no name',
    change: () => template.replace('par(certificate.name)', 'par[–]'),
    message: 'the certificate does not say its name',
  },
  {
    rule: 'the name at the end',
    change: () => `${template.replace('par(certificate.name)', 'par[–]')}\n#certificate.name`,
    message: 'the certificate does not say its event',
  },
  {
    rule: 'a picture without words',
    change: () => template.replace('alt: certificate.verification.qrAlt,', ''),
    message: 'the certificate is no ua-1',
  },
  {
    rule: 'a heading that skips a level',
    change: () => template.replace('heading(level: 2, certificate.contents', 'heading(level: 4, certificate.contents'),
    message: 'the certificate is no ua-1',
  },
])('a template with $rule gives no certificate', ({ change, message }) => {
  const changed = change();
  expect(changed).not.toBe(template);
  expect(() => createTypesetter(changed)(aCertificateDocument(), {})).toThrow(message);
});
