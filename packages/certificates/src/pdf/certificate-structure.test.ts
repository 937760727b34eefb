import type { LocalDate, LocalDateTime, PersonName, TeachingUnits } from '@netzwerkstatt/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CertificateDocument } from '../certificate-document.ts';
import { aCertificateDocument, aCertifiedSession } from '../testing/builders.ts';
import { type ReadPdf, readPdfFile } from '../testing/read-pdf.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { createTypesetter } from './typeset-certificate.ts';

const typeset = createTypesetter();
const read = (document: CertificateDocument, design: CertificateDesign = {}) =>
  readPdfFile(typeset(document, design).pdf);

const named = (givenName: string, familyName: string) => ({
  holder: { givenName: givenName as PersonName, familyName: familyName as PersonName },
});
const threeSessions = ['2027-01-20', '2027-02-03', '2027-02-17'].map((day, index) =>
  aCertifiedSession({
    startsAt: `${day}T09:00` as LocalDateTime,
    endsAt: `${day}T16:30` as LocalDateTime,
    ...(index === 1 ? { title: 'Forum 2: Gespräche mit Eltern' } : {}),
  }),
);
const logo = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><path fill="#065a2c" d="M0 0h4v1z"/></svg>',
  alternativeText: 'Logo: ein Netz',
};

describe('a German certificate', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await read(aCertificateDocument(), { logos: [logo] });
  });
  const withRole = (role: string) => pdf.elements.filter((element) => element.role === role);

  test('is read aloud from title and name to contents, signer and number', () => {
    const blocks = pdf.elements.filter(({ role }) => /^(?:H\d|P|TH|TD|Figure)$/.test(role));
    expect(blocks.map(({ role, text, alt }) => `${role} ${alt ?? text}`.trim())).toEqual([
      'P Landeskoordinierungsstelle Netzwerke für Kinderschutz',
      'P Freistaat Sachsen',
      'Figure Logo: ein Netz',
      'H1 Teilnahmebescheinigung',
      'P Hiermit wird bescheinigt:',
      'P Hańža Krawc',
      'P hat am 20. Januar 2027 in Leipzig an der Fortbildung',
      'P Recht im Kinderschutz',
      'P im Umfang von 8 von 8 Unterrichtseinheiten (UE) zu je 45 Minuten teilgenommen.',
      'P 8 UE entsprechen 6 Zeitstunden.',
      'H2 Inhalte',
      'P Modul L02 (Fassung 2027-1): Recht im Kinderschutz: § 8a, § 8b SGB VIII und § 4 KKG',
      'P Kennt die Stufen des § 4 KKG für den eigenen Beruf und wendet sie auf Fälle ohne Namen an.',
      'H2 Termine',
      'TH Datum',
      'TH Uhrzeit',
      'TH Ort',
      'TH Umfang',
      'TD Mittwoch, 20. Januar 2027',
      'TD 9:00–16:30 Uhr',
      'TD Leipzig',
      'TD 8 UE',
      'P Ausgestellt am 21. Januar 2027',
      'P Leitung der Landeskoordinierungsstelle',
      'P Landeskoordinierungsstelle Netzwerke für Kinderschutz',
      'P Musterstraße 1, 01067 Dresden',
      'P nachweise@netzwerkstatt.example',
      'P Elektronisch ausgestellt und ohne Unterschrift gültig.',
      'P Gilt nicht als Nachweis einer Prüfung.',
      'H2 Echtheit prüfen',
      'P TB-4K7P-2M9X-QW31',
      'P Nummer oder QR-Code zeigen, ob dieses Dokument gültig ist:',
      'P netzwerkstatt.example/nachweis/TB-4K7P-2M9X-QW31',
      'Figure QR-Code zur Prüfseite der Bescheinigung TB-4K7P-2M9X-QW31',
    ]);
  });

  test('every column of its table has a header that says so', () => {
    expect(withRole('TH').map(({ scope }) => scope)).toEqual(['Column', 'Column', 'Column', 'Column']);
    expect(withRole('THead').length).toBe(1);
  });

  test('says which language it speaks, and speaks no other', () => {
    expect(pdf.language).toBe('de-DE');
    expect(pdf.elements.flatMap(({ lang }) => lang ?? [])).toEqual([]);
  });

  test('names itself by title and number, also in the window of a reader', () => {
    expect(pdf.title).toBe('Teilnahmebescheinigung TB-4K7P-2M9X-QW31');
    expect(pdf.viewerPreferences.get('DisplayDocTitle')).toBe(true);
  });

  test('claims PDF/UA-1 and PDF/A-2a', () => {
    const { 'pdfuaid:part': ua, 'pdfaid:part': part, 'pdfaid:conformance': conformance } = pdf.metadata;
    expect({ ua, part, conformance }).toEqual({ ua: '1', part: '2', conformance: 'A' });
  });

  test('has bookmarks for its parts below its title', () => {
    expect(pdf.bookmarks).toEqual([
      {
        title: 'Teilnahmebescheinigung',
        below: ['Inhalte', 'Termine', 'Echtheit prüfen'].map((title) => ({ title, below: [] })),
      },
    ]);
  });
});

describe('an English certificate', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await read(aCertificateDocument({ language: 'en' }));
  });

  test('says that it is English, and which of its texts are German', () => {
    expect(pdf.language).toBe('en-GB');
    expect(pdf.elements.filter(({ lang, role }) => lang === 'de-DE' && role === 'P').map(({ text }) => text)).toEqual([
      'Recht im Kinderschutz',
      'Kennt die Stufen des § 4 KKG für den eigenen Beruf und wendet sie auf Fälle ohne Namen an.',
      'Leitung der Landeskoordinierungsstelle',
      'Landeskoordinierungsstelle Netzwerke für Kinderschutz',
      'Musterstraße 1, 01067 Dresden',
      'nachweise@netzwerkstatt.example',
    ]);
  });

  test('has English headings and an English text for its code', () => {
    const headings = pdf.elements.filter(({ role }) => /^H\d$/.test(role));
    expect(headings.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'H1 Certificate of Attendance',
      'H2 Contents',
      'H2 Dates',
      'H2 Check this certificate',
    ]);
    expect(pdf.elements.flatMap(({ alt }) => alt ?? [])).toEqual([
      'QR code of the page that verifies certificate TB-4K7P-2M9X-QW31',
    ]);
  });
});

test('an office that signs for itself is named once below the date', async () => {
  const { issuer } = aCertificateDocument();
  const pdf = await read(aCertificateDocument({ signerLine: issuer.name }), { issuerLines: ['Freistaat Sachsen'] });
  expect(pdf.elements.filter(({ role, text }) => role === 'P' && text === issuer.name).length).toBe(1);
});

describe('one page is enough', () => {
  const longName = named(
    'Maximiliane-Alexandrina Katharina Ğülşen',
    'von und zu Müller-Lüdenscheidt-Żółkiewska O’Brien-Łužičanska-Großschönau',
  );
  const everything: CertificateDesign = {
    logos: [logo],
    issuerLines: ['Freistaat Sachsen', 'Landeskoordinierungsstelle', 'Netzwerke für Kinderschutz'],
    fundingLine: 'Mitfinanziert durch Steuermittel auf der Grundlage des vom Landtag beschlossenen Haushaltes.',
    signature: { kind: 'by_hand' },
  };

  test('for three sessions, a name of 112 letters, a logo, a funding line and room to sign', async () => {
    const pdf = await read(
      aCertificateDocument({
        ...longName,
        issuedOn: '2027-02-18' as LocalDate,
        sessions: threeSessions,
        event: {
          kind: 'module_run',
          title: 'Netzwerkarbeit im Kinderschutz verstehen: Auftrag, Rollen und Phasen in der Region',
          format: 'hybrid',
          place: 'Bautzen/Budyšin',
        },
        attendance: { attendedUnits: 21 as TeachingUnits, plannedUnits: 24 as TeachingUnits },
      }),
      everything,
    );
    // The name breaks behind a hyphen, where a reader of lines sees a blank.
    const name = pdf.elements.find(({ text }) => text.startsWith('Maximiliane'))?.text.replace('- ', '-');
    const texts = pdf.elements.map(({ text }) => text);
    expect(pdf.pages).toBe(1);
    expect(name).toBe(`${longName.holder.givenName} ${longName.holder.familyName}`);
    expect(texts).toContain(everything.fundingLine);
    expect(texts).not.toContain('Elektronisch ausgestellt und ohne Unterschrift gültig.');
  });

  test('and two for a circle that met forty times, whose table has its headers once', async () => {
    const sessions = Array.from({ length: 40 }, () => aCertifiedSession());
    const pdf = await read(aCertificateDocument({ sessions }));
    expect(pdf.pages).toBe(2);
    // Seen page by page, a table comes back without the text of its other pages.
    const cells = (wanted: string) => pdf.elements.filter(({ role, text }) => role === wanted && text !== '');
    expect({ headers: cells('TH').length, cells: cells('TD').length }).toEqual({ headers: 4, cells: 160 });
  });
});
