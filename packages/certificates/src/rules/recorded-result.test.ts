import { describe, expect, test } from 'vitest';
import { judge } from '../testing/judge.ts';
import { aModule, aRecord, aRuleSet, aRun, colloquium, day, peerGroup, project } from '../testing/rule-builders.ts';
import type { CertificateRule } from './certificate-rule.ts';
import { evaluateRules } from './evaluate-rules.ts';

const seriesShare: CertificateRule = { kind: 'minimum_share', scope: 'series', share: 0.8 };
const both = [aRun('B01', '2027-01-20'), aRun('B02', '2027-02-17')];
const certificate = { outcome: 'certificate', unmet: [] };

describe('a part that is no module', () => {
  const rules = aRuleSet([seriesShare, { kind: 'mandatory_part', part: 'peer_group' }], {
    parts: [aModule('B01', 40), peerGroup, colloquium],
  });
  const runs = [aRun('B01', '2027-01-20', 1800, 1800)];
  const attended = (part: string, teachingUnits: number) =>
    ({ kind: 'attended', part, on: day('2027-09-01'), teachingUnits }) as const;

  test('and that nobody grades asks for the share that is asked of modules', () => {
    expect(judge(rules, { runs, results: [attended('peer_group', 7)] })).toEqual({
      outcome: 'attendance',
      unmet: [['mandatory_part:peer_group', 45]],
    });
    expect(judge(rules, { runs, results: [attended('peer_group', 1)] }).unmet).toEqual([
      ['minimum_share:series', 243],
      ['mandatory_part:peer_group', 315],
    ]);
    expect(judge(rules, { runs, results: [attended('peer_group', 8)] })).toEqual(certificate);
  });

  test('and that nobody grades may take several days, which add up; one day told twice is one day', () => {
    const on = (date: string, teachingUnits: number) => ({ ...attended('peer_group', teachingUnits), on: day(date) });
    const days = ['2027-09-01', '2027-09-08', '2027-09-15'].map((date) => on(date, 3));
    expect(judge(rules, { runs, results: days })).toEqual(certificate);
    const twice = [on('2027-09-01', 4), on('2027-09-01', 3), on('2027-09-08', 3)];
    expect(judge(rules, { runs, results: twice }).unmet).toEqual([['mandatory_part:peer_group', 45]]);
    const tooMany = evaluateRules(rules, aRecord({ runs, results: [...days, on('2027-09-22', 8)] }));
    expect(tooMany.parts.map((it) => it.attendedMinutes)).toEqual([1800, 450, 0]);
  });

  test('is completed by no other kind of result: whoever sat through a colloquium has not passed it', () => {
    const asked = aRuleSet([{ kind: 'mandatory_part', part: 'colloquium' }], { parts: [aModule('B01'), colloquium] });
    const failed = { kind: 'colloquium', part: 'colloquium', on: day('2027-09-01'), isPassed: false } as const;
    const sat = { ...attended('colloquium', 8) };
    const { outcome, totals, parts } = evaluateRules(asked, aRecord({ runs: both, results: [failed, sat] }));
    expect([outcome, totals.attendedUnits, parts[1]?.doneBy]).toEqual(['attendance', 8, undefined]);
  });

  test('is what results are about: one about a module counts for nothing', () => {
    const paper = { kind: 'assignment', part: 'B01', on: day('2027-09-01'), grade: 'accepted' } as const;
    const { outcome, totals } = evaluateRules(rules, aRecord({ results: [paper, attended('B01', 40)] }));
    expect([outcome, totals.attendedUnits]).toEqual(['none', 0]);
  });
});

describe('a paper', () => {
  const rules = aRuleSet(
    [
      {
        kind: 'assignment',
        part: 'practice_project',
        graded: 'accepted',
        pages: { min: 6, max: 12 },
        isPseudonymised: true,
      },
    ],
    { parts: [aModule('B01'), project] },
  );
  const paper = { kind: 'assignment', part: 'practice_project', on: day('2027-09-01'), pages: 8 } as const;
  const runs = [aRun('B01', '2027-01-20')];

  test.for([
    ['is accepted', { grade: 'accepted', isPseudonymised: true }, 'certificate'],
    ['passed with a mark is accepted as well', { grade: 'passed', isPseudonymised: true }, 'certificate'],
    ['was given back', { grade: 'returned', isPseudonymised: true }, 'attendance'],
    ['lets somebody be recognised', { grade: 'accepted' }, 'attendance'],
    ['is too short', { grade: 'accepted', isPseudonymised: true, pages: 5 }, 'attendance'],
  ] as const)('that %s', ([, result, outcome]) => {
    expect(judge(rules, { runs, results: [{ ...paper, ...result }] }).outcome).toBe(outcome);
  });
});

test('a test needs enough questions and enough right answers', () => {
  const rules = aRuleSet([{ kind: 'test', minimumQuestions: 10, passShare: 0.7 }]);
  const sat = (questions: number, correctAnswers: number) => {
    const results = [{ kind: 'test', part: 'test', on: day('2027-03-01'), questions, correctAnswers } as const];
    return judge(rules, { runs: both, results }).outcome;
  };
  expect([sat(10, 7), sat(10, 6), sat(9, 9)]).toEqual(['certificate', 'attendance', 'attendance']);
});

test('a test about something else is not the one that is asked for', () => {
  const rules = aRuleSet([{ kind: 'test', minimumQuestions: 10, passShare: 0.7 }]);
  const result = { kind: 'test', part: 'B01', on: day('2027-03-01'), questions: 10, correctAnswers: 10 } as const;
  expect(judge(rules, { runs: both, results: [result] }).outcome).toBe('attendance');
});

test('a certificate from elsewhere counts once staff have looked at it', () => {
  const external = { code: 'external_series', title: 'extern', teachingUnits: 270 };
  const parts = [{ ...external, kind: 'further_part', completedBy: 'external_certificate' } as const];
  const rules = aRuleSet([{ kind: 'external_certificate', isCheckedByStaff: true }], { parts });
  const shown = (isChecked: boolean) =>
    judge(rules, {
      results: [{ kind: 'external_certificate', part: 'external_series', on: day('2026-05-01'), isChecked }],
    }).outcome;
  expect([shown(false), shown(true)]).toEqual(['none', 'certificate']);
});
