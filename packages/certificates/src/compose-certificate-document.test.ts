import type { LocalDate, Venue } from '@netzwerkstatt/domain';
import { anEvent, aSession } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { statementsOn } from './certificate-document.ts';
import {
  type CertificateOccasion,
  composeCertificateDocument,
  composeSeriesDocument,
  composeSpeakerDocument,
} from './compose-certificate-document.ts';
import { aCertificateDocument, aSeriesDocument, aSpeakerDocument, aTranscriptEntry } from './testing/builders.ts';

const venue: Venue = { name: 'Haus der Jugend', place: 'Leipzig', accessibility: { stepFree: true } };

function anOccasion(wanted: Partial<CertificateOccasion> = {}): CertificateOccasion {
  const { number, issuedOn, holder, land, issuer, signerLine, module, attendance } = aCertificateDocument();
  return {
    ...{ number, issuedOn, holder, land, issuer, signerLine, attendance, language: 'de' },
    ...(module === undefined ? {} : { module }),
    event: anEvent({ venue }),
    publicOrigin: 'https://netzwerkstatt.example',
    ...wanted,
  };
}

test('a certificate takes down what it certifies, and nothing else of the event', () => {
  expect(composeCertificateDocument(anOccasion())).toEqual(aCertificateDocument());
});

test('it is plain data: what was stored as JSON is the same document', () => {
  const document = composeCertificateDocument(anOccasion());
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test('an online event has no place, even where a room was noted', () => {
  const document = composeCertificateDocument(anOccasion({ event: anEvent({ venue, format: 'online' }) }));
  expect(document.event).toEqual({ kind: 'training', title: 'Recht im Kinderschutz', format: 'online' });
});

test('a cancelled session is not certified', () => {
  const sessions = [aSession({ title: 'Grundlagen' }), aSession({ title: 'Vertiefung', status: 'cancelled' })];
  const document = composeCertificateDocument(anOccasion({ event: anEvent({ venue, sessions }) }));
  expect(document.sessions.map((session) => session.title)).toEqual(['Grundlagen']);
});

test('without a session that took place there is nothing to certify', () => {
  const event = anEvent({ sessions: [aSession({ status: 'cancelled' })] });
  expect(() => composeCertificateDocument(anOccasion({ event }))).toThrow(RangeError);
});

test('who taught is named once, and nobody of what was cancelled', () => {
  const sessions = [
    aSession({ speakers: 'Dr. Ida Muster, Ben Beispiel' }),
    aSession({ speakers: 'Ben Beispiel' }),
    aSession({ speakers: 'Cleo Niemand', status: 'cancelled' }),
  ];
  const { speakers } = composeCertificateDocument(anOccasion({ event: anEvent({ venue, sessions }) }));
  expect(speakers).toEqual(['Dr. Ida Muster', 'Ben Beispiel']);
});

test('whoever was there for a part of the time gets the same, marked as such', () => {
  const document = composeCertificateDocument(anOccasion({ kind: 'partial' }));
  expect(document).toEqual(aCertificateDocument({ kind: 'partial' }));
});

test('a chamber reads what it wants, and nothing about examinations', () => {
  const chamber = { kind: 'midwives', fieldOfWork: 'Wochenbett' } as const;
  const document = composeCertificateDocument(anOccasion({ statements: [chamber], ruleVersion: '2027-1' }));
  expect(document).toEqual(aCertificateDocument({ chamber, ruleVersion: '2027-1', notes: [] }));
});

const midwives = { kind: 'midwives', fieldOfWork: 'Wochenbett' } as const;
const leave = { kind: 'training_leave', leaveName: 'Qualifizierungszeit', recognitionNumber: 'Q-17', days: 1 } as const;

test('an employer reads of training leave besides what the chamber does', () => {
  const document = composeCertificateDocument(anOccasion({ statements: [midwives, leave] }));
  expect(document).toEqual(aCertificateDocument({ chamber: midwives, furtherStatements: [leave], notes: [] }));
  expect(statementsOn(document)).toEqual([midwives, leave]);
});

test.for([
  { rule: 'for seven units of eight', wanted: { attendance: { attendedUnits: 7, plannedUnits: 8 } as never } },
  { rule: 'on a partial certificate', wanted: { kind: 'partial' as const } },
])('points of a chamber of physicians are not certified $rule', ({ wanted }) => {
  const chamber = { kind: 'cme', eventNumber: '2765', points: 8, category: 'A', scientificLead: 'Dr. Lenz' } as const;
  expect(() => composeCertificateDocument(anOccasion({ statements: [midwives, chamber], ...wanted }))).toThrow(
    RangeError,
  );
});

test('a series certificate takes down its transcript, and from when to when it took', () => {
  const { attendance, event, module, kind, ...occasion } = anOccasion();
  const { curriculum, parts, attendance: total, validUntil, renewalUnits } = aSeriesDocument();
  const recognised = aTranscriptEntry(2, { origin: 'recognised' });
  const { period, ...withoutPeriod } = recognised;
  const entries = [aTranscriptEntry(3), withoutPeriod, aTranscriptEntry(1)];
  const facts = { curriculum, parts, attendance: total, ...(validUntil && { validUntil }) };
  const document = composeSeriesDocument({ ...occasion, ...facts, ...(renewalUnits && { renewalUnits }), entries });
  expect(document).toEqual(aSeriesDocument({ entries, period: { from: '2027-01-20', to: '2027-03-20' } as never }));
});

test('of a series of which everything was recognised no period is known', () => {
  const { attendance, event, module, kind, ...occasion } = anOccasion();
  const { curriculum, parts, attendance: total } = aSeriesDocument();
  const { period, ...recognised } = aTranscriptEntry(1, { origin: 'recognised' });
  const facts = { curriculum, parts, attendance: total };
  const document = composeSeriesDocument({ ...occasion, ...facts, entries: [recognised] });
  const { period: known, validUntil, renewalUnits, ...expected } = aSeriesDocument({ entries: [recognised] });
  expect(document).toEqual(expected);
  expect(() => composeSeriesDocument({ ...occasion, ...facts, entries: [] })).toThrow(RangeError);
});

test('whoever taught gets a certificate of what they did there', () => {
  const { attendance, kind, ...occasion } = anOccasion();
  const document = composeSpeakerDocument({ ...occasion, role: 'trainer', unitsTaught: attendance.attendedUnits });
  expect(document).toEqual(aSpeakerDocument());
});

test('what was passed after the last module belongs to the time a series took', () => {
  const on = '2027-06-10' as LocalDate;
  const { entries, parts, attendance, curriculum } = aSeriesDocument();
  const { event: _, ...occasion } = anOccasion({ issuedOn: on });
  const compose = (when: object) =>
    composeSeriesDocument({
      ...occasion,
      entries,
      attendance,
      curriculum,
      parts: parts.map((it) => ({ ...it, ...when })),
    });
  expect([compose({}).period, compose({ on }).period]).toEqual([
    { from: '2027-01-20', to: '2027-01-20' },
    { from: '2027-01-20', to: on },
  ]);
});
