import { beforeAll, describe, expect, test } from 'vitest';
import { aCertificateDocument, aSeriesDocument, aTranscriptEntry } from '../testing/builders.ts';
import { onePixel } from '../testing/pictures.ts';
import { type ReadPdf, readPdfFile } from '../testing/read-pdf.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { createTypesetter } from './typeset-certificate.ts';

const typeset = createTypesetter();

const mark = (colour: string, alternativeText: string) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 1"><path fill="${colour}" d="M0 0h9v1z"/></svg>`,
  alternativeText,
});

const design: CertificateDesign = {
  issuerLines: ['Freistaat Sachsen'],
  logos: [mark('#065a2c', 'Wappen des Freistaates Sachsen'), mark('#1d3f77', 'Logo: ein Netz')],
  signerLine: 'Jana Beispiel, Leitung',
  signature: { kind: 'picture', picture: { png: onePixel, alternativeText: 'Unterschrift von Jana Beispiel' } },
  texts: {
    attendance: {
      de: {
        intro: ['Für {name} zum Thema {titel}.', 'Modul {code} mit {ue} von {ueGeplant} UE.'],
        closing: ['{tage} in {ort}, {stunden} Stunden.'],
        remarks: ['Nummer {nummer}, {aussteller}, {ausgestelltAm}'],
      },
      en: { intro: ['Thank you, {name}.'] },
    },
    series: { hsb: { closing: ['Płaći do {gueltigBis}.'] } },
  },
};

const textsOf = ({ elements }: ReadPdf) =>
  elements.filter(({ role }) => role === 'P' || role === 'Figure').map(({ alt, text }) => alt ?? text);

describe('what a Land says besides stands where it belongs', () => {
  let texts: readonly string[];
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdfFile(typeset(aCertificateDocument(), design).pdf);
    texts = textsOf(pdf);
  });

  test('below the heading, before the date of issue and beside the signature', () => {
    expect(texts.slice(0, texts.indexOf('TB-4K7P-2M9X-QW31'))).toEqual([
      'Freistaat Sachsen',
      'Wappen des Freistaates Sachsen',
      'Logo: ein Netz',
      'Für Hańža Krawc zum Thema Recht im Kinderschutz.',
      'Modul L02 mit 8 von 8 UE.',
      'Hiermit wird bescheinigt:',
      'Hańža Krawc',
      'hat am 20. Januar 2027 in Leipzig an der Fortbildung',
      'Recht im Kinderschutz',
      'im Umfang von 8 von 8 Unterrichtseinheiten (UE) zu je 45 Minuten teilgenommen.',
      '8 UE entsprechen 6 Zeitstunden.',
      'Modul L02 (Fassung 2027-1): Recht im Kinderschutz: § 8a, § 8b SGB VIII und § 4 KKG',
      'Kennt die Stufen des § 4 KKG für den eigenen Beruf und wendet sie auf Fälle ohne Namen an.',
      '20.01.2027 in Leipzig, 6 Stunden.',
      'Ausgestellt am 21. Januar 2027',
      'Unterschrift von Jana Beispiel',
      'Jana Beispiel, Leitung',
      'Landeskoordinierungsstelle Netzwerke für Kinderschutz',
      'Musterstraße 1, 01067 Dresden',
      'nachweise@netzwerkstatt.example',
      'Gilt nicht als Nachweis einer Prüfung.',
      'Nummer TB-4K7P-2M9X-QW31, Landeskoordinierungsstelle Netzwerke für Kinderschutz, 21.01.2027',
    ]);
  });

  test('on one page, also with a signature', () => {
    expect(pdf.pages).toBe(1);
  });
});

test('another language has its own words, and one without has those of the template alone', async () => {
  const english = textsOf(await readPdfFile(typeset(aCertificateDocument({ language: 'en' }), design).pdf));
  const sorbian = textsOf(await readPdfFile(typeset(aCertificateDocument({ language: 'hsb' }), design).pdf));
  const plain = textsOf(
    await readPdfFile(typeset(aCertificateDocument({ language: 'hsb' }), { ...design, texts: {} }).pdf),
  );
  expect(english).toContain('Thank you, Hańža Krawc.');
  expect(sorbian).toEqual(plain);
});

test('a sentence about an end is left out where there is none', async () => {
  const { validUntil: _, ...endless } = aSeriesDocument({ language: 'hsb' });
  const [ending, open] = [aSeriesDocument({ language: 'hsb' }), endless].map((it) => typeset(it, design));
  const said = async (file = ending) =>
    file ? textsOf(await readPdfFile(file.pdf)).some((it) => it.startsWith('Płaći do')) : undefined;
  expect([await said(ending), await said(open)]).toEqual([true, false]);
});

test('a sample comes with its pages and a drawing of them, a certificate without', () => {
  const { pages, drawing } = typeset(aCertificateDocument(), {}, { withDrawing: true });
  expect(pages).toBe(1);
  expect(drawing).toMatch(/^<svg [^>]*viewBox="0 0 595\.\d+ 841\.\d+"/);
  expect(typeset(aCertificateDocument(), {}).drawing).toBeUndefined();
});

test('in the drawing of several pages no paper covers another', () => {
  const entries = Array.from({ length: 40 }, (_, index) => aTranscriptEntry(index + 1));
  const { pages, drawing = '' } = typeset(aSeriesDocument({ entries }), {}, { withDrawing: true });
  expect(pages).toBe(3);
  const papers = drawing.matchAll(/<path [^>]*fill="#ffffff"[^>]*d="M 0 0v 841[^"]*"(?: transform="([^"]*)")? ?\/>/g);
  expect([...papers].map(([, place]) => place)).toEqual([
    undefined,
    'matrix(1 0 0 1 0 841.8897637795276)',
    'matrix(1 0 0 1 0 1683.7795275590552)',
  ]);
});
