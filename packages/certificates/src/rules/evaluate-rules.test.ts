import { describe, expect, test } from 'vitest';
import { judge } from '../testing/judge.ts';
import { aModule, aRecord, aRuleSet, aRun, colloquium, day } from '../testing/rule-builders.ts';
import type { CertificateRule } from './certificate-rule.ts';
import { evaluateRules } from './evaluate-rules.ts';

const seriesShare: CertificateRule = { kind: 'minimum_share', scope: 'series', share: 0.8 };
const moduleShare: CertificateRule = { kind: 'minimum_share', scope: 'module', share: 0.8 };
const both = [aRun('B01', '2027-01-20'), aRun('B02', '2027-02-17')];

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
