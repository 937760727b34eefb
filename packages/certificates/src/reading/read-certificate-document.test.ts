import type { LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import type { CertificateDocument } from '../certificate-document.ts';
import { CERTIFICATE_NUMBER_BYTES, createCertificateNumber } from '../certificate-number.ts';
import type { RenewedCertificate } from '../series-facts.ts';
import {
  aCertificateDocument,
  aSeriesDocument,
  aSpeakerDocument,
  aTranscriptEntry,
  TEST_NUMBER,
} from '../testing/builders.ts';
import { readCertificateDocument } from './read-certificate-document.ts';

const renews: RenewedCertificate = {
  number: createCertificateNumber(new Uint8Array(CERTIFICATE_NUMBER_BYTES)),
  issuedOn: '2026-03-14' as LocalDate,
  refresherUnits: 8 as TeachingUnits,
};
const asStored = (document: CertificateDocument): unknown => JSON.parse(JSON.stringify(document));
const midwives = { kind: 'midwives', fieldOfWork: 'Wochenbett' } as const;
const chamber = { kind: 'nurses', identificationNumber: '20091234', points: 8 } as const;

test.for<{ rule: string; document: CertificateDocument }>([
  { rule: 'attendance', document: aCertificateDocument() },
  { rule: 'from before there were other kinds', document: aCertificateDocument({ snapshotVersion: 1 }) },
  { rule: 'a part of it, for a chamber', document: aCertificateDocument({ kind: 'partial', chamber: midwives }) },
  { rule: 'all of it, for another one', document: aCertificateDocument({ chamber }) },
  { rule: 'a series', document: aSeriesDocument({ ruleVersion: '2027-1' }) },
  { rule: 'a renewed one', document: aSeriesDocument({ renews }) },
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
  { at: 'holder.familyName', data: { ...aCertificateDocument(), holder: { ...holder, familyName: 'Krawc\u202e' } } },
  { at: 'holder.familyName', data: { ...aCertificateDocument(), holder: { ...holder, familyName: '–' } } },
  { at: 'issuer.addressLines[0]', data: { ...aCertificateDocument(), issuer: { ...issuer, addressLines: [1] } } },
  { at: 'sessions', data: { ...aCertificateDocument(), sessions: [] } },
  {
    at: 'sessions[1].startsAt',
    data: { ...aCertificateDocument(), sessions: [...sessions, { ...sessions[0], startsAt: '9:00' }] },
  },
  { at: 'chamber', data: { ...aCertificateDocument(), chamber: { ...chamber, points: 0 } } },
  { at: 'chamber.kind', data: { ...aCertificateDocument(), chamber: { kind: 'guild' } } },
  {
    at: 'furtherStatements[0].kind',
    data: { ...aCertificateDocument(), chamber, furtherStatements: [{ kind: 'guild' }] },
  },
  { at: 'entries[0].attendedUnits', data: { ...aSeriesDocument(), entries: [{ ...entry, attendedUnits: -1 }] } },
  { at: 'renews.number', data: { ...aSeriesDocument(), renews: { ...renews, number: 'TB-1' } } },
  { at: 'renews.number', data: { ...aSeriesDocument(), renews: { ...renews, number: TEST_NUMBER } } },
  { at: 'renews.issuedOn', data: aSeriesDocument({ renews: { ...renews, issuedOn: '2027-01-22' as LocalDate } }) },
  { at: 'role', data: { ...aSpeakerDocument(), role: 'guest' } },
])('what is no certificate says where: $at', ({ at, data }) => {
  expect(readCertificateDocument(data)).toEqual({ ok: false, refusal: { code: 'no_certificate_document', at } });
});

const { sessions: [session] = [], attendance } = aCertificateDocument();
const cme = { kind: 'cme', eventNumber: '2765', points: 8, category: 'A', scientificLead: 'Dr. Ada Lenz' };
const units = (attendedUnits: number, plannedUnits: number) => ({ attendedUnits, plannedUnits });
const url = (rest: string) => ({ ...aCertificateDocument(), verificationUrl: rest });

test.for<{ rule: string; at: string; data: unknown }>([
  {
    rule: 'points for the part of an event, as a further statement',
    at: 'furtherStatements[0].kind',
    data: { ...aCertificateDocument({ kind: 'partial' }), furtherStatements: [cme] },
  },
  {
    rule: 'nine units of eight',
    at: 'attendance.attendedUnits',
    data: { ...aCertificateDocument(), attendance: units(9, 8) },
  },
  {
    rule: 'none of eight',
    at: 'attendance.attendedUnits',
    data: { ...aCertificateDocument(), attendance: units(0, 8) },
  },
  { rule: 'none of none', at: 'attendance.plannedUnits', data: { ...aCertificateDocument(), attendance: units(0, 0) } },
  {
    rule: 'half a unit',
    at: 'attendance.attendedUnits',
    data: { ...aCertificateDocument(), attendance: units(2.5, 8) },
  },
  {
    rule: 'no number',
    at: 'attendance.plannedUnits',
    data: { ...aCertificateDocument(), attendance: units(1, Number.NaN) },
  },
  {
    rule: 'an end before its start',
    at: 'sessions[1].endsAt',
    data: { ...aCertificateDocument(), sessions: [session, { ...session, endsAt: '2027-01-20T08:59' }] },
  },
  {
    rule: 'an end at its start',
    at: 'sessions[0].endsAt',
    data: { ...aCertificateDocument(), sessions: [{ ...session, endsAt: '2027-01-20T09:00' }] },
  },
  { rule: 'issued before the event', at: 'issuedOn', data: { ...aCertificateDocument(), issuedOn: '2027-01-19' } },
  { rule: 'issued to a speaker before it', at: 'issuedOn', data: { ...aSpeakerDocument(), issuedOn: '2027-01-19' } },
  { rule: 'issued before the series ended', at: 'issuedOn', data: { ...aSeriesDocument(), issuedOn: '2027-01-19' } },
  {
    rule: 'a period turned around',
    at: 'period.to',
    data: { ...aSeriesDocument(), period: { from: '2027-01-20', to: '2027-01-01' } },
  },
  {
    rule: 'a period of a module turned around',
    at: 'entries[0].period.to',
    data: { ...aSeriesDocument(), entries: [{ ...entry, period: { from: '2027-01-20', to: '2027-01-19' } }] },
  },
  {
    rule: 'more of a module than there was',
    at: 'entries[0].attendedUnits',
    data: { ...aSeriesDocument(), entries: [{ ...entry, attendedUnits: 9 }] },
  },
  { rule: 'over before it begins', at: 'validUntil', data: { ...aSeriesDocument(), validUntil: '2027-01-20' } },
  {
    rule: 'points for seven units of eight',
    at: 'chamber.kind',
    data: { ...aCertificateDocument(), attendance: units(7, 8), chamber: cme },
  },
  {
    rule: 'points for a part of it',
    at: 'chamber.kind',
    data: { ...aCertificateDocument({ kind: 'partial' }), attendance, chamber: cme },
  },
  { rule: 'an address without a page', at: 'verificationUrl', data: url('https://netzwerkstatt.example/') },
  {
    rule: 'the page of another one',
    at: 'verificationUrl',
    data: url('https://netzwerkstatt.example/nachweis/TB-0000-0000-0000'),
  },
  {
    rule: 'a host no QR code carries',
    at: 'verificationUrl',
    data: url(`https://müller.example/nachweis/${TEST_NUMBER}`),
  },
  { rule: 'no address', at: 'verificationUrl', data: url('') },
])('what contradicts itself says where: $rule', ({ at, data }) => {
  expect(readCertificateDocument(data)).toEqual({ ok: false, refusal: { code: 'no_certificate_document', at } });
});

test('whoever knows the house learns of a document from another one', () => {
  const [own, other] = ['https://netzwerkstatt.example', 'https://other.example'].map((publicOrigin) =>
    readCertificateDocument(aCertificateDocument(), { publicOrigin }),
  );
  expect([own?.ok, other]).toEqual([
    true,
    { ok: false, refusal: { code: 'no_certificate_document', at: 'verificationUrl' } },
  ]);
});

test('what was wrong may be why it no longer counts, so a copy of it can be read', () => {
  const wrong = { ...aCertificateDocument(), chamber: cme, attendance: units(7, 8) };
  expect([readCertificateDocument(wrong).ok, readCertificateDocument(wrong, { isEnded: true }).ok]).toEqual([
    false,
    true,
  ]);
});

test('what was recognised was not attended', () => {
  const [{ period: _, ...recognised } = aTranscriptEntry(1)] = aSeriesDocument().entries;
  const entries = [{ ...recognised, origin: 'recognised', ...units(0, 8) }];
  const { period: __, ...series } = aSeriesDocument();
  const attendance = units(0, 16);
  expect(readCertificateDocument({ ...series, entries, attendance }).ok).toBe(true);
  expect(readCertificateDocument({ ...series, entries: [{ ...entries[0], origin: 'attended' }], attendance })).toEqual({
    ok: false,
    refusal: { code: 'no_certificate_document', at: 'entries[0].attendedUnits' },
  });
});

test('a specimen has neither number nor day of issue yet', () => {
  const early = { ...aCertificateDocument(), number: 'TB-XXXX-XXXX-XXXX', issuedOn: '2026-12-01' };
  expect([readCertificateDocument(early).ok, readCertificateDocument(early, { isSpecimen: true }).ok]).toEqual([
    false,
    true,
  ]);
});

/** Paths of all fields, as refusals name them. */
function pathsOf(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = (name: string) => (Array.isArray(value) ? `${at}[${name}]` : at === '' ? name : `${at}.${name}`);
  return Object.entries(value).flatMap(([name, it]) => pathsOf(it, inside(name)));
}

test.for<[string, CertificateDocument]>([
  ['attendance', aCertificateDocument({ chamber: { kind: 'midwives', fieldOfWork: 'Wochenbett' } })],
  ['series', aSeriesDocument()],
  ['speaker', aSpeakerDocument()],
])('a field of another type is named, wherever it stands: %s', ([, document]) => {
  const named = pathsOf(document).map((path) => {
    const broken = JSON.parse(JSON.stringify(document));
    const names = path.match(/[^.[\]]+/g) ?? [];
    const parent = names.slice(0, -1).reduce((value, name) => value[name], broken);
    parent[names.at(-1) ?? ''] = null;
    const read = readCertificateDocument(broken);
    return read.ok ? undefined : read.refusal.at;
  });
  // A chamber's own fields are looked at together.
  expect(named).toEqual(pathsOf(document).map((path) => (path === 'chamber.fieldOfWork' ? 'chamber' : path)));
});
