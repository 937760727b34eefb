import { describe, expect, test } from 'vitest';
import { aModule, aRecord, aRuleSet, aRun, colloquium, day, project } from '../../testing/rule-builders.ts';
import { evaluateRules } from '../evaluate-rules.ts';
import type { LearningRecord, RecordedResult } from '../learning-record.ts';
import { explainDecision } from './explain-decision.ts';

const rules = aRuleSet(
  [
    { kind: 'minimum_share', scope: 'series', share: 0.5 },
    { kind: 'mandatory_part', part: 'colloquium' },
    {
      kind: 'assignment',
      part: 'practice_project',
      graded: 'accepted',
      pages: { min: 6, max: 12 },
      isPseudonymised: true,
    },
    { kind: 'completion_window', months: 36 },
    { kind: 'starts_with', module: 'B01' },
  ],
  { parts: [aModule('B01', 40), project, colloquium] },
);
const on = day('2027-09-01');
const passed = { kind: 'colloquium', part: 'colloquium', on, isPassed: true } as const;
const failed = { ...passed, isPassed: false };
const paper = {
  kind: 'assignment',
  part: 'practice_project',
  on,
  grade: 'accepted',
  pages: 8,
  isPseudonymised: true,
} as const;
const runs = [aRun('B01', '2027-01-20', 1800, 1800)];

function judge(results: readonly RecordedResult[], wanted: Partial<LearningRecord> = {}, ruleSet = rules) {
  const decision = evaluateRules(ruleSet, aRecord({ runs, results, ...wanted }));
  const told = (['de', 'en', 'hsb'] as const).map((language) => explainDecision(decision, language));
  return { keys: decision.unmet.map(({ key }) => key), told };
}

test('who failed the colloquium within the time is told so, and of no other reason', () => {
  const { keys, told } = judge([paper, failed]);
  expect(keys).toEqual(['mandatory_part:colloquium']);
  expect(told).toEqual([
    ['Es fehlt noch Abschlusskolloquium.', 'Abschlusskolloquium vom 1. September 2027: nicht bestanden.'],
    ['Still missing: Abschlusskolloquium.', 'Abschlusskolloquium of 1 September 2027: not passed.'],
    ['Hišće faluje: Abschlusskolloquium.', 'Abschlusskolloquium (1. septembra 2027): njewobstate.'],
  ]);
});

describe('what was wrong with a paper is said', () => {
  const told = (wanted: object) => {
    const { keys, told } = judge([passed, { ...paper, ...wanted }]);
    expect(keys).toEqual(['assignment:practice_project']);
    return told.map((it) => it.at(-1)?.split(': ').slice(1).join(': '));
  };

  test.for([
    [{ grade: 'returned' }, ['zurückgegeben.', 'given back.', 'wróćene.']],
    [{ pages: 13 }, ['13 Seiten statt 6 bis 12.', '13 pages instead of 6 to 12.', 'strony: 13, žadane: 6–12.']],
    [{ pages: 1 }, ['1 Seite statt 6 bis 12.', '1 page instead of 6 to 12.', 'strony: 1, žadane: 6–12.']],
    [
      { pages: 13, isPseudonymised: false },
      [
        '13 Seiten statt 6 bis 12, nicht pseudonymisiert.',
        '13 pages instead of 6 to 12, not pseudonymised.',
        'strony: 13, žadane: 6–12, njepseudonymizowane.',
      ],
    ],
  ] as const)('%o', ([wanted, sentences]) => {
    expect(told(wanted)).toEqual(sentences);
  });

  test('where nobody wrote down its length', () => {
    const { pages: _, ...unknown } = paper;
    expect(judge([passed, unknown]).told.map((it) => it.at(-1))).toEqual([
      'Praxisprojekt vom 1. September 2027: Seitenzahl nicht vermerkt, verlangt sind 6 bis 12.',
      'Praxisprojekt of 1 September 2027: number of pages not recorded, 6 to 12 are asked for.',
      'Praxisprojekt (1. septembra 2027): strony: njezapisane, žadane: 6–12.',
    ]);
  });

  test('of the last one only, and of none once one is good', () => {
    const first = { ...paper, on: day('2027-08-01'), grade: 'returned' } as const;
    expect(judge([passed, { ...paper, pages: 13 }, first]).told[0]?.slice(1)).toEqual([
      'Praxisprojekt vom 1. September 2027: 13 Seiten statt 6 bis 12.',
    ]);
    expect(judge([failed, first, paper]).told[0]?.slice(1)).toEqual([
      'Abschlusskolloquium vom 1. September 2027: nicht bestanden.',
    ]);
  });
});

test('how a test fell short is said', () => {
  const asked = aRuleSet([{ kind: 'test', minimumQuestions: 10, passShare: 0.7 }], { parts: rules.parts });
  const sat = (questions: number, correctAnswers: number) =>
    judge([{ kind: 'test', part: 'test', on, questions, correctAnswers }], {}, asked).told.map((it) => it.at(-1));
  expect(sat(10, 6)).toEqual([
    'Test vom 1. September 2027: 6 von 10 richtig statt mindestens 70 %.',
    'Test of 1 September 2027: 6 of 10 right instead of at least 70 %.',
    'Test (1. septembra 2027): prawje: 6 z 10, žadane: znajmjeńša 70 %.',
  ]);
  expect(sat(9, 9)).toEqual([
    'Test vom 1. September 2027: 9 Fragen statt mindestens 10.',
    'Test of 1 September 2027: 9 questions instead of at least 10.',
    'Test (1. septembra 2027): prašenja: 9, žadane: znajmjeńša 10.',
  ]);
});

test('a certificate of others that nobody has looked at is named', () => {
  const external = { code: 'external_series', title: 'extern', teachingUnits: 270 };
  const asked = aRuleSet([{ kind: 'external_certificate', isCheckedByStaff: true }], {
    parts: [{ ...external, kind: 'further_part', completedBy: 'external_certificate' }],
  });
  const shown = { kind: 'external_certificate', part: 'external_series', on, isChecked: false } as const;
  expect(judge([shown], { runs: [] }, asked).told.map((it) => it.at(-1))).toEqual([
    'extern vom 1. September 2027: noch nicht geprüft.',
    'extern of 1 September 2027: not checked yet.',
    'extern (1. septembra 2027): hišće njepřepruwowane.',
  ]);
});
