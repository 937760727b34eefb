import type { Venue } from '@netzwerkstatt/domain';
import { anEvent, aSession } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { type CertificateOccasion, composeCertificateDocument } from './compose-certificate-document.ts';
import { aCertificateDocument } from './testing/builders.ts';

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
