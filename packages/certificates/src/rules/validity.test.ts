import { expect, test } from 'vitest';
import { aRecord, aRuleSet, aRun, day } from '../testing/rule-builders.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { monthsLater } from './months-later.ts';
import { decideRenewal, validityOf } from './validity.ts';

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

const validity = { validUntil: day('2030-03-14'), renewalUnits: 8 };
const renew = (refreshers: readonly (readonly [on: string, units: number])[], today: string) =>
  decideRenewal(
    validity,
    day('2027-03-14'),
    36,
    refreshers.map(([on, teachingUnits]) => ({ on: day(on), teachingUnits })),
    day(today),
  );

test('a refresher renews it from its end on, and from the day of renewal once it has ended', () => {
  expect(renew([['2029-06-01', 8]], '2029-07-01')).toEqual({
    ok: true,
    value: { validUntil: '2033-03-14', renewalUnits: 8 },
  });
  expect(renew([['2029-06-01', 8]], '2031-01-31')).toEqual({
    ok: true,
    value: { validUntil: '2034-01-31', renewalUnits: 8 },
  });
});

test('refreshers are added up, and what was attended before the issue is none', () => {
  expect(
    renew(
      [
        ['2027-03-14', 8],
        ['2028-01-10', 4],
        ['2029-01-10', 3],
      ],
      '2029-07-01',
    ),
  ).toEqual({
    ok: false,
    refusal: { code: 'renewal_too_short', missingUnits: 1 },
  });
});
