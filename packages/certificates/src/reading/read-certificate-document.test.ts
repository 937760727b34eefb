import { expect, test } from 'vitest';
import type { CertificateDocument } from '../certificate-document.ts';
import { aCertificateDocument, aSeriesDocument, aSpeakerDocument } from '../testing/builders.ts';
import { readCertificateDocument } from './read-certificate-document.ts';

const asStored = (document: CertificateDocument): unknown => JSON.parse(JSON.stringify(document));
const chamber = { kind: 'nurses', identificationNumber: '20091234', points: 8 } as const;

test.for<{ rule: string; document: CertificateDocument }>([
  { rule: 'attendance', document: aCertificateDocument() },
  { rule: 'from before there were other kinds', document: aCertificateDocument({ snapshotVersion: 1 }) },
  { rule: 'a part of it, for a chamber', document: aCertificateDocument({ kind: 'partial', chamber }) },
  { rule: 'a series', document: aSeriesDocument({ ruleVersion: '2027-1' }) },
  { rule: 'who taught', document: aSpeakerDocument({ language: 'hsb' }) },
])('what was stored is read again: $rule', ({ document }) => {
  expect(readCertificateDocument(asStored(document))).toEqual({ ok: true, value: document });
});

const { sessions, holder, issuer } = aCertificateDocument();
const [entry] = aSeriesDocument().entries;

test.for<{ at: string; data: unknown }>([
  { at: '', data: 'TB-4K7P-2M9X-QW31' },
  { at: '', data: null },
  { at: '', data: [aCertificateDocument()] },
  { at: 'kind', data: { ...aCertificateDocument(), kind: 'diploma' } },
  { at: 'snapshotVersion', data: { ...aCertificateDocument(), snapshotVersion: 3 } },
  { at: 'number', data: { ...aCertificateDocument(), number: 'tb-4k7p-2m9x-qw31' } },
  { at: 'number', data: { ...aCertificateDocument(), number: 'TB-4K7P-2M9X-QW32' } },
  { at: 'issuedOn', data: { ...aCertificateDocument(), issuedOn: '2027-02-29' } },
  { at: 'language', data: { ...aCertificateDocument(), language: 'fr' } },
  { at: 'holder.familyName', data: { ...aCertificateDocument(), holder: { ...holder, familyName: 'שלום' } } },
  { at: 'issuer.addressLines[0]', data: { ...aCertificateDocument(), issuer: { ...issuer, addressLines: [1] } } },
  { at: 'sessions', data: { ...aCertificateDocument(), sessions: [] } },
  {
    at: 'sessions[1].startsAt',
    data: { ...aCertificateDocument(), sessions: [...sessions, { ...sessions[0], startsAt: '9:00' }] },
  },
  { at: 'chamber', data: { ...aCertificateDocument(), chamber: { ...chamber, points: 0 } } },
  { at: 'chamber.kind', data: { ...aCertificateDocument(), chamber: { kind: 'guild' } } },
  { at: 'entries[0].attendedUnits', data: { ...aSeriesDocument(), entries: [{ ...entry, attendedUnits: -1 }] } },
  { at: 'role', data: { ...aSpeakerDocument(), role: 'guest' } },
])('what is no certificate says where: $at', ({ at, data }) => {
  expect(readCertificateDocument(data)).toEqual({ ok: false, refusal: { code: 'no_certificate_document', at } });
});
