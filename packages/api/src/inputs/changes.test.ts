import { testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { fieldProblems } from '../field-problems.ts';
import { changeDatesInput } from './changes.ts';

const session = testId('s', 1);

function problemsOf(wanted: object): readonly string[] {
  const change = {
    kind: 'replan',
    session,
    scope: 'this_and_following',
    rule: {
      repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: [2], weekday: 'tuesday' },
      ends: { kind: 'count_all', dates: 3 },
      onHoliday: { kind: 'skip' },
    },
    first: { startsAt: '2027-04-13T14:00', endsAt: '2027-04-13T16:00' },
    ...wanted,
  };
  const reason = { kind: 'organisational', text: '' };
  const parsed = changeDatesInput.safeParse({ event: testId('e', 1), revision: 1, reason, change });
  return parsed.success ? [] : (fieldProblems(parsed.error) ?? []).map(({ path }) => path);
}

describe('C19: another rule', () => {
  test('C19: goes through, with and without old dates that are kept', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ kept: [{ session, ruleDay: '2027-04-13' }], teachingMinutes: 90, alsoByHand: true })).toEqual(
      [],
    );
  });

  test.for<[string, object, string]>([
    ['is not for one date alone', { scope: 'one' }, 'change.scope'],
    ['needs a rule', { rule: undefined }, 'change.rule'],
    [
      'begins on a day there is',
      { first: { startsAt: '2027-02-30T14:00', endsAt: '2027-02-30T16:00' } },
      'change.first.startsAt',
    ],
    ['is taught for minutes', { teachingMinutes: -1 }, 'change.teachingMinutes'],
    ['keeps a date for a day', { kept: [{ session, ruleDay: '13.04.2027' }] }, 'change.kept.0.ruleDay'],
    [
      'keeps no more dates than a series has',
      { kept: Array.from({ length: 501 }, () => ({ session, ruleDay: '2027-04-13' })) },
      'change.kept',
    ],
  ])('C19: %s', ([, wanted, path]) => {
    expect(problemsOf(wanted)[0]).toBe(path);
  });

  test('C19: nobody says since when it holds: its first date does', () => {
    const rule = {
      repeats: { kind: 'daily', everyDays: 1 },
      ends: { kind: 'count_all', dates: 3 },
      onHoliday: { kind: 'flag' },
    };
    expect(problemsOf({ rule })).toEqual([]);
    expect(problemsOf({ rule: { ...rule, since: '2027-01-01' } })).toHaveLength(1);
  });
});
