import { expect, test } from 'vitest';
import { aRecord, aRuleSet, aRun, day } from '../testing/rule-builders.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { monthsLater } from './months-later.ts';
import { validityOf } from './validity.ts';

test.for([
  ['2027-01-31', 1, '2027-02-28'],
  ['2027-01-31', 13, '2028-02-29'],
  ['2027-12-15', 1, '2028-01-15'],
  ['2027-03-14', 36, '2030-03-14'],
] as const)('%s and %i months later it is %s', ([from, months, then]) => {
  expect(monthsLater(day(from), months)).toBe(then);
});

test('a certificate counts from the day of its issue for as long as the rules say', () => {
  const record = aRecord({ runs: [aRun('B01', '2027-01-20')] });
  const decision = evaluateRules(aRuleSet([{ kind: 'validity', months: 36, renewalTeachingUnits: 8 }]), record);
  expect(decision.outcome).toBe('certificate');
  expect(validityOf(decision, day('2027-03-14'))).toEqual({ validUntil: '2030-03-14', renewalUnits: 8 });
  expect(validityOf(evaluateRules(aRuleSet([]), record), day('2027-03-14'))).toBeUndefined();
});
