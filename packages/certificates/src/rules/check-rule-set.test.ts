import { expect, test } from 'vitest';
import { aModule, aRecord, aRuleSet, aRun, colloquium, day } from '../testing/rule-builders.ts';
import type { CertificateRule } from './certificate-rule.ts';
import { evaluateRules } from './evaluate-rules.ts';

const parts = [aModule('B01'), colloquium];
const judge =
  (rules: readonly CertificateRule[], wanted = {}) =>
  () =>
    evaluateRules(aRuleSet(rules, { parts, ...wanted }), aRecord({ runs: [aRun('B01', '2027-01-20')] }));

test.for([
  [{ kind: 'mandatory_part', part: 'colloqium' }],
  [{ kind: 'full_attendance', parts: ['B01', 'X9'] }],
  [{ kind: 'full_attendance', parts: ['X9'], chamber: 'CME' }],
  [{ kind: 'assignment', part: 'practice_project', graded: 'accepted' }],
  [{ kind: 'starts_with', module: 'B02' }],
  [{ kind: 'starts_with', module: 'colloquium' }],
] satisfies readonly (readonly [CertificateRule])[])(
  '%o is about a part that is not there: nobody is judged by it',
  ([rule]) => {
    expect(judge([rule])).toThrow(RangeError);
  },
);

test.for([
  [{ kind: 'assignment', part: 'colloquium', graded: 'accepted' }],
  [{ kind: 'assignment', part: 'B01', graded: 'accepted' }],
  [{ kind: 'external_certificate', isCheckedByStaff: true }],
] satisfies readonly (readonly [CertificateRule])[])(
  '%o asks for what completes no part: nobody is judged by it',
  ([rule]) => {
    expect(judge([rule])).toThrow(RangeError);
  },
);

test.for([0, -0.1, 1.1, 80, Number.NaN])('nobody is judged by a share of %d', (share) => {
  expect(judge([{ kind: 'minimum_share', scope: 'series', share }])).toThrow(RangeError);
  expect(judge([{ kind: 'recognition_cap', share }])).toThrow(RangeError);
  expect(judge([{ kind: 'test', minimumQuestions: 10, passShare: share }])).toThrow(RangeError);
});

test('a part stands once in a series', () => {
  expect(judge([], { parts: [aModule('B01'), aModule('B01', 4)] })).toThrow(RangeError);
});

test.for([
  [
    { kind: 'minimum_share', scope: 'series', share: 0.8 },
    { kind: 'minimum_share', scope: 'series', share: 0.5 },
  ],
  [
    { kind: 'starts_with', module: 'B01' },
    { kind: 'starts_with', module: 'B01' },
  ],
  [
    { kind: 'completion_window', months: 12 },
    { kind: 'completion_window', months: 24 },
  ],
] satisfies readonly (readonly CertificateRule[])[])(
  'a demand stands once, so that an exception is made of one: %o',
  (rules) => {
    expect(judge(rules)).toThrow(RangeError);
  },
);

test('a mistake is found in every version, also in one that judges nobody yet', () => {
  const versions = [
    aRuleSet([]),
    aRuleSet([{ kind: 'mandatory_part', part: 'B99' }], { ruleVersion: 'S-XX 2', validFrom: day('2030-01-01') }),
  ];
  expect(() => evaluateRules(versions, aRecord())).toThrow(RangeError);
});
