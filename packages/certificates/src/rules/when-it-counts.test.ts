import { describe, expect, test } from 'vitest';
import { aModule, aRecord, aRuleSet, aRun, colloquium, day } from '../testing/rule-builders.ts';
import type { CertificateRule, RuleSet } from './certificate-rule.ts';
import { evaluateRules } from './evaluate-rules.ts';
import type { LearningRecord } from './learning-record.ts';
import type { CertificateOutcome } from './rule-decision.ts';

const moduleShare: CertificateRule = { kind: 'minimum_share', scope: 'module', share: 0.8 };
const both = [aRun('B01', '2027-01-20'), aRun('B02', '2027-02-17')];
const certificate = { outcome: 'certificate', unmet: [] };

function judge(rules: readonly CertificateRule[], record: Partial<LearningRecord>) {
  const { outcome, unmet } = evaluateRules(aRuleSet(rules), aRecord(record));
  return { outcome, unmet: unmet.map(({ key, ...it }) => ('missingMinutes' in it ? [key, it.missingMinutes] : [key])) };
}

describe('a window', () => {
  const window: CertificateRule = { kind: 'completion_window', months: 24 };

  test('reaches from the first day to the same day so many months later', () => {
    const from = (on: string) => judge([moduleShare, window], { runs: [aRun('B01', on), aRun('B02', '2027-02-17')] });
    expect(from('2025-02-17')).toEqual(certificate);
    expect(from('2025-02-16').unmet).toContainEqual(['completion_window']);
  });

  test('begins wherever that is best: whoever came once, long ago, loses nothing by it', () => {
    expect(judge([moduleShare, window], { runs: [aRun('B01', '2021-05-05'), ...both] })).toEqual(certificate);
  });

  test('says what lies outside it', () => {
    const runs = [aRun('B01', '2021-05-05'), aRun('B02', '2027-02-17')];
    const { unmet, completeBy } = evaluateRules(aRuleSet([moduleShare, window]), aRecord({ runs }));
    expect(unmet.at(-1)).toEqual({ key: 'completion_window', code: 'window_exceeded', months: 24, leftOut: ['B01'] });
    expect(completeBy).toBe('2029-02-17');
  });

  test('does not hold for whom two people made an exception', () => {
    const runs = [aRun('B01', '2021-05-05'), aRun('B02', '2027-02-17')];
    expect(judge([moduleShare, window], { runs, exceptions: ['completion_window'] })).toEqual(certificate);
  });
});

describe('the first module', () => {
  const rules = [moduleShare, { kind: 'starts_with', module: 'B01' }] as const;

  test('may share its day with another', () => {
    expect(judge(rules, { runs: [aRun('B01', '2027-01-20'), aRun('B02', '2027-01-20')] })).toEqual(certificate);
  });

  test('leaves out what came before it', () => {
    const runs = [aRun('B02', '2027-01-10'), aRun('B01', '2027-01-20')];
    const { unmet } = evaluateRules(aRuleSet(rules), aRecord({ runs }));
    expect(unmet).toEqual([
      { key: 'minimum_share:module:B02', code: 'module_share_too_low', part: 'B02', missingMinutes: 288 },
      { key: 'starts_with', code: 'started_with_another', module: 'B01', leftOut: ['B02'] },
    ]);
    expect(judge(rules, { runs: [...runs, aRun('B02', '2027-03-10')] })).toEqual(certificate);
  });

  test('has to be there before anything counts', () => {
    const runs = [aRun('B02', '2027-01-10')];
    expect(judge(rules, { runs })).toEqual({
      outcome: 'none',
      unmet: [
        ['minimum_units', 45],
        ['minimum_share:module:B01', 288],
        ['minimum_share:module:B02', 288],
        ['starts_with'],
      ],
    });
    expect(judge(rules, { runs, exceptions: ['starts_with'] }).unmet).toEqual([['minimum_share:module:B01', 288]]);
  });

  test('is there before all others when it was recognised', () => {
    expect(judge(rules, { runs: [aRun('B02', '2027-01-10')], recognised: [{ part: 'B01' }] })).toEqual(certificate);
  });
});

describe('what is left out', () => {
  const window: CertificateRule = { kind: 'completion_window', months: 24 };
  const order: CertificateRule = { kind: 'starts_with', module: 'B01' };
  const parts = [aModule('B01'), aModule('B02'), aModule('B03'), colloquium];
  const left = (rules: readonly CertificateRule[], record: Partial<LearningRecord>) => {
    const { unmet } = evaluateRules(aRuleSet(rules, { parts }), aRecord(record));
    return unmet.flatMap((it) => ('leftOut' in it ? [[it.key, it.leftOut]] : []));
  };
  const old = aRun('B03', '2021-05-05');
  const late = aRun('B02', '2027-01-10');

  test('is told of the rule that left it out, whichever stands first', () => {
    for (const rules of [
      [moduleShare, window, order],
      [moduleShare, order, window],
    ]) {
      expect(left(rules, { runs: [late, aRun('B01', '2027-01-20'), aRun('B03', '2027-03-20')] })).toEqual([
        ['starts_with', ['B02']],
      ]);
      expect(
        left(rules, { runs: [aRun('B01', '2021-04-05'), old, aRun('B01', '2027-01-20'), aRun('B02', '2027-03-10')] }),
      ).toEqual([['completion_window', ['B03']]]);
      expect(left(rules, { runs: [old, late, aRun('B01', '2027-01-20')] })).toEqual([
        ['completion_window', ['B03']],
        ['starts_with', ['B02', 'B03']],
      ]);
      const before = aRun('B03', '2021-03-05');
      expect(left(rules, { runs: [before, aRun('B01', '2021-04-05'), ...both] })).toEqual([
        ['completion_window', ['B03']],
        ['starts_with', ['B03']],
      ]);
    }
  });

  test('is named only where something that is missing would be there', () => {
    const passed = { kind: 'colloquium', part: 'colloquium', on: day('2021-06-01'), isPassed: true } as const;
    const share: CertificateRule = { kind: 'minimum_share', scope: 'series', share: 0.5 };
    const rules: readonly CertificateRule[] = [share, { kind: 'mandatory_part', part: 'colloquium' }, window];
    expect(left(rules, { runs: [...both, old], results: [] })).toEqual([]);
    expect(left(rules, { runs: [...both, old], results: [{ ...passed, isPassed: false }] })).toEqual([]);
    expect(left(rules, { runs: both, results: [passed] })).toEqual([['completion_window', ['colloquium']]]);
  });

  test('is not what was failed within the time', () => {
    const failed = { kind: 'colloquium', part: 'colloquium', on: day('2027-06-01'), isPassed: false } as const;
    expect(left([{ kind: 'mandatory_part', part: 'colloquium' }, window], { runs: both, results: [failed] })).toEqual(
      [],
    );
  });
});

describe('versions of the rules', () => {
  const first = aRuleSet([moduleShare]);
  const stricter = aRuleSet([{ ...moduleShare, share: 1 }], { ruleVersion: 'S-XX 2', validFrom: day('2027-02-01') });
  const milder = aRuleSet([{ ...moduleShare, share: 0.5 }], { ruleVersion: 'S-XX 2', validFrom: day('2027-02-01') });
  const runs = (minutes: number, from = '2027-01-20') => [
    aRun('B01', from, minutes),
    aRun('B02', '2027-03-17', minutes),
  ];
  const decide = (versions: readonly RuleSet[], record: Partial<LearningRecord>): [CertificateOutcome, string] => {
    const { outcome, ruleVersion } = evaluateRules(versions, aRecord(record));
    return [outcome, ruleVersion];
  };

  test('the one of the beginning judges', () => {
    expect(decide([stricter, first], { runs: runs(300) })).toEqual(['certificate', 'S-XX 1']);
    expect(decide([stricter, first], { runs: runs(300, '2027-02-01') })).toEqual(['partial', 'S-XX 2']);
  });

  test('a later one judges where it is better for the person', () => {
    expect(decide([first, milder], { runs: runs(200) })).toEqual(['certificate', 'S-XX 2']);
  });

  test('one that is not in force yet judges nobody', () => {
    expect(decide([first, milder], { runs: runs(200), asOf: day('2027-01-31') })).toEqual(['partial', 'S-XX 1']);
  });

  test('before the day of the first one it says what will be asked for, and gives no certificate yet', () => {
    const first = { ...milder, validFrom: day('2028-01-01') };
    const asked = { runs: runs(300), exceptions: ['valid_from'] };
    const { outcome, unmet } = evaluateRules([{ ...stricter, validFrom: day('2029-01-01') }, first], aRecord(asked));
    expect([outcome, unmet]).toEqual([
      'attendance',
      [{ key: 'valid_from', code: 'rules_not_in_force', validFrom: '2028-01-01' }],
    ]);
    expect(decide([first], { ...asked, asOf: day('2028-01-01') })).toEqual(['certificate', 'S-XX 2']);
  });

  test('of which two hold from the same day judge nobody, whichever comes first', () => {
    const twice = [stricter, milder];
    expect(() => decide(twice, { runs: runs(300) })).toThrow(RangeError);
    expect(() => decide(twice.toReversed(), { runs: runs(300) })).toThrow(RangeError);
    expect(() => decide([first, { ...first, ruleVersion: 'S-XX 0' }], { runs: runs(300) })).toThrow(RangeError);
  });

  test('without any nobody can be judged', () => {
    expect(() => evaluateRules([], aRecord())).toThrow(RangeError);
  });
});
