import { describe, expect, test } from 'vitest';
import { aModule, aRecord, aRuleSet, aRun, day } from '../testing/rule-builders.ts';
import type { CertificateRule } from './certificate-rule.ts';
import { evaluateRules } from './evaluate-rules.ts';
import type { AttendedRun } from './learning-record.ts';

const moduleShare: CertificateRule = { kind: 'minimum_share', scope: 'module', share: 0.8 };
const dayShare: CertificateRule = { kind: 'minimum_share', scope: 'day', share: 0.8 };
const withoutAbsence: CertificateRule = { kind: 'full_attendance', parts: ['B01'] };

function missing(rules: readonly CertificateRule[], runs: readonly AttendedRun[], teachingUnits = 8) {
  const { unmet } = evaluateRules(aRuleSet(rules, { parts: [aModule('B01', teachingUnits)] }), aRecord({ runs }));
  return unmet.map((it) => [it.code, 'missingMinutes' in it ? it.missingMinutes : undefined]);
}

describe('a run that was held shorter than its module is', () => {
  const hour = aRun('B01', '2027-01-20', 45, 45);
  const day7of8 = aRun('B01', '2027-01-20', 315, 315);

  test('is measured by the module, and not by itself', () => {
    expect(missing([moduleShare], [hour])).toEqual([['module_share_too_low', 243]]);
    expect(missing([moduleShare], [day7of8])).toEqual([]);
  });

  test('leaves a day that was cancelled to be made up for', () => {
    const days = [{ on: day('2027-01-20'), attendedMinutes: 180, plannedMinutes: 180 }];
    expect(missing([dayShare], [{ part: 'B01', run: 'x', days }])).toEqual([['day_share_too_low', 108]]);
    expect(missing([dayShare], [day7of8])).toEqual([]);
  });

  test('was attended without absence by whoever missed none of it, if it was long enough to count', () => {
    expect(missing([moduleShare, withoutAbsence], [day7of8])).toEqual([]);
    expect(missing([moduleShare, withoutAbsence], [aRun('B01', '2027-01-20', 314, 315)])).toEqual([
      ['not_without_absence', 1],
    ]);
    expect(missing([{ ...moduleShare, scope: 'series' }, withoutAbsence], [hour])).toEqual([
      ['series_share_too_low', 243],
      ['not_without_absence', 243],
    ]);
  });
});

test('a module is as long as in the version that was taught, whatever it became since', () => {
  const taught = { ...aRun('B01', '2027-01-20', 288), moduleMinutes: 360 };
  expect(missing([moduleShare], [taught], 12)).toEqual([]);
  expect(missing([moduleShare], [{ ...taught, moduleMinutes: 540 }], 8)).toEqual([['module_share_too_low', 144]]);
});

test('a run that was held longer than the module asks for no more than the module', () => {
  expect(missing([moduleShare], [aRun('B01', '2027-01-20', 288, 450)])).toEqual([]);
});
