import type { CleanText, LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import type { Certificate } from './certificate.ts';
import type { CertificateNumber } from './certificate-number.ts';
import { toPublicAnswer } from './public-answer.ts';
import { aCertificateDocument, aSeriesDocument, aSpeakerDocument } from './testing/builders.ts';
import { withoutHolder } from './without-holder.ts';

const renewed = 'TB-7Q2M-0X4K-ZP9V' as CertificateNumber;
const documents = [
  aCertificateDocument(),
  aCertificateDocument({ kind: 'partial', chamber: { kind: 'midwives', fieldOfWork: 'Wochenbett' } }),
  aSpeakerDocument(),
  aSeriesDocument(),
  aSeriesDocument({
    renews: { number: renewed, issuedOn: '2026-03-14' as LocalDate, refresherUnits: 8 as TeachingUnits },
  }),
];
const reason = 'Hańža Krawc hatte sich verlesen' as CleanText;
const replacedBy = 'TB-TB7P-2M9X-QW3Q' as CertificateNumber;
const certificates = documents.flatMap((document): readonly Certificate[] => [
  { document, issuedAt: TEST_NOW, status: 'issued' },
  { document, issuedAt: TEST_NOW, status: 'replaced', replacedAt: TEST_NOW, replacedBy, reason },
  { document, issuedAt: TEST_NOW, status: 'revoked', revokedAt: TEST_NOW, reason },
]);
const named = certificates.map((it) => ({ what: `${it.document.kind}, ${it.status}`, certificate: it }));

test.for(named)('$what: the public is told the same as before', ({ certificate }) => {
  expect(toPublicAnswer(withoutHolder(certificate))).toEqual(toPublicAnswer(certificate));
});

test.for(named)('$what: nothing of the person, their numbers and the reasons is left', ({ certificate }) => {
  const { holder, number } = certificate.document;
  const left = JSON.stringify(withoutHolder(certificate));
  const gone = [
    holder.givenName,
    holder.familyName,
    holder.academicTitle ?? holder.familyName,
    number,
    replacedBy,
    renewed,
    'Wochenbett',
    'verlesen',
  ];
  expect(gone.filter((it) => left.includes(it))).toEqual([]);
});

test('a second time changes nothing', () => {
  for (const it of certificates) expect(withoutHolder(withoutHolder(it))).toEqual(withoutHolder(it));
});
