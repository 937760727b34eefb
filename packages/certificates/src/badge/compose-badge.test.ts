import type { LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { badgeFacts } from '../testing/badge-builders.ts';
import { aCertificateDocument, aSeriesDocument, aSpeakerDocument, aTranscriptEntry } from '../testing/builders.ts';
import { composeBadge } from './compose-badge.ts';

test('a badge says what the certificate says, and about the person the name alone', () => {
  expect(composeBadge(aCertificateDocument(), badgeFacts())).toEqual({
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'https://netzwerkstatt.example/nachweis/TB-4K7P-2M9X-QW31',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Teilnahmebescheinigung',
    issuer: {
      id: 'did:web:netzwerkstatt.example',
      type: ['Profile'],
      name: 'Landeskoordinierungsstelle Netzwerke für Kinderschutz',
    },
    validFrom: '2027-01-21T09:30:00Z',
    credentialStatus: {
      id: 'https://netzwerkstatt.example/nachweis/status/2027#4711',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '4711',
      statusListCredential: 'https://netzwerkstatt.example/nachweis/status/2027',
    },
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: 'Hańža Krawc', identityType: 'name' }],
      narrative:
        'Hiermit wird bescheinigt: Hańža Krawc hat am 20. Januar 2027 in Leipzig an der Fortbildung Recht im Kinderschutz im Umfang von 8 von 8 Unterrichtseinheiten (UE) zu je 45 Minuten teilgenommen.',
      activityStartDate: '2027-01-20T00:00:00Z',
      activityEndDate: '2027-01-20T00:00:00Z',
      creditsEarned: 8,
      result: [
        {
          type: ['Result'],
          resultDescription: 'https://netzwerkstatt.example/nachweis/TB-4K7P-2M9X-QW31#result-1',
          value: '8',
        },
      ],
      achievement: {
        id: 'https://netzwerkstatt.example/nachweis/TB-4K7P-2M9X-QW31#achievement',
        type: ['Achievement'],
        achievementType: 'Course',
        name: 'Recht im Kinderschutz',
        description: 'Kennt die Stufen des § 4 KKG für den eigenen Beruf und wendet sie auf Fälle ohne Namen an.',
        humanCode: 'L02',
        version: '2027-1',
        criteria: { narrative: 'Teilnahmebescheinigung: 8 von 8 UE. Gilt nicht als Nachweis einer Prüfung.' },
        creditsAvailable: 8,
        inLanguage: 'de',
        resultDescription: [
          {
            id: 'https://netzwerkstatt.example/nachweis/TB-4K7P-2M9X-QW31#result-1',
            type: ['ResultDescription'],
            name: 'Unterrichtseinheiten zu 45 Minuten',
            resultType: 'Result',
            valueMax: '8',
          },
        ],
      },
    },
  });
});

test('an event without a module is described by its title', () => {
  const { module: _, ...document } = aCertificateDocument();
  const { achievement } = composeBadge(document, badgeFacts()).credentialSubject;
  expect([achievement.description, achievement.humanCode]).toEqual(['Recht im Kinderschutz', undefined]);
});

test('who was there for a part only has a badge that says so', () => {
  const attendance = { attendedUnits: 5 as TeachingUnits, plannedUnits: 8 as TeachingUnits };
  const { name, credentialSubject } = composeBadge(aCertificateDocument({ kind: 'partial', attendance }), badgeFacts());
  expect([name, credentialSubject.creditsEarned, credentialSubject.achievement.creditsAvailable]).toEqual([
    'Bescheinigung über zeitweise Teilnahme',
    5,
    8,
  ]);
});

describe('the badge of a whole series', () => {
  const document = aSeriesDocument({
    entries: [aTranscriptEntry(1), aTranscriptEntry(2, { origin: 'recognised' })],
  });

  test('lists its modules and further parts as results, behind the sum', () => {
    const { result, achievement } = composeBadge(document, badgeFacts()).credentialSubject;
    const named = new Map(achievement.resultDescription.map(({ id, name }) => [id, name]));
    expect(result.map(({ resultDescription, value }) => [named.get(resultDescription), value])).toEqual([
      ['Unterrichtseinheiten zu 45 Minuten', '16'],
      ['L01 Modul 1 (1)', '8'],
      ['L02 Modul 2 (1), angerechnet', '8'],
      ['Abschlusskolloquium', 'bestanden'],
    ]);
  });

  test('counts until the end of its last day', () => {
    expect(composeBadge(document, badgeFacts()).validUntil).toBe('2030-01-21T23:59:59Z');
    const { validUntil: _, ...unlimited } = document;
    expect(composeBadge(unlimited, badgeFacts())).not.toHaveProperty('validUntil');
  });

  test('names its first and last day', () => {
    const period = { from: '2026-09-01' as LocalDate, to: '2027-01-20' as LocalDate };
    const { activityStartDate, activityEndDate } = composeBadge(
      { ...document, period },
      badgeFacts(),
    ).credentialSubject;
    expect([activityStartDate, activityEndDate]).toEqual(['2026-09-01T00:00:00Z', '2027-01-20T00:00:00Z']);
  });
});

test('who taught earns no credits; what they taught is the result', () => {
  const { credentialSubject } = composeBadge(aSpeakerDocument(), badgeFacts());
  expect(credentialSubject).not.toHaveProperty('creditsEarned');
  expect(credentialSubject.achievement.criteria.narrative).toBe('Bescheinigung über Lehrtätigkeit: 8 UE.');
  expect(credentialSubject.result.map(({ value }) => value)).toEqual(['8']);
});
