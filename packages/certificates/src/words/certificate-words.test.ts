import { eventKinds, type LocalDate, type LocalDateTime, type TeachingUnits } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import {
  type CertificateDocument,
  type CertificateLanguage,
  type CertifiedEvent,
  type CertifiedSession,
  certificateKinds,
  certificateLanguages,
} from '../certificate-document.ts';
import {
  aCertificateDocument,
  aCertifiedSession,
  aSeriesDocument,
  aSpeakerDocument,
  TEST_NUMBER,
} from '../testing/builders.ts';
import { type CertifiedPlace, certificateSentence, certificateWords } from './certificate-words.ts';

/** The sentence as it runs over the lines of the certificate. */
function read(document: CertificateDocument): string {
  const { opening, beforeTitle, afterTitle } = certificateSentence(document);
  return `${opening} N. N. ${beforeTitle} T ${afterTitle}`;
}

function on(...days: string[]): { readonly sessions: readonly CertifiedSession[] } {
  const at = (day: string, time: string) => `${day}T${time}` as LocalDateTime;
  return { sessions: days.map((day) => aCertifiedSession({ startsAt: at(day, '09:00'), endsAt: at(day, '16:30') })) };
}

const attended = (attendedUnits: number, plannedUnits: number) => ({
  attendance: { attendedUnits: attendedUnits as TeachingUnits, plannedUnits: plannedUnits as TeachingUnits },
});
const event: CertifiedEvent = { kind: 'training', title: 'T', format: 'on_site', place: 'Leipzig' };
const threeDays = on('2026-12-20', '2027-01-20', '2027-02-17');
const partial = { kind: 'partial', ...attended(5, 8) } as const;
const series = {
  ...attended(104, 110),
  period: { from: '2026-01-20' as LocalDate, to: '2027-02-17' as LocalDate },
};

describe('the sentence of a certificate names nobody’s gender', () => {
  test.for<{ document: CertificateDocument; reads: string }>([
    {
      document: aCertificateDocument(),
      reads:
        'Hiermit wird bescheinigt: N. N. hat am 20. Januar 2027 in Leipzig an der Fortbildung T im Umfang von 8 von 8 Unterrichtseinheiten (UE) zu je 45 Minuten teilgenommen.',
    },
    {
      document: aCertificateDocument({
        ...threeDays,
        ...attended(21, 24),
        event: { ...event, format: 'hybrid', place: 'Zwickau' },
      }),
      reads:
        'Hiermit wird bescheinigt: N. N. hat an 3 Tagen vom 20. Dezember 2026 bis 17. Februar 2027 in Zwickau oder online an der Fortbildung T im Umfang von 21 von 24 Unterrichtseinheiten (UE) zu je 45 Minuten teilgenommen.',
    },
    {
      document: aCertificateDocument({
        ...on('2027-03-01'),
        ...attended(1, 1),
        event: { kind: 'training', title: 'T', format: 'online' },
      }),
      reads:
        'Hiermit wird bescheinigt: N. N. hat am 1. März 2027 online an der Fortbildung T im Umfang von 1 von 1 Unterrichtseinheit (UE) zu 45 Minuten teilgenommen.',
    },
    {
      document: aCertificateDocument(partial),
      reads:
        'Hiermit wird bescheinigt: N. N. hat am 20. Januar 2027 in Leipzig an der Fortbildung T zeitweise teilgenommen: 5 von 8 Unterrichtseinheiten (UE) zu je 45 Minuten.',
    },
    {
      document: aSeriesDocument(series),
      reads:
        'Hiermit wird bescheinigt: N. N. hat vom 20. Januar 2026 bis 17. Februar 2027 erfolgreich abgeschlossen: T im Umfang von 104 von 110 Unterrichtseinheiten (UE) zu je 45 Minuten.',
    },
    {
      document: aSpeakerDocument({ event: { ...event, kind: 'state_conference' } }),
      reads:
        'Hiermit wird bescheinigt: N. N. hat am 20. Januar 2027 in Leipzig als Referent:in beim Landesfachtag T 8 Unterrichtseinheiten (UE) zu je 45 Minuten gestaltet.',
    },
    {
      document: aCertificateDocument({ language: 'en' }),
      reads:
        'This is to certify that N. N. attended the training T on 20 January 2027 in Leipzig, for 8 of 8 teaching units.',
    },
    {
      document: aCertificateDocument({
        language: 'en',
        ...on('2027-01-20', '2027-02-17'),
        event: { kind: 'training', title: 'T', format: 'on_site' },
      }),
      reads:
        'This is to certify that N. N. attended the training T on 2 days from 20 January to 17 February 2027 on site, for 8 of 8 teaching units.',
    },
    {
      document: aCertificateDocument({ language: 'en', ...partial }),
      reads:
        'This is to certify that N. N. attended part of the training T on 20 January 2027 in Leipzig: 5 of 8 teaching units.',
    },
    {
      document: aSeriesDocument({ language: 'en', ...series }),
      reads:
        'This is to certify that N. N. successfully completed T from 20 January 2026 to 17 February 2027, with 104 of 110 teaching units.',
    },
    {
      document: aSpeakerDocument({ language: 'en', role: 'facilitator', unitsTaught: 1 as TeachingUnits }),
      reads:
        'This is to certify that N. N. facilitated at the training T on 20 January 2027 in Leipzig, for 1 teaching unit.',
    },
    {
      document: aCertificateDocument({ language: 'hsb' }),
      reads:
        'Z tym so wobkruća, zo je so wosoba z mjenom N. N. 20. januara 2027 (Leipzig) na dalekubłanju T we wobjimje 8 z 8 wučbnych jednotkow (WJ) po 45 mjeńšinach wobdźěliła.',
    },
    {
      document: aCertificateDocument({ language: 'hsb', ...partial, ...threeDays, ...attended(1, 2) }),
      reads:
        'Z tym so wobkruća, zo je so wosoba z mjenom N. N. wot 20. decembra 2026 do 17. februara 2027 (Leipzig) na dalekubłanju T zdźěla wobdźěliła: 1 z 2 wučbneju jednotkow (WJ) po 45 mjeńšinach.',
    },
    {
      document: aSeriesDocument({ language: 'hsb', ...series }),
      reads:
        'Z tym so wobkruća, zo je wosoba z mjenom N. N. wot 20. januara 2026 do 17. februara 2027 wuspěšnje zakónčiła: T we wobjimje 104 z 110 wučbnych jednotkow (WJ) po 45 mjeńšinach.',
    },
    {
      document: aSpeakerDocument({ language: 'hsb' }),
      reads:
        'Z tym so wobkruća, zo je wosoba z mjenom N. N. 20. januara 2027 (Leipzig) na dalekubłanju T jako referentka abo referent skutkowała, we wobjimje 8 wučbnych jednotkow (WJ) po 45 mjeńšinach.',
    },
  ])('$document.language, $document.kind: $reads', ({ document, reads }) => {
    expect(read(document)).toBe(reads);
  });
});

test.for<{ language: CertificateLanguage; lines: string[] }>([
  {
    language: 'de',
    lines: [
      '8 UE entsprechen 6 Zeitstunden.',
      '21 UE entsprechen 15,75 Zeitstunden.',
      '1 UE entspricht 0,75 Zeitstunden.',
    ],
  },
  {
    language: 'en',
    lines: [
      'A teaching unit is 45 minutes; 8 teaching units equal 6 hours.',
      'A teaching unit is 45 minutes; 21 teaching units equal 15.75 hours.',
      'A teaching unit is 45 minutes; 1 teaching unit equals 0.75 hours.',
    ],
  },
  { language: 'hsb', lines: ['8 WJ wotpowěduje 6 h.', '21 WJ wotpowěduje 15,75 h.', '1 WJ wotpowěduje 0,75 h.'] },
])('units are hours as well, in $language', ({ language, lines }) => {
  const words = certificateWords(language);
  expect([8, 21, 1].map((units) => words.inHours(units as TeachingUnits))).toEqual(lines);
});

test('in Upper Sorbian one, two, and three or four have each their form, also above a hundred', () => {
  const { inHours } = certificateWords('hsb');
  expect([1, 2, 3, 4, 5, 22, 102, 104, 110].map((units) => inHours(units as TeachingUnits))).toEqual([
    '1 WJ wotpowěduje 0,75 h.',
    '2 WJ wotpowědujetej 1,5 h.',
    '3 WJ wotpowěduja 2,25 h.',
    '4 WJ wotpowěduja 3 h.',
    '5 WJ wotpowěduje 3,75 h.',
    '22 WJ wotpowěduje 16,5 h.',
    '102 WJ wotpowědujetej 76,5 h.',
    '104 WJ wotpowěduja 78 h.',
    '110 WJ wotpowěduje 82,5 h.',
  ]);
});

test.for<{ language: CertificateLanguage; days: string[] }>([
  {
    language: 'de',
    days: ['an 3 Tagen vom 18. bis 20. Januar 2027', 'am 18. Januar 2027', 'an 2 Tagen vom 18. bis 19. Januar 2027'],
  },
  {
    language: 'en',
    days: ['on 3 days from 18 to 20 January 2027', 'on 18 January 2027', 'on 2 days from 18 to 19 January 2027'],
  },
  { language: 'hsb', days: ['wot 18. do 20. januara 2027', '18. januara 2027', 'wot 18. do 19. januara 2027'] },
])('a month is said once, and a night belongs to its evening, in $language', ({ language, days }) => {
  const [evening, night, noon] = ['2027-01-18T19:00', '2027-01-19T02:30', '2027-01-19T12:00'] as LocalDateTime[];
  const until = (endsAt: LocalDateTime | undefined) => ({
    sessions: [aCertifiedSession({ startsAt: evening as LocalDateTime, endsAt: endsAt as LocalDateTime })],
  });
  const sentences = [on('2027-01-18', '2027-01-19', '2027-01-20'), until(night), until(noon)].map((sessions) => {
    const { beforeTitle, afterTitle } = certificateSentence(aCertificateDocument({ language, ...sessions }));
    return `${beforeTitle} ${afterTitle}`;
  });
  expect(sentences.map((it, at) => (it.includes(days[at] ?? '–') ? days[at] : it))).toEqual(days);
});

test.for<{ language: CertificateLanguage; ends: string[] }>([
  {
    language: 'de',
    ends: [
      'Widerrufen am 3. März 2027: Diese Teilnahmebescheinigung gilt nicht mehr.',
      'Widerrufen am 3. März 2027: Diese Bescheinigung über zeitweise Teilnahme gilt nicht mehr.',
      'Widerrufen am 3. März 2027: Dieses Zertifikat gilt nicht mehr.',
      'Widerrufen am 3. März 2027: Diese Bescheinigung über Lehrtätigkeit gilt nicht mehr.',
    ],
  },
  {
    language: 'en',
    ends: [
      'Revoked on 3 March 2027: this certificate of attendance is no longer valid.',
      'Revoked on 3 March 2027: this certificate of partial attendance is no longer valid.',
      'Revoked on 3 March 2027: this certificate is no longer valid.',
      'Revoked on 3 March 2027: this certificate of teaching is no longer valid.',
    ],
  },
  {
    language: 'hsb',
    ends: [
      'Wotwołane dnja 3. měrca 2027: Tute wobkrućenje wo wobdźělenju hižo njepłaći.',
      'Wotwołane dnja 3. měrca 2027: Tute wobkrućenje wo dźělnym wobdźělenju hižo njepłaći.',
      'Wotwołane dnja 3. měrca 2027: Tutón certifikat hižo njepłaći.',
      'Wotwołane dnja 3. měrca 2027: Tute wobkrućenje wo wučenju hižo njepłaći.',
    ],
  },
])('what was revoked is called by its name, in $language', ({ language, ends }) => {
  const { since } = certificateWords(language).copies.revoked;
  expect(certificateKinds.map((kind) => since('2027-03-03' as LocalDate, kind))).toEqual(ends);
});

test.for<{ language: CertificateLanguage; said: string }>([
  { language: 'de', said: 'Referierende: Dr. Ida Muster, Ben Beispiel.' },
  { language: 'en', said: 'Speakers: Dr. Ida Muster, Ben Beispiel.' },
  { language: 'hsb', said: 'Referentki a referenća: Dr. Ida Muster, Ben Beispiel.' },
])('who taught is named in $language', ({ language, said }) => {
  expect(certificateWords(language).taughtBy(['Dr. Ida Muster', 'Ben Beispiel'])).toBe(said);
});

test.for(certificateLanguages)('what was recognised and what was accepted are two words, in %s', (language) => {
  const { recognised, results } = certificateWords(language).transcript;
  expect(new Set([recognised, ...Object.values(results)]).size).toBe(1 + Object.keys(results).length);
});

test.for<{ language: CertificateLanguage; periods: string[] }>([
  { language: 'de', periods: ['20.01.2027', '20.01.–17.02.2027', '20.12.2026–17.02.2027'] },
  { language: 'en', periods: ['20 Jan 2027', '20 Jan–17 Feb 2027', '20 Dec 2026–17 Feb 2027'] },
  { language: 'hsb', periods: ['20.01.2027', '20.01.–17.02.2027', '20.12.2026–17.02.2027'] },
])('a period fits into a narrow column, in $language', ({ language, periods }) => {
  const spans = [
    ['2027-01-20', '2027-01-20'],
    ['2027-01-20', '2027-02-17'],
    ['2026-12-20', '2027-02-17'],
  ] as [LocalDate, LocalDate][];
  const { period } = certificateWords(language).transcript;
  expect(spans.map(([from, to]) => period({ from, to }))).toEqual(periods);
});

test.for<{ language: CertificateLanguage; attends: string[] }>([
  {
    language: 'de',
    attends: [
      'hat am 20. Januar 2027 online an der Qualifizierung',
      'hat am 20. Januar 2027 online am Landesfachtag',
      'hat am 20. Januar 2027 online an der Netzwerkkonferenz',
      'hat am 20. Januar 2027 online am Qualitätszirkel',
      'hat am 20. Januar 2027 online an der Fortbildung',
    ],
  },
  {
    language: 'en',
    attends: [
      'attended the qualification module',
      'attended the state conference',
      'attended the network conference',
      'attended the quality circle',
      'attended the training',
    ],
  },
  {
    language: 'hsb',
    attends: [
      '20. januara 2027 online na kwalifikowanju',
      '20. januara 2027 online na krajnym fachowym dnju',
      '20. januara 2027 online na konferency syće',
      '20. januara 2027 online na cirklu kwality',
      '20. januara 2027 online na dalekubłanju',
    ],
  },
])('every kind of event has its words in $language', ({ language, attends }) => {
  const before = eventKinds.map((kind) => {
    const online: CertifiedEvent = { kind, title: 'T', format: 'online' };
    return certificateSentence(aCertificateDocument({ language, event: online })).beforeTitle;
  });
  expect(before).toEqual(attends);
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
    {
      language: 'hsb',
      day: 'srjeda, 20. januara 2027',
      times: ['9:00–16:30 hodź.', '9:00 hodź. do 21.1., 12:05 hodź.'],
      lengths: ['1 WJ', '8 WJ', '50 min'],
      places: ['Leipzig', 'online', 'Leipzig, online', 'na městnje'],
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

test.for([
  ['de', 'Verlängert das Zertifikat TB-4K7P-2M9X-QW31 vom 14. März 2027 nach einer Auffrischung von 9 UE.'],
  ['en', 'Renews certificate TB-4K7P-2M9X-QW31 of 14 March 2027 after a refresher of 9 units.'],
  ['hsb', 'Podlěšenje certifikata TB-4K7P-2M9X-QW31 (14. měrca 2027) po dalekubłanju we wobjimje 9 WJ.'],
] as const)('in %s a renewed certificate says what it renews', ([language, says]) => {
  const renewed = { number: TEST_NUMBER, issuedOn: '2027-03-14' as LocalDate, refresherUnits: 9 as TeachingUnits };
  expect(certificateWords(language).transcript.renews(renewed)).toBe(says);
});
