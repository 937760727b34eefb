import type { PersonId, TeachingUnits } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { takeBasis } from '../rules/decision-basis.ts';
import { aModule, aRecord, aRuleSet, aRun } from '../testing/rule-builders.ts';
import type { RecognisedUnits } from './recognition-cap.ts';
import { decideTakingBack, restsOnRecognition, whatStillCounts } from './taking-back.ts';

const [ada, officer] = ['ada' as PersonId, 'officer' as PersonId];
const grant = (module: string, units: number): RecognisedUnits => ({ module, teachingUnits: units as TeachingUnits });

test.for([
  { rule: 'what was recognised can be taken back', granted: [grant('B04', 5)], by: officer, code: undefined },
  { rule: 'what was refused cannot', granted: [], by: officer, code: 'recognition_not_granted' },
  { rule: 'nobody takes back their own', granted: [grant('B04', 5)], by: ada, code: 'recognition_own' },
])('$rule', ({ granted, by, code }) => {
  expect(decideTakingBack({ person: ada, granted }, by)).toEqual(
    code === undefined ? { ok: true, value: granted } : { ok: false, refusal: { code } },
  );
});

test('a request about which nothing is decided has nothing to take back', () => {
  expect(decideTakingBack({ person: ada }, officer)).toEqual({
    ok: false,
    refusal: { code: 'recognition_not_granted' },
  });
});

test.for([
  { rule: 'the one that gave most of it', others: [3, 5, 4], counts: 1 },
  { rule: 'of those that gave the same, the earliest', others: [3, 5, 5], counts: 1 },
  { rule: 'nothing where no other gave any of it', others: [], counts: undefined },
])('what counts of a module once one is gone: $rule', ({ others, counts }) => {
  const decisions = others.map((units) => ({ granted: [grant('B01', 8), grant('B04', units)] }));
  const still = whatStillCounts('B04', decisions);
  expect(still && { of: decisions.indexOf(still.decision), units: still.units }).toEqual(
    counts === undefined ? undefined : { of: counts, units: grant('B04', others[counts] ?? 0) },
  );
});

const parts = [aModule('B01'), aModule('B02')];
const rules = [aRuleSet([{ kind: 'minimum_share', scope: 'series', share: 0.5 }], { parts })];
const basisOf = (record: Parameters<typeof aRecord>[0]) =>
  ({ kind: 'series', ...takeBasis(rules, aRecord(record)) }) as const;

test('a certificate rests on a recognition that its lines name, and on no other', () => {
  const basis = basisOf({ runs: [aRun('B01', '2027-01-20')], recognised: [{ part: 'B02' }] });
  expect([restsOnRecognition(basis, ['B02'], []), restsOnRecognition(basis, ['B01', 'L14'], [])]).toEqual([
    true,
    false,
  ]);
});

test('what was attended as a whole besides does not make a certificate rest on its recognition', () => {
  const runs = [aRun('B01', '2027-01-20'), aRun('B02', '2027-01-21')];
  expect(restsOnRecognition(basisOf({ runs, recognised: [{ part: 'B02' }] }), ['B02'], [])).toBe(false);
});

test.for([
  { rule: 'as much as it gave: it does not rest on it', units: 5, rests: false },
  { rule: 'less of the module: its lines would be others', units: 4, rests: true },
])('another recognition that held as well gave $rule', ({ units, rests }) => {
  const recognised = [{ part: 'B02', teachingUnits: 5 }];
  const basis = basisOf({ runs: [aRun('B01', '2027-01-20')], recognised });
  expect(restsOnRecognition(basis, ['B02'], [{ granted: [grant('B02', units), grant('B01', 8)] }])).toBe(rests);
});
