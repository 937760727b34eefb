import {
  type AttendanceDocument,
  CERTIFICATE_NUMBER_BYTES,
  type CertificateNumber,
  composeSeriesDocument,
  createCertificateNumber,
  issueCertificate,
} from '@netzwerkstatt/certificates';
import type {
  CertificateId,
  EventId,
  LandCode,
  LocalDate,
  PersonId,
  PersonName,
  TeachingUnits,
} from '@netzwerkstatt/domain';
import { aSession, TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { CertificateFacts, NamedSpeaker, RegisteredSubject, SeriesSubject } from '../ports/index.ts';
import { anApplicant, freshId } from './builders.ts';

/** A number no other certificate has. */
export function aCertificateNumber(): CertificateNumber {
  return createCertificateNumber(crypto.getRandomValues(new Uint8Array(CERTIFICATE_NUMBER_BYTES)));
}

/** A certificate for a registration, its file not drawn yet. */
export function aCertificateRecord(
  wanted: RegisteredSubject & Partial<CertificateFacts>,
): RegisteredSubject & CertificateFacts {
  return { id: freshId<CertificateId>(), certificate: issueCertificate(aDocument(), TEST_NOW), ...wanted };
}

/** A certificate for a curriculum of one module, its file not drawn yet. */
export function aSeriesCertificate(person: PersonId, curriculum = 'S-BASIS'): SeriesSubject & CertificateFacts {
  const { snapshotVersion: _, verificationUrl, ...document } = aDocument();
  const units = { attendedUnits: 8 as TeachingUnits, plannedUnits: 8 as TeachingUnits };
  return {
    id: freshId<CertificateId>(),
    person,
    certificate: issueCertificate(
      composeSeriesDocument({
        ...document,
        publicOrigin: new URL(verificationUrl).origin,
        curriculum: { code: curriculum, version: '1', title: 'Basisreihe Kinderschutz' },
        entries: [
          {
            code: 'L01',
            version: '1',
            title: 'Kinderschutz Basis',
            learningOutcome: 'Erkennt gewichtige Anhaltspunkte.',
            period: { from: '2027-01-20' as LocalDate, to: '2027-01-20' as LocalDate },
            origin: 'attended',
            ...units,
          },
        ],
        parts: [],
        attendance: units,
      }),
      TEST_NOW,
    ),
  };
}

/** A certificate of somebody who is only named, about having taught; its file not drawn yet. */
export function aNamedSpeaker(event: EventId, familyName = 'Beispiel'): NamedSpeaker & CertificateFacts {
  const { kind: _, attendance, notes, chamber: __, ...document } = aDocument();
  const holder = { ...document.holder, familyName: familyName as PersonName };
  const spoken = {
    kind: 'speaker',
    role: 'trainer',
    unitsTaught: attendance.attendedUnits,
    notes: notes.slice(1),
  } as const;
  return {
    id: freshId<CertificateId>(),
    event,
    certificate: issueCertificate({ ...document, ...spoken, holder }, TEST_NOW),
  };
}

function aDocument(): AttendanceDocument {
  const { givenName, familyName } = anApplicant();
  const { startsAt, endsAt, teachingMinutes } = aSession();
  return {
    snapshotVersion: 2,
    kind: 'attendance',
    number: 'TB-4K7P-2M9X-QW31' as CertificateNumber,
    verificationUrl: 'https://netzwerkstatt.example/nachweis/TB-4K7P-2M9X-QW31',
    issuedOn: '2027-01-21' as LocalDate,
    language: 'de',
    contentLanguage: 'de',
    holder: { givenName, familyName },
    land: { code: 'DE-SN' as LandCode, name: 'Sachsen' },
    issuer: { name: 'Koordinierungsstelle', addressLines: [] },
    signerLine: 'Koordinierungsstelle',
    event: { kind: 'training', title: 'Recht im Kinderschutz', format: 'on_site', place: 'Leipzig' },
    sessions: [{ startsAt, endsAt, teachingMinutes }],
    attendance: { attendedUnits: 8 as TeachingUnits, plannedUnits: 8 as TeachingUnits },
    notes: ['no_examination'],
  };
}
