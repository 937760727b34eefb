import { expect, test } from 'vitest';
import { aRun, day } from '../../testing/rule-builders.ts';
import type { CertifiedTerm, Refresher } from '../renewal.ts';
import { renewalProgress } from '../renewal-progress.ts';
import { explainRenewal } from './explain-renewal.ts';

const term: CertifiedTerm = {
  issuedOn: day('2027-03-14'),
  validUntil: day('2030-03-14'),
  renewalUnits: 8,
  months: 36,
};
const attended = (units: number): readonly Refresher[] => [{ on: day('2028-01-10'), minutes: units * 45 }];
const booked = (units: number) => [
  { ...aRun('B01', '2029-10-01'), days: [{ on: day('2029-10-01'), plannedMinutes: units * 45 }] },
];

function told(refreshers: readonly Refresher[], bookedUnits: number, today: string, of = term) {
  const progress = renewalProgress(of, refreshers, bookedUnits > 0 ? booked(bookedUnits) : [], day(today));
  return (['de', 'en', 'hsb'] as const).map((language) => explainRenewal(progress, language));
}

test('what a renewal still needs is told with its days', () => {
  expect(told(attended(4), 0, '2029-07-01')).toEqual([
    ['Für die Verlängerung fehlen noch 4 von 8 UE Auffrischung seit dem 14. März 2027.', 'Zeit ist bis 14. März 2030.'],
    [
      'To renew it, 4 of 8 units of refresher since 14 March 2027 are still missing.',
      'There is time until 14 March 2030.',
    ],
    [
      'Za podlěšenje hišće faluje (dalekubłanje po 14. měrca 2027): 4 wučbne jednotki z 8.',
      'Čas je hač do 14. měrca 2030.',
    ],
  ]);
});

test('what is booked is told with what is missing then', () => {
  expect(told(attended(2), 4, '2029-07-01')[0]).toEqual([
    'Für die Verlängerung fehlen noch 6 von 8 UE Auffrischung seit dem 14. März 2027.',
    'Gebucht sind 4 UE.',
    'Danach fehlen noch 2 UE.',
    'Zeit ist bis 14. März 2030.',
  ]);
  expect(told(attended(7), 1, '2029-07-01')[0]).toEqual([
    'Für die Verlängerung fehlt noch 1 von 8 UE Auffrischung seit dem 14. März 2027.',
    'Gebucht ist 1 UE.',
    'Damit ist alles beisammen.',
    'Zeit ist bis 14. März 2030.',
  ]);
});

test('when all is there, until when it will count', () => {
  expect(told(attended(9), 0, '2029-07-01')).toEqual([
    ['Die Auffrischung ist beisammen: 9 UE, nötig sind 8.', 'Verlängert gilt das Zertifikat bis 14. März 2033.'],
    [
      'The refresher is complete: 9 teaching units, 8 are needed.',
      'Renewed, the certificate is valid until 14 March 2033.',
    ],
    [
      'Dalekubłanje za podlěšenje je hromadźe: 9 wučbnych jednotkow, trěbne: 8.',
      'Po podlěšenju płaći certifikat do 14. měrca 2033.',
    ],
  ]);
});

test('after its end, that it can be renewed all the same', () => {
  expect(told([], 0, '2030-03-15').map((it) => it.at(-1))).toEqual([
    'Die Geltung ist am 14. März 2030 abgelaufen. Verlängert wird auch danach noch, dann ab dem Tag der Verlängerung.',
    'Its validity ended on 14 March 2030. It can still be renewed, then from the day of renewal on.',
    'Płaćiwosć je so 14. měrca 2030 skónčiła. Podlěšenje je tež potom móžne, z płaćiwosću wot dnja podlěšenja.',
  ]);
});

test('after an early renewal, from when on it can be renewed again', () => {
  const renewed = { ...term, issuedOn: day('2028-05-02'), validUntil: day('2033-03-14') };
  expect(told(attended(9), 0, '2029-07-01', renewed)).toEqual([
    ['Verlängert ist das Zertifikat schon; wieder geht es ab 14. März 2030.'],
    ['The certificate has been renewed already; it can be again from 14 March 2030 on.'],
    ['Certifikat je hižo podlěšeny; znowa je to móžne wot 14. měrca 2030.'],
  ]);
});
