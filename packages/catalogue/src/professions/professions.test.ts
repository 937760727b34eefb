import { professionGroups } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { isCpdRegimeCode } from '../cpd-regimes.ts';
import { isProfessionCode, parseProfessionCode, professions } from './index.ts';

const profession = (code: string) => professions.find((it) => it.code === code);

test('there are 30 professions and two residual ones, each code once', () => {
  expect(professions).toHaveLength(32);
  expect(new Set(professions.map((it) => it.code)).size).toBe(32);
});

test('the groups have the sizes of the canonical list', () => {
  const sizes = professionGroups.map((group) => [group, professions.filter((it) => it.group === group).length]);
  expect(Object.fromEntries(sizes)).toEqual({
    youth_welfare: 6,
    health: 10,
    education: 2,
    justice: 3,
    police: 1,
    counselling: 4,
    administration: 2,
    volunteering: 2,
    other: 2,
  });
});

test('a midwife has all that is known of her profession', () => {
  expect(profession('H1')).toEqual({
    code: 'H1',
    title: { de: 'Hebamme', en: 'Midwife' },
    group: 'health',
    confidentialityNumber: '1',
    legalHooks: [
      'KKG §4(1) Nr.1 und (3) S.3: soll bei dringender Gefahr das Jugendamt unverzüglich informieren',
      'SächsHebG §8(3)',
    ],
    cpdRegime: 'HEB_60_3Y',
    isco08: ['2222'],
  });
});

test.for([
  ['Y1', '6'],
  ['Y2', '6*'],
  ['H7', '1/2'],
  ['H10', '1*'],
  ['A2', '(5) Zoll'],
  ['Y3', undefined],
  ['J1', undefined],
] as const)('the number of %s in § 4 (1) KKG stands as printed: %s', ([code, number]) => {
  expect(profession(code)?.confidentialityNumber).toBe(number);
});

test('who is not bound to a regime has none', () => {
  expect(professions.filter((it) => it.cpdRegime === undefined).map((it) => it.code)).toEqual([
    'Y2',
    'Y5',
    'Y6',
    'J2',
    'J4',
    'B1',
    'B2',
    'B3',
    'B4',
    'A1',
    'A2',
    'X1',
    'X9',
  ]);
});

test('every regime a profession names is known', () => {
  const named = professions.flatMap((it) => it.cpdRegime ?? []);
  expect(named.filter((code) => !isCpdRegimeCode(code))).toEqual([]);
});

test('several ISCO codes are several codes, and a dash is none', () => {
  expect(profession('E1')?.isco08).toEqual(['2330', '2341', '2352']);
  expect(profession('V1')?.isco08).toEqual([]);
});

test('a function is not a profession', () => {
  expect(isProfessionCode('insofa')).toBe(false);
  expect(() => parseProfessionCode('Z1')).toThrow(RangeError);
});
