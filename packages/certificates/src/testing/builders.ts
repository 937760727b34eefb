import type { LandCode, LocalDate, LocalDateTime, PersonName, TeachingUnits } from '@netzwerkstatt/domain';
import type { AttendanceDocument, CertifiedSession, SeriesDocument, SpeakerDocument } from '../certificate-document.ts';
import type { CertificateNumber } from '../certificate-number.ts';
import type { TranscriptEntry } from '../series-facts.ts';

/** A number with the right check character. */
export const TEST_NUMBER = 'TB-4K7P-2M9X-QW31' as CertificateNumber;

/** Six hours of teaching, 8 UE, on 20 January 2027. */
export function aCertifiedSession(wanted: Partial<CertifiedSession> = {}): CertifiedSession {
  return {
    startsAt: '2027-01-20T09:00' as LocalDateTime,
    endsAt: '2027-01-20T16:30' as LocalDateTime,
    teachingMinutes: 360,
    ...wanted,
  };
}

/** A German certificate for one day in Leipzig, fully attended. */
export function aCertificateDocument(wanted: Partial<AttendanceDocument> = {}): AttendanceDocument {
  return {
    snapshotVersion: 2,
    kind: 'attendance',
    number: TEST_NUMBER,
    verificationUrl: `https://netzwerkstatt.example/nachweis/${TEST_NUMBER}`,
    issuedOn: '2027-01-21' as LocalDate,
    language: 'de',
    contentLanguage: 'de',
    holder: { givenName: 'Hańža' as PersonName, familyName: 'Krawc' as PersonName },
    land: { code: 'DE-SN' as LandCode, name: 'Freistaat Sachsen' },
    issuer: {
      name: 'Landeskoordinierungsstelle Netzwerke für Kinderschutz',
      addressLines: ['Musterstraße 1, 01067 Dresden', 'nachweise@netzwerkstatt.example'],
    },
    signerLine: 'Leitung der Landeskoordinierungsstelle',
    event: { kind: 'training', title: 'Recht im Kinderschutz', format: 'on_site', place: 'Leipzig' },
    module: {
      code: 'L02',
      version: '2027-1',
      title: 'Recht im Kinderschutz: § 8a, § 8b SGB VIII und § 4 KKG',
      learningOutcome: 'Kennt die Stufen des § 4 KKG für den eigenen Beruf und wendet sie auf Fälle ohne Namen an.',
    },
    sessions: [aCertifiedSession()],
    attendance: { attendedUnits: 8 as TeachingUnits, plannedUnits: 8 as TeachingUnits },
    notes: ['no_examination'],
    ...wanted,
  };
}

/** One day of eight units at a module; entries differ by their number, from 1 on, and are a month apart. */
export function aTranscriptEntry(number: number, wanted: Partial<TranscriptEntry> = {}): TranscriptEntry {
  const [year, month] = [2027 + Math.floor((number - 1) / 12), ((number - 1) % 12) + 1];
  const day = `${year}-${String(month).padStart(2, '0')}-20` as LocalDate;
  return {
    code: `L${String(number).padStart(2, '0')}`,
    version: '1',
    title: `Modul ${number}`,
    learningOutcome: 'Kennt die eigene Rolle und die der anderen.',
    period: { from: day, to: day },
    attendedUnits: 8 as TeachingUnits,
    plannedUnits: 8 as TeachingUnits,
    origin: 'attended',
    ...wanted,
  };
}

/** A German certificate for a curriculum of one module and a colloquium, valid for three years. */
export function aSeriesDocument(wanted: Partial<SeriesDocument> = {}): SeriesDocument {
  const { event, module, sessions, attendance, kind, ...base } = aCertificateDocument({ notes: [] });
  return {
    ...base,
    kind: 'series',
    curriculum: { code: 'S-INSOFA', version: '2', title: 'Zertifikatskurs Insoweit erfahrene Fachkraft' },
    entries: [aTranscriptEntry(1)],
    parts: [{ title: 'Abschlusskolloquium', result: 'passed', units: 8 as TeachingUnits }],
    attendance: { attendedUnits: 16 as TeachingUnits, plannedUnits: 16 as TeachingUnits },
    period: { from: '2027-01-20' as LocalDate, to: '2027-01-20' as LocalDate },
    validUntil: '2030-01-21' as LocalDate,
    renewalUnits: 8 as TeachingUnits,
    ...wanted,
  };
}

/** A German certificate for who taught a whole day in Leipzig. */
export function aSpeakerDocument(wanted: Partial<SpeakerDocument> = {}): SpeakerDocument {
  const { attendance, kind, ...base } = aCertificateDocument({ notes: [] });
  return { ...base, kind: 'speaker', role: 'trainer', unitsTaught: attendance.attendedUnits, ...wanted };
}
