import type { Instant } from '@netzwerkstatt/domain';
import { ada, registrationId, TEST_NOW } from '@netzwerkstatt/domain/testing';
import { aQuestion } from '@netzwerkstatt/registration/testing';
import { expect, test } from 'vitest';
import { type DataCopy, dataCopyText } from './data-copy-file.ts';

const copy = {
  madeAt: TEST_NOW,
  event: {
    title: 'Recht im Kinderschutz',
    sessions: [{ startsAt: '2027-01-20T09:00', endsAt: '2027-01-20T16:30', status: 'planned', attendedMinutes: 90 }],
  },
  registration: {
    id: registrationId(1),
    personId: ada,
    requestedAt: TEST_NOW,
    status: 'confirmed',
    confirmedAt: TEST_NOW,
  },
  details: {
    givenName: 'Ada',
    familyName: 'Beispiel',
    email: 'ada@example.org',
    profession: 'H1',
    organisation: { name: 'Praxis' },
    region: '14713',
    locale: 'de',
  },
  answers: [{ question: aQuestion('q-food', { type: 'yes_no' }), answer: true }],
  assistance: [{ need: 'braille', status: 'confirmed' }],
  asksForPriority: true,
  approval: { email: 'leitung@example.org', status: 'approved', answeredAt: TEST_NOW, word: 'Gern.' },
  transfers: [{ status: 'declined', offeredAt: TEST_NOW }],
  certificates: [],
  mails: [{ kind: 'registration_confirmed', to: 'ada@example.org', state: 'queued', writtenAt: TEST_NOW }],
  history: [{ at: TEST_NOW as Instant, action: 'registration.create', by: 'person', from: 'none', to: 'confirmed' }],
} as unknown as DataCopy;

test('the file is JSON that can be read: its keys are words, its values too where they stand for something', () => {
  const file = JSON.parse(dataCopyText(copy, 'de'));
  expect(file).toMatchObject({
    Veranstaltung: 'Recht im Kinderschutz',
    Termine: [{ Beginn: '2027-01-20T09:00', Ende: '2027-01-20T16:30', 'Anwesend (Minuten)': 90 }],
    'Angaben zur Person': { Vorname: 'Ada', 'E-Mail-Adresse': 'ada@example.org' },
    Antworten: [{ Frage: 'Frage q-food', Antwort: 'Ja' }],
    'Um Bevorzugung gebeten (§ 164 Abs. 4 SGB IX)': 'ja',
    'Zustimmung der Leitung': { 'E-Mail-Adresse': 'leitung@example.org', Stand: 'zugestimmt', Antwort: 'Gern.' },
    'Weitergabe des Platzes': [{ Stand: 'abgelehnt' }],
    Verlauf: [{ Was: 'angemeldet', Durch: 'Sie selbst' }],
  });
  expect(Object.keys(JSON.parse(dataCopyText(copy, 'en')))).toHaveLength(Object.keys(file).length);
});
