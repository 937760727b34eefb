import { fc, test as property } from '@fast-check/vitest';
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

const anyGrant = fc
  .tuple(fc.constantFrom('B01', 'B02', 'B03'), fc.integer({ min: 1, max: 8 }))
  .map(([module, units]) => grant(module, units));
const anyDecision = fc
  .uniqueArray(anyGrant, { selector: ({ module }) => module, maxLength: 3 })
  .map((granted) => ({ granted }));

/** As it is written down when it is decided: more of a module takes the place of less. */
function decidedInTurn(decisions: readonly { readonly granted: readonly RecognisedUnits[] }[]) {
  const counts = new Map<string, number>();
  for (const { module, teachingUnits } of decisions.flatMap(({ granted }) => granted)) {
    counts.set(module, Math.max(counts.get(module) ?? 0, teachingUnits));
  }
  return counts;
}

property.prop([fc.array(anyDecision, { minLength: 1, maxLength: 6 }), fc.nat()])(
  'whichever decision is taken back, what counts is as if it had never been made',
  (decisions, which) => {
    const taken = decisions[which % decisions.length];
    const others = decisions.filter((it) => it !== taken);
    const left = ['B01', 'B02', 'B03'].flatMap((module): [string, number][] => {
      const still = whatStillCounts(module, others);
      return still === undefined ? [] : [[module, still.units.teachingUnits]];
    });
    expect(new Map(left)).toEqual(new Map([...decidedInTurn(others)].toSorted()));
  },
);

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
