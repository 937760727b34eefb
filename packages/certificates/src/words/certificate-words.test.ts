import type { EventKind, LocalDate, LocalDateTime, TeachingUnits } from '@netzwerkstatt/domain';
import { eventKinds } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import type { CertificateLanguage } from '../certificate-document.ts';
import { type CertifiedPlace, certificateWords } from './certificate-words.ts';

interface Sentence {
  readonly kind?: EventKind;
  readonly days: readonly string[];
  readonly place: CertifiedPlace;
  readonly attended: number;
  readonly planned: number;
}

/** The sentence as it runs over the lines of the certificate. */
function sentence(language: CertificateLanguage, { kind = 'training', days, place, attended, planned }: Sentence) {
  const words = certificateWords(language);
  const on = days as LocalDate[];
  const attendance = { attendedUnits: attended as TeachingUnits, plannedUnits: planned as TeachingUnits };
  return [
    `${words.opening} N. N. ${words.beforeTitle(kind, on, place)} T ${words.afterTitle(attendance, on, place)}`,
    words.inHours(attendance.attendedUnits),
  ];
}

const oneDay: Sentence = {
  days: ['2027-01-20'],
  place: { format: 'on_site', place: 'Leipzig' },
  attended: 8,
  planned: 8,
};
const threeDays: Sentence = {
  days: ['2026-12-20', '2027-01-20', '2027-02-17'],
  place: { format: 'hybrid', place: 'Zwickau' },
  attended: 21,
  planned: 24,
};

describe('the sentence of a certificate names nobody’s gender', () => {
  test.for([
    {
      sentence: sentence('de', oneDay),
      reads: [
        'Hiermit wird bescheinigt: N. N. hat am 20. Januar 2027 in Leipzig an der Fortbildung T im Umfang von 8 von 8 Unterrichtseinheiten (UE) zu je 45 Minuten teilgenommen.',
        '8 UE entsprechen 6 Zeitstunden.',
      ],
    },
    {
      sentence: sentence('de', threeDays),
      reads: [
        'Hiermit wird bescheinigt: N. N. hat an 3 Tagen vom 20. Dezember 2026 bis 17. Februar 2027 in Zwickau oder online an der Fortbildung T im Umfang von 21 von 24 Unterrichtseinheiten (UE) zu je 45 Minuten teilgenommen.',
        '21 UE entsprechen 15,75 Zeitstunden.',
      ],
    },
    {
      sentence: sentence('de', {
        ...oneDay,
        days: ['2027-03-01'],
        place: { format: 'online' },
        attended: 1,
        planned: 1,
      }),
      reads: [
        'Hiermit wird bescheinigt: N. N. hat am 1. März 2027 online an der Fortbildung T im Umfang von 1 von 1 Unterrichtseinheit (UE) zu 45 Minuten teilgenommen.',
        '1 UE entspricht 0,75 Zeitstunden.',
      ],
    },
    {
      sentence: sentence('en', oneDay),
      reads: [
        'This is to certify that N. N. attended the training T on 20 January 2027 in Leipzig, for 8 of 8 teaching units.',
        'A teaching unit is 45 minutes; 8 teaching units equal 6 hours.',
      ],
    },
    {
      sentence: sentence('en', { ...threeDays, days: ['2027-01-20', '2027-02-17'], place: { format: 'on_site' } }),
      reads: [
        'This is to certify that N. N. attended the training T on 2 days from 20 January to 17 February 2027 on site, for 21 of 24 teaching units.',
        'A teaching unit is 45 minutes; 21 teaching units equal 15.75 hours.',
      ],
    },
  ])('$reads.0', ({ sentence, reads }) => {
    expect(sentence).toEqual(reads);
  });
});

test('every kind of event has its words', () => {
  const beforeTitle = (language: CertificateLanguage) =>
    eventKinds.map((kind) =>
      certificateWords(language).beforeTitle(kind, ['2027-01-20' as LocalDate], { format: 'online' }),
    );
  expect(beforeTitle('de')).toEqual([
    'hat am 20. Januar 2027 online an der Qualifizierung',
    'hat am 20. Januar 2027 online am Landesfachtag',
    'hat am 20. Januar 2027 online an der Netzwerkkonferenz',
    'hat am 20. Januar 2027 online am Qualitätszirkel',
    'hat am 20. Januar 2027 online an der Fortbildung',
  ]);
  expect(beforeTitle('en')).toEqual([
    'attended the qualification module',
    'attended the state conference',
    'attended the network conference',
    'attended the quality circle',
    'attended the training',
  ]);
});

describe('a session is written as people write it', () => {
  const [start, end, nextDay] = ['2027-01-20T09:00', '2027-01-20T16:30', '2027-01-21T12:05'] as LocalDateTime[];

  test.for<{ language: CertificateLanguage; day: string; times: string[]; lengths: string[]; places: string[] }>([
    {
      language: 'de',
      day: 'Mittwoch, 20. Januar 2027',
      times: ['9:00–16:30 Uhr', '9:00 Uhr bis 21.1., 12:05 Uhr'],
      lengths: ['1 UE', '8 UE', '50 Minuten'],
      places: ['Leipzig', 'online', 'Leipzig, online', 'vor Ort'],
    },
    {
      language: 'en',
      day: 'Wednesday, 20 January 2027',
      times: ['9:00–16:30', '9:00 to 21 January, 12:05'],
      lengths: ['1 unit', '8 units', '50 minutes'],
      places: ['Leipzig', 'online', 'Leipzig, online', 'on site'],
    },
  ])('$language', ({ language, day, times, lengths, places }) => {
    const words = certificateWords(language);
    const place = 'Leipzig';
    const given: CertifiedPlace[] = [
      ...[{ format: 'on_site', place } as const, { format: 'online' } as const],
      ...[{ format: 'hybrid', place } as const, { format: 'on_site' } as const],
    ];
    expect(words.day('2027-01-20' as LocalDate)).toBe(day);
    expect([end, nextDay].map((ends) => words.time(start as LocalDateTime, ends as LocalDateTime))).toEqual(times);
    expect([45, 360, 50].map((minutes) => words.sessionLength(minutes))).toEqual(lengths);
    expect(given.map((it) => words.place(it))).toEqual(places);
  });
});
