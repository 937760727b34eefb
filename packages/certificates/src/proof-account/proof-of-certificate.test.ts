import {
  type Instant,
  type LocalDate,
  type LocalDateTime,
  parseTeachingUnits,
  type TeachingUnits,
} from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { issueCertificate } from '../certificate.ts';
import type { CertificateDocument } from '../certificate-document.ts';
import type { CertificateNumber } from '../certificate-number.ts';
import type { ChamberStatement } from '../chamber-statement.ts';
import { aCertificateDocument, aCertifiedSession, aSeriesDocument, aSpeakerDocument } from '../testing/builders.ts';
import { proofOfCertificate } from './proof-of-certificate.ts';

const at = '2027-01-21T09:00:00.000Z' as Instant;
const proofOf = (document: CertificateDocument) => proofOfCertificate(issueCertificate(document, at));
const units = parseTeachingUnits;

test('a certificate proves the units it says, on the days of its sessions', () => {
  const sessions = ['20', '21'].map((day) =>
    aCertifiedSession({
      startsAt: `2027-01-${day}T09:00` as LocalDateTime,
      endsAt: `2027-01-${day}T12:30` as LocalDateTime,
      teachingMinutes: 180,
    }),
  );
  const attendance = { attendedUnits: units(6), plannedUnits: units(8) };
  expect(proofOf(aCertificateDocument({ kind: 'partial', sessions, attendance }))).toEqual({
    id: 'TB-4K7P-2M9X-QW31',
    origin: 'partial',
    title: 'Recht im Kinderschutz',
    provider: 'Landeskoordinierungsstelle Netzwerke für Kinderschutz',
    from: '2027-01-20',
    to: '2027-01-21',
    form: 'course',
    standing: 'valid',
    attendedMinutes: 270,
    dayMinutes: [180, 180],
    awards: [],
  });
});

test('two sessions of a day are one day', () => {
  const morning = aCertifiedSession({ teachingMinutes: 180 });
  const evening = aCertifiedSession({ startsAt: '2027-01-20T20:00' as LocalDateTime, teachingMinutes: 90 });
  expect(proofOf(aCertificateDocument({ sessions: [morning, evening] })).dayMinutes).toEqual([270]);
});

test('conferences are counted as congresses', () => {
  const formOf = (kind: 'state_conference' | 'network_conference' | 'quality_circle') =>
    proofOf(aCertificateDocument({ event: { kind, title: 'Netze', format: 'online' } })).form;
  expect([formOf('state_conference'), formOf('network_conference'), formOf('quality_circle')]).toEqual([
    'conference',
    'conference',
    'course',
  ]);
});

test('a certificate that is replaced or revoked says so', () => {
  const document = aCertificateDocument();
  const reason = 'falscher Name' as never;
  const replacedBy = 'TB-0000-0000-0000' as CertificateNumber;
  const replaced = { status: 'replaced', document, issuedAt: at, replacedAt: at, replacedBy, reason } as const;
  const revoked = { status: 'revoked', document, issuedAt: at, revokedAt: at, reason } as const;
  expect([proofOfCertificate(replaced).standing, proofOfCertificate(revoked).standing]).toEqual([
    'replaced',
    'revoked',
  ]);
});

describe('what a chamber awarded', () => {
  const lead = 'Dr. med. Weber';
  test.for<{ statement: ChamberStatement; awards: readonly [string, number, string][] }>([
    {
      statement: { kind: 'cme', eventNumber: 'VNR 2761', points: 9, category: 'C', scientificLead: lead },
      awards: [['CME_250_5Y', 9, 'VNR 2761']],
    },
    {
      statement: { kind: 'opk', accreditationNumber: 'OPK 12', points: 8, category: 'A' },
      awards: [['OPK_250_5Y', 8, 'OPK 12']],
    },
    {
      statement: { kind: 'nurses', identificationNumber: '20091234', points: 8 },
      awards: [['RBP_40_2Y', 8, '20091234']],
    },
    {
      statement: { kind: 'training_leave', recognitionNumber: 'QZ 7', days: 1, leaveName: 'Qualifizierungszeit' },
      awards: [['QZG', 1, 'QZ 7']],
    },
    { statement: { kind: 'midwives', fieldOfWork: 'Wochenbett' }, awards: [] },
  ])('$statement.kind', ({ statement, awards }) => {
    const proof = proofOf(aCertificateDocument({ chamber: statement }));
    expect(proof.awards.map(({ regime, amount, number }) => [regime, amount, number])).toEqual(awards);
  });
});

test('points of a chamber and days of leave of one certificate are both awarded', () => {
  const chamber = { kind: 'nurses', identificationNumber: '20091234', points: 8 } as const;
  const leave = {
    kind: 'training_leave',
    recognitionNumber: 'QZ 7',
    days: 1,
    leaveName: 'Qualifizierungszeit',
  } as const;
  const { awards } = proofOf(aCertificateDocument({ chamber, furtherStatements: [leave] }));
  expect(awards.map(({ regime, amount }) => [regime, amount])).toEqual([
    ['RBP_40_2Y', 8],
    ['QZG', 1],
  ]);
});

test('what was recognised in a series was not attended, and is told beside it', () => {
  const { entries, attendance } = aSeriesDocument();
  const [attended] = entries;
  if (attended === undefined) throw new Error('a series has an entry');
  const { period: _, ...elsewhere } = { ...attended, origin: 'recognised' as const, attendedUnits: 5 as TeachingUnits };
  const proof = proofOf(
    aSeriesDocument({
      entries: [attended, elsewhere],
      attendance: { ...attendance, attendedUnits: (attendance.attendedUnits + 5) as TeachingUnits },
    }),
  );
  expect([proof.attendedMinutes, proof.recognisedMinutes]).toEqual([720, 225]);
  expect(proofOf(aSeriesDocument())).not.toHaveProperty('recognisedMinutes');
});

test('a series and what somebody taught are told apart, with their own length', () => {
  const { period: _, ...recognised } = aSeriesDocument();
  const told = [aSeriesDocument(), { ...recognised, issuedOn: '2027-02-01' as LocalDate }, aSpeakerDocument()].map(
    proofOf,
  );
  expect(told.map(({ origin, to, attendedMinutes }) => [origin, to, attendedMinutes])).toEqual([
    ['series', '2027-01-20', 720],
    ['series', '2027-02-01', 720],
    ['speaker', '2027-01-20', 360],
  ]);
});
