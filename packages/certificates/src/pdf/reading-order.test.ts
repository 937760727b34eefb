import type { LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import type { CertificateDocument } from '../certificate-document.ts';
import { CERTIFICATE_NUMBER_BYTES, createCertificateNumber } from '../certificate-number.ts';
import { aCertificateDocument, aSeriesDocument, aSpeakerDocument, aTranscriptEntry } from '../testing/builders.ts';
import { onePixel } from '../testing/pictures.ts';
import { readPdfFile } from '../testing/read-pdf.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { createTypesetter } from './typeset-certificate.ts';

const typeset = createTypesetter();

/** What a screen reader says, element by element, from the title to the signer. */
async function readAloud(document: CertificateDocument, design: CertificateDesign = {}): Promise<string[]> {
  const { elements } = await readPdfFile(typeset(document, design).pdf);
  const said = elements
    .filter(({ role }) => /^(?:H\d|P|TH|TD|Figure)$/.test(role))
    .filter(({ role, text }) => role !== 'TD' || text !== '')
    .map(({ role, text, alt }) => `${role} ${alt ?? text}`);
  const end = said.indexOf('P Musterstraße 1, 01067 Dresden');
  return said.slice(
    said.findIndex((line) => line.startsWith('H1')),
    end,
  );
}

test('partial attendance says so before anything else', async () => {
  const attendance = { attendedUnits: 5 as TeachingUnits, plannedUnits: 8 as TeachingUnits };
  expect((await readAloud(aCertificateDocument({ kind: 'partial', attendance }))).slice(0, 7)).toEqual([
    'H1 Bescheinigung über zeitweise Teilnahme',
    'P Zeitweise Teilnahme: nicht die ganze Veranstaltung',
    'P Hiermit wird bescheinigt:',
    'P Hańža Krawc',
    'P hat am 20. Januar 2027 in Leipzig an der Fortbildung',
    'P Recht im Kinderschutz',
    'P zeitweise teilgenommen: 5 von 8 Unterrichtseinheiten (UE) zu je 45 Minuten.',
  ]);
});

test.for([
  {
    status: 'revoked',
    line: 'Widerrufen am 3. März 2027: Diese Teilnahmebescheinigung gilt nicht mehr.',
    word: 'Widerrufen',
  },
  { status: 'replaced', line: 'Ersetzt am 3. März 2027: Es gilt die berichtigte Fassung.', word: 'Ersetzt' },
] as const)('a copy of what was $status says so first of all', async ({ status, line, word }) => {
  const ended = { status, on: '2027-03-03' as LocalDate };
  const { title, elements } = await readPdfFile(typeset(aCertificateDocument(), {}, { ended }).pdf);
  expect(title).toBe(`${word}: Teilnahmebescheinigung TB-4K7P-2M9X-QW31`);
  expect(elements.find(({ role }) => /^(?:H\d|P|Figure)$/.test(role))?.text).toBe(line);
  // The word across the page is decoration: nobody hears it twice.
  expect(elements.filter(({ text }) => text === word)).toEqual([]);
  expect(elements.filter(({ text }) => text.includes('gültig.'))).toEqual([]);
});

test('a specimen says first of all that it is none, and claims nowhere to be valid', async () => {
  const { title, elements } = await readPdfFile(typeset(aCertificateDocument(), {}, { isSpecimen: true }).pdf);
  expect(title).toBe('Muster: Teilnahmebescheinigung TB-4K7P-2M9X-QW31');
  const line = 'Muster: Das ist keine Bescheinigung. Es gibt noch keine Nummer.';
  expect(elements.find(({ role }) => /^(?:H\d|P|Figure)$/.test(role))?.text).toBe(line);
  expect(elements.filter(({ text }) => text.includes('gültig.'))).toEqual([]);
});

test('a series is read with its transcript, what was recognised is called that', async () => {
  const entries = [aTranscriptEntry(1), aTranscriptEntry(2, { origin: 'recognised' })];
  expect(await readAloud(aSeriesDocument({ entries, ruleVersion: '3' }))).toEqual([
    'H1 Zertifikat',
    'P Hiermit wird bescheinigt:',
    'P Hańža Krawc',
    'P hat am 20. Januar 2027 erfolgreich abgeschlossen:',
    'P Zertifikatskurs Insoweit erfahrene Fachkraft',
    'P im Umfang von 16 von 16 Unterrichtseinheiten (UE) zu je 45 Minuten.',
    'P S-INSOFA, Fassung 2; Regeln in der Fassung 3. 16 UE entsprechen 12 Zeitstunden.',
    'H2 Module',
    'TH Modul',
    'TH Fassung',
    'TH Zeitraum',
    'TH Umfang',
    'TD L01 Modul 1 Kennt die eigene Rolle und die der anderen.',
    'P L01 Modul 1',
    'P Kennt die eigene Rolle und die der anderen.',
    'TD 1',
    'TD 20.01.2027',
    'TD 8 von 8 UE',
    'TD L02 Modul 2 Kennt die eigene Rolle und die der anderen.',
    'P L02 Modul 2',
    'P Kennt die eigene Rolle und die der anderen.',
    'TD 1',
    'TD angerechnet',
    'TD 8 von 8 UE',
    'H2 Weitere Bestandteile',
    'TH Bestandteil',
    'TH Ergebnis',
    'TH Umfang',
    'TD Abschlusskolloquium',
    'TD bestanden',
    'TD 8 UE',
    'H2 Geltung',
    'P Gültig bis 21. Januar 2030. Eine Auffrischung von mindestens 8 UE verlängert die Geltung.',
    'P Ausgestellt am 21. Januar 2027',
    'P Leitung der Landeskoordinierungsstelle',
    'P Landeskoordinierungsstelle Netzwerke für Kinderschutz',
  ]);
});

test('a renewed one is read with what it renews, before until when it counts', async () => {
  const number = createCertificateNumber(new Uint8Array(CERTIFICATE_NUMBER_BYTES));
  const renews = { number, issuedOn: '2026-03-14' as LocalDate, refresherUnits: 9 as TeachingUnits };
  const read = await readAloud(aSeriesDocument({ renews }));
  expect(read.slice(read.indexOf('H2 Geltung'), -3)).toEqual([
    'H2 Geltung',
    `P Verlängert das Zertifikat ${number} vom 14. März 2026 nach einer Auffrischung von 9 UE. Gültig bis 21. Januar 2030. Eine Auffrischung von mindestens 8 UE verlängert die Geltung.`,
  ]);
});

test('whoever attended reads who taught', async () => {
  const speakers = ['Dr. Ida Muster', 'Ben Beispiel'];
  const said = await readAloud(aCertificateDocument({ speakers }));
  expect(said).toContain('P 8 UE entsprechen 6 Zeitstunden. Referierende: Dr. Ida Muster, Ben Beispiel.');
});

test('who taught reads what they did', async () => {
  expect((await readAloud(aSpeakerDocument())).slice(0, 6)).toEqual([
    'H1 Bescheinigung über Lehrtätigkeit',
    'P Hiermit wird bescheinigt:',
    'P Hańža Krawc',
    'P hat am 20. Januar 2027 in Leipzig als Referent:in bei der Fortbildung',
    'P Recht im Kinderschutz',
    'P 8 Unterrichtseinheiten (UE) zu je 45 Minuten gestaltet.',
  ]);
});

describe('chambers find what they look for, each word before its meaning', () => {
  test('midwives in hours and in units', async () => {
    const chamber = { kind: 'midwives', fieldOfWork: 'Wochenbett' } as const;
    const said = await readAloud(aCertificateDocument({ chamber, notes: [] }));
    const from = said.indexOf('H2 Fortbildung für Hebammen');
    expect(said.slice(from, from + 8)).toEqual([
      'H2 Fortbildung für Hebammen',
      'P Tätigkeitsfeld',
      'P Wochenbett',
      'P Zeitstunden',
      'P 6',
      'P Unterrichtseinheiten zu 45 Minuten',
      'P 8',
      'H2 Termine',
    ]);
  });

  test('midwives, and below it their employer of training leave', async () => {
    const chamber = { kind: 'midwives', fieldOfWork: 'Wochenbett' } as const;
    const leave = { leaveName: 'Qualifizierungszeit', recognitionNumber: 'QZ 7', days: 1 };
    const furtherStatements = [{ kind: 'training_leave', ...leave } as const];
    const said = await readAloud(aCertificateDocument({ chamber, furtherStatements, notes: [] }));
    const from = said.indexOf('H2 Fortbildung für Hebammen');
    expect(said.slice(from + 7, from + 13)).toEqual([
      'H2 Qualifizierungszeit',
      'P Anerkennungsnummer',
      'P QZ 7',
      'P Tage',
      'P 1',
      'H2 Termine',
    ]);
  });

  test('physicians with room for the original signature, without a funder, and not valid without it', async () => {
    const points = { category: 'C', points: 9 };
    const chamber = { kind: 'cme', eventNumber: '2765102027', scientificLead: 'Dr. Ada Lenz', ...points } as const;
    const document = aCertificateDocument({ chamber, notes: [] });
    const logos = [
      { png: onePixel, alternativeText: 'Wappen', isOfHouse: true },
      { png: onePixel, alternativeText: 'Fonds' },
    ] as const;
    const design: CertificateDesign = { logos, fundingLine: 'Mitfinanziert durch Steuermittel.' };
    const { elements } = await readPdfFile(typeset(document, design).pdf);
    const pictures = elements.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(pictures).toEqual(['Wappen', 'QR-Code zur Prüfseite der Bescheinigung TB-4K7P-2M9X-QW31']);
    const texts = elements.filter(({ role }) => role === 'P').map(({ text }) => text);
    const from = texts.indexOf('nachweise@netzwerkstatt.example');
    expect(texts.slice(from, from + 4)).toEqual([
      'nachweise@netzwerkstatt.example',
      'Dr. Ada Lenz',
      'Unterschrift oder Stempel der wissenschaftlichen Leitung',
      'TB-4K7P-2M9X-QW31',
    ]);
    expect(texts).not.toContain('Mitfinanziert durch Steuermittel.');
    expect(texts).not.toContain('Elektronisch ausgestellt und ohne Unterschrift gültig.');
  });
});

test('what a house adds stands where it belongs, in the language of the certificate only', async () => {
  const texts = { intro: ['Vorab.'], closing: ['Danke.', 'Alles Gute.'], remarks: ['Ein Hinweis.'] };
  const logos = ['Wappen', 'Netz'].map((alternativeText) => ({ png: onePixel, alternativeText }));
  const signature = { kind: 'picture', picture: { png: onePixel, alternativeText: 'Unterschrift' } } as const;
  const design: CertificateDesign = { logos, signature, texts: { attendance: { de: texts } } };
  const { elements } = await readPdfFile(typeset(aCertificateDocument(), design).pdf);
  const added = new Set(['Vorab.', 'Danke.', 'Alles Gute.', 'Ein Hinweis.', 'Wappen', 'Netz', 'Unterschrift']);
  const marks = new Set(['Teilnahmebescheinigung', 'Hańža Krawc', '8 UE', 'Leitung der Landeskoordinierungsstelle']);
  const said = elements.filter(({ role }) => /^(?:H1|P|TD|Figure)$/.test(role)).map(({ text, alt }) => alt ?? text);
  expect(said.filter((text) => added.has(text) || marks.has(text))).toEqual([
    ...['Wappen', 'Netz', 'Teilnahmebescheinigung', 'Vorab.', 'Hańža Krawc', '8 UE', 'Danke.', 'Alles Gute.'],
    ...['Unterschrift', 'Leitung der Landeskoordinierungsstelle', 'Ein Hinweis.'],
  ]);
  const english = await readPdfFile(typeset(aCertificateDocument({ language: 'en' }), design).pdf);
  expect(english.elements.filter(({ text }) => text === 'Vorab.')).toEqual([]);
});
