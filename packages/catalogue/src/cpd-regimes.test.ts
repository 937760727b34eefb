import { networkFunctionCodes } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { cpdRegimes, parseCpdRegimeCode } from './cpd-regimes.ts';
import { findCpdRegime } from './find-cpd-regime.ts';
import { saarland, sachsen } from './lands/index.ts';
import { networkFunctions } from './network-functions.ts';
import { parseProfessionCode } from './professions/index.ts';

test('there are 14 regimes, and these numbers are due', () => {
  expect(cpdRegimes.map(({ code, unit, due }) => [code, unit, due?.amount, due?.perYears])).toEqual([
    ['CME_250_5Y', 'points', 250, 5],
    ['OPK_250_5Y', 'points', 250, 5],
    ['HEB_60_3Y', 'hours', 60, 3],
    ['RBP_40_2Y', 'points', 40, 2],
    ['KITA_40H', 'hours', 40, 1],
    ['KTP_20H', 'hours', 20, 1],
    ['SCHUL_DUTY', 'duty', undefined, undefined],
    ['GVG_PROOF', 'proof', undefined, undefined],
    ['FAMFG_158A', 'proof', 1, 2],
    ['DUTY_EMPLOYER', 'duty', undefined, undefined],
    ['ZAHN_CME', 'points', 125, 5],
    ['HEILMITTEL_FP', 'points', 60, 4],
    ['JULEICA', 'teaching_units', 44, undefined],
    ['QZG', 'days', 3, 1],
  ]);
});

test('what was not read in its wording does not claim to be', () => {
  const read = cpdRegimes.filter((it) => it.source.evidence === 'read').map((it) => it.code);
  expect(read).toEqual(['HEB_60_3Y', 'KITA_40H', 'KTP_20H', 'GVG_PROOF', 'FAMFG_158A', 'DUTY_EMPLOYER']);
  const unverified = cpdRegimes.filter((it) => it.source.evidence === 'unverified').map((it) => it.code);
  expect(unverified).toEqual(['HEILMITTEL_FP']);
});

test('nobody knows a regime that is not listed', () => {
  expect(() => parseCpdRegimeCode('NONE')).toThrow(RangeError);
});

test('every function of the domain has a title', () => {
  expect(networkFunctions.map((it) => it.code)).toEqual(networkFunctionCodes);
});

describe('findCpdRegime', () => {
  const midwife = parseProfessionCode('H1');
  const judge = parseProfessionCode('J1');
  const police = parseProfessionCode('J4');

  test('a midwife owes 60 hours in three years in Sachsen, and none of them in Saarland', () => {
    expect(findCpdRegime(midwife, sachsen)?.due).toEqual({ amount: 60, perYears: 3 });
    expect(findCpdRegime(midwife, saarland)).toBeUndefined();
  });

  test('federal law reaches a family judge everywhere', () => {
    expect(findCpdRegime(judge, saarland)?.code).toBe('GVG_PROOF');
  });

  test('a profession without a regime has none in any Land', () => {
    expect(findCpdRegime(police, sachsen)).toBeUndefined();
  });
});
