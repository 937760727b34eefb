import { describe, expect, test } from 'vitest';
import { aModule, aRecord, aRuleSet, aRun, colloquium, day, peerGroup, project } from '../testing/rule-builders.ts';
import type { CertificateRule, RuleSet } from './certificate-rule.ts';
import { evaluateRules } from './evaluate-rules.ts';
import type { LearningRecord } from './learning-record.ts';

const seriesShare: CertificateRule = { kind: 'minimum_share', scope: 'series', share: 0.8 };
const moduleShare: CertificateRule = { kind: 'minimum_share', scope: 'module', share: 0.8 };
const both = [aRun('B01', '2027-01-20'), aRun('B02', '2027-02-17')];

function judge(rules: readonly CertificateRule[] | RuleSet, record: Partial<LearningRecord>) {
  const { outcome, unmet } = evaluateRules('rules' in rules ? rules : aRuleSet(rules), aRecord(record));
  return { outcome, unmet: unmet.map(({ key, ...it }) => ('missingMinutes' in it ? [key, it.missingMinutes] : [key])) };
}

const certificate = { outcome: 'certificate', unmet: [] };

describe('a share of the series', () => {
  test('is reached by the share itself', () => {
    const runs = [aRun('B01', '2027-01-20'), aRun('B02', '2027-02-17', 216)];
    expect(judge([seriesShare], { runs })).toEqual(certificate);
  });

  test('is missed by a minute', () => {
    const runs = [aRun('B01', '2027-01-20'), aRun('B02', '2027-02-17', 215)];
    expect(judge([seriesShare], { runs })).toEqual({ outcome: 'partial', unmet: [['minimum_share:series', 1]] });
  });

  test('counts nobody longer than a part is', () => {
    const runs = [aRun('B01', '2027-01-20', 720, 720)];
    expect(judge([seriesShare], { runs }).unmet).toEqual([['minimum_share:series', 216]]);
  });
});

describe('a share of each module', () => {
  test('is asked of every module, also of one nobody came to', () => {
    const runs = [aRun('B01', '2027-01-20', 288)];
    expect(judge([moduleShare], { runs })).toEqual({ outcome: 'partial', unmet: [['minimum_share:module:B02', 288]] });
  });

  test('is not added up over two runs: the better one counts', () => {
    const runs = [...both, aRun('B02', '2027-03-17', 200)];
    expect(judge([moduleShare], { runs })).toEqual(certificate);
    const halves = [aRun('B01', '2027-01-20'), aRun('B02', '2027-02-17', 180), aRun('B02', '2027-03-17', 190)];
    expect(judge([moduleShare], { runs: halves }).unmet).toEqual([['minimum_share:module:B02', 98]]);
  });
});

test('a share of each day holds on the shorter day too', () => {
  const days = [
    { on: day('2027-01-20'), attendedMinutes: 180, plannedMinutes: 180 },
    { on: day('2027-01-21'), attendedMinutes: 100, plannedMinutes: 180 },
  ];
  const runs = [{ part: 'B01', run: 'x', days }, aRun('B02', '2027-02-17')];
  expect(judge([{ kind: 'minimum_share', scope: 'day', share: 0.8 }], { runs }).unmet).toEqual([
    ['minimum_share:day:B01', 44],
  ]);
});

describe('a mandatory part', () => {
  test('that is a module asks for the share of the series in it', () => {
    const parts = ['B01', 'B02', 'B03', 'B04', 'B05'].map((code) => aModule(code));
    const rules = aRuleSet([seriesShare, { kind: 'mandatory_part', part: 'B01' }], { parts });
    const others = ['B02', 'B03', 'B04', 'B05'].map((code, index) => aRun(code, `2027-0${index + 1}-20`));
    expect(judge(rules, { runs: others })).toEqual({ outcome: 'attendance', unmet: [['mandatory_part:B01', 288]] });
    expect(judge(rules, { runs: [...others, aRun('B01', '2027-06-16', 45)] }).unmet).toEqual([
      ['mandatory_part:B01', 243],
    ]);
    expect(judge(rules, { runs: [...others, aRun('B01', '2027-06-16', 288)] })).toEqual(certificate);
  });

  test('that is a colloquium has to be passed', () => {
    const rules = aRuleSet([{ kind: 'mandatory_part', part: 'colloquium' }], { parts: [aModule('B01'), colloquium] });
    const runs = [aRun('B01', '2027-01-20')];
    const result = (isPassed: boolean) =>
      ({ kind: 'colloquium', part: 'colloquium', on: day('2027-09-01'), isPassed }) as const;
    expect(judge(rules, { runs, results: [result(false)] })).toEqual({
      outcome: 'attendance',
      unmet: [['mandatory_part:colloquium', 360]],
    });
    expect(judge(rules, { runs, results: [result(false), result(true)] })).toEqual(certificate);
  });
});

test('full attendance forgives no minute, and is asked of the parts that are named', () => {
  const runs = [aRun('B01', '2027-01-20', 359), aRun('B02', '2027-02-17', 300)];
  expect(judge([{ kind: 'full_attendance', parts: ['B01'] }], { runs }).unmet).toEqual([['full_attendance:B01', 1]]);
  expect(judge([{ kind: 'full_attendance', parts: [] }], { runs }).unmet).toEqual([
    ['full_attendance:B01', 1],
    ['full_attendance:B02', 60],
  ]);
});

test('points of a chamber need every minute, and their lack costs nobody the certificate', () => {
  const rules = aRuleSet([moduleShare, { kind: 'full_attendance', parts: [], chamber: 'CME' }]);
  const [first = aRun('B01', '2027-01-20')] = both;
  const { outcome, points } = evaluateRules(rules, aRecord({ runs: [first, aRun('B02', '2027-02-17', 350)] }));
  expect([outcome, points]).toEqual(['certificate', [{ chamber: 'CME', missingMinutes: 10 }]]);
  expect(evaluateRules(rules, aRecord({ runs: both })).points).toEqual([{ chamber: 'CME', missingMinutes: 0 }]);
});

test('a number of teaching units is counted over everything', () => {
  const rule: CertificateRule = { kind: 'minimum_units', teachingUnits: 10 };
  expect(judge([rule], { runs: [aRun('B01', '2027-01-20')] }).unmet).toEqual([['minimum_units', 90]]);
  expect(judge([rule], { runs: both })).toEqual(certificate);
});

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

describe('recognition', () => {
  const parts = ['B01', 'B02', 'B03', 'B04'].map((code) => aModule(code));
  const recognised = [{ part: 'B03' }, { part: 'B04' }];

  test('counts for a module as if it had been attended', () => {
    expect(judge([moduleShare], { runs: [aRun('B01', '2027-01-20')], recognised: [{ part: 'B02' }] })).toEqual(
      certificate,
    );
  });

  test('counts up to its cap, which is a share of all units', () => {
    const rules = aRuleSet([seriesShare, { kind: 'recognition_cap', share: 0.25 }], { parts });
    const { outcome, totals, unmet } = evaluateRules(rules, aRecord({ runs: both, recognised }));
    expect([outcome, totals.recognisedUnits, totals.countedRecognisedUnits]).toEqual(['partial', 16, 8]);
    expect(unmet).toEqual([
      { key: 'minimum_share:series', code: 'series_share_too_low', share: 0.8, missingMinutes: 72 },
    ]);
  });

  test('makes up for as many modules as the cap lets it', () => {
    const rules = aRuleSet([moduleShare, { kind: 'recognition_cap', share: 0.25 }], { parts });
    expect(judge(rules, { runs: both, recognised }).unmet).toEqual([['minimum_share:module:B04', 288]]);
  });

  test('is not counted on top of what was attended of the same part', () => {
    const rules = aRuleSet([seriesShare]);
    const runs = [aRun('B01', '2027-01-20')];
    expect(judge(rules, { runs, recognised: [{ part: 'B01' }] }).unmet).toEqual([['minimum_share:series', 216]]);
  });
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

describe('an exception', () => {
  test('is made of one demand, and named', () => {
    const record = aRecord({ runs: [aRun('B01', '2027-01-20')], exceptions: ['minimum_share:module:B02'] });
    const { outcome, excepted } = evaluateRules(aRuleSet([moduleShare]), record);
    expect([outcome, excepted]).toEqual(['certificate', ['minimum_share:module:B02']]);
  });

  test('of something that is there is not named', () => {
    const record = aRecord({ runs: both, exceptions: ['minimum_share:module:B02'] });
    expect(evaluateRules(aRuleSet([moduleShare]), record).excepted).toEqual([]);
  });
});

test('nothing done is nothing certified, whatever the rules leave out', () => {
  expect(judge([], {})).toEqual({ outcome: 'none', unmet: [['minimum_units', 45]] });
  expect(judge([], { runs: [aRun('B01', '2027-01-20', 44)] }).outcome).toBe('none');
  expect(judge([moduleShare], { runs: [aRun('B01', '2027-01-20', 45)] }).outcome).toBe('partial');
});

test('who was registered and did not come has begun nothing', () => {
  const { startedOn, parts } = evaluateRules(
    aRuleSet([moduleShare]),
    aRecord({ runs: [aRun('B01', '2027-01-20', 0)] }),
  );
  expect([startedOn, parts.map(({ doneBy, run }) => [doneBy, run])]).toEqual([
    undefined,
    [
      [undefined, undefined],
      [undefined, undefined],
    ],
  ]);
});
