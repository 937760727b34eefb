import type { LandCode, LocalDate, LocalDateTime, PersonName, TeachingUnits } from '@netzwerkstatt/domain';
import type { CertificateDocument, CertifiedSession } from '../certificate-document.ts';
import type { CertificateNumber } from '../certificate-number.ts';

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
export function aCertificateDocument(wanted: Partial<CertificateDocument> = {}): CertificateDocument {
  return {
    snapshotVersion: 1,
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
