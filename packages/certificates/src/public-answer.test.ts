import { type CleanText, type LocalDateTime, type PersonName, parseInstant } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { type Certificate, issueCertificate } from './certificate.ts';
import type { CertificateDocument, CertificateHolder } from './certificate-document.ts';
import type { CertificateNumber } from './certificate-number.ts';
import { compareName, type TypedName, toPublicAnswer, toPubliclyCertified } from './public-answer.ts';
import { aCertificateDocument, aCertifiedSession, aSeriesDocument, aSpeakerDocument } from './testing/builders.ts';

const document = aCertificateDocument({
  sessions: [
    aCertifiedSession(),
    aCertifiedSession({ startsAt: '2027-02-17T09:00' as LocalDateTime, endsAt: '2027-02-18T12:00' as LocalDateTime }),
  ],
});
const facts = { document, issuedAt: TEST_NOW };
const later = parseInstant('2027-03-01T08:00:00.000Z');
const reason = 'Hańža Krawc hatte sich verlesen' as CleanText;
const replacedBy = 'TB-TB7P-2M9X-QW3Q' as CertificateNumber;
const publicly = {
  issuer: 'Landeskoordinierungsstelle Netzwerke für Kinderschutz',
  kind: 'attendance',
  eventKind: 'training',
  title: 'Recht im Kinderschutz',
  period: { from: '2027-01-20', to: '2027-02-18' },
  attendance: { attendedUnits: 8, plannedUnits: 8 },
  issuedOn: '2027-01-21',
};

test.for<{ rule: string; certificate: Certificate; answer: object }>([
  {
    rule: 'an issued certificate shows what it certifies',
    certificate: issueCertificate(document, TEST_NOW),
    answer: { ...publicly, status: 'issued' },
  },
  {
    rule: 'a revoked one says since when, not why',
    certificate: { ...facts, status: 'revoked', revokedAt: later, reason },
    answer: { ...publicly, status: 'revoked', revokedAt: later },
  },
  {
    rule: 'a replaced one says that there is a new version, not its number',
    certificate: { ...facts, status: 'replaced', replacedAt: later, replacedBy, reason },
    answer: { ...publicly, status: 'replaced', replacedAt: later },
  },
])('$rule, and never the name', ({ certificate, answer }) => {
  expect(toPublicAnswer(certificate)).toEqual(answer);
});

const issuedByOffice = { issuer: publicly.issuer, issuedOn: publicly.issuedOn };

test.for<{ rule: string; document: CertificateDocument; certified: object }>([
  {
    rule: 'partial attendance is called that',
    document: { ...document, kind: 'partial' },
    certified: { ...publicly, kind: 'partial' },
  },
  {
    rule: 'a series certificate names the curriculum, and how long it counts',
    document: aSeriesDocument(),
    certified: {
      ...issuedByOffice,
      kind: 'series',
      title: 'Zertifikatskurs Insoweit erfahrene Fachkraft',
      period: { from: '2027-01-20', to: '2027-01-20' },
      attendance: { attendedUnits: 16, plannedUnits: 16 },
      validUntil: '2030-01-21',
    },
  },
  {
    rule: 'a speaker’s certificate says how much they taught, not in which role',
    document: aSpeakerDocument(),
    certified: {
      ...issuedByOffice,
      kind: 'speaker',
      eventKind: 'training',
      title: 'Recht im Kinderschutz',
      period: { from: '2027-01-20', to: '2027-01-20' },
      unitsTaught: 8,
    },
  },
])('$rule', ({ document, certified }) => {
  expect(toPubliclyCertified(document)).toEqual(certified);
});

const holder: CertificateHolder = {
  academicTitle: 'Dr.',
  givenName: 'Hańža Marie' as PersonName,
  familyName: 'Krawc-Großmann' as PersonName,
};

test.for<{ typed: TypedName; same: boolean }>([
  { typed: { given: 'Hańža Marie', family: 'Krawc-Großmann' }, same: true },
  { typed: { given: 'hanza marie', family: 'krawc grossmann' }, same: true },
  { typed: { full: 'Hanza Marie Krawc-Grossmann' }, same: true },
  { typed: { full: 'Dr. Hańža Marie Krawc-Großmann' }, same: true },
  { typed: { full: 'KRAWC-GROẞMANN, HAŃŽA MARIE' }, same: true },
  { typed: { full: 'Krawc-Großmann, Dr. Hańža Marie' }, same: true },
  { typed: { given: 'Krawc-Großmann', family: 'Hańža Marie' }, same: false },
  { typed: { full: 'Hańža Krawc-Großmann' }, same: false },
  { typed: { full: 'Hańža Marie' }, same: false },
  { typed: { full: '' }, same: false },
  { typed: { given: '', family: '' }, same: false },
])('$typed is the holder: $same', ({ typed, same }) => {
  expect(compareName({ holder }, typed)).toBe(same);
});
