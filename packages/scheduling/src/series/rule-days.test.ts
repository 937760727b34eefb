import { test as property } from '@fast-check/vitest';
import type { LocalDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { anyRule, anyStart, anyStartedRule } from '../../testing/any-series.ts';
import { daysByIcalJs } from '../../testing/other-engines.ts';
import { addMonths, weekdayOf } from '../calendar-day.ts';
import { ruleDays } from './rule-days.ts';
import type { Repetition } from './series-rule.ts';

property.prop([anyStartedRule], { numRuns: 300 })(
  'B19: the days of a rule are those of ical.js',
  ({ repeats, startsOn }) => {
    const lastDay = addMonths(startsOn, 18);
    expect([...ruleDays(repeats, startsOn, lastDay)]).toEqual([...daysByIcalJs(repeats, startsOn, lastDay)]);
  },
  30_000,
);

property.prop([anyRule, anyStart])('days ascend, each once, from the start to the last day', (repeats, startsOn) => {
  const lastDay = addMonths(startsOn, 24);
  const days = [...ruleDays(repeats, startsOn, lastDay)];
  expect(days).toEqual([...new Set(days)].sort());
  expect(days.every((day) => day >= startsOn && day <= lastDay)).toBe(true);
});

test('a month without a fifth Wednesday has a last one, and a fifth one is the last', () => {
  const repeats: Repetition = { kind: 'monthly_by_weekday', everyMonths: 1, nth: [5, 'last'], weekday: 'wednesday' };
  const days = [...ruleDays(repeats, '2026-06-01' as LocalDate, '2026-09-30' as LocalDate)];
  expect(days).toEqual(['2026-06-24', '2026-07-29', '2026-08-26', '2026-09-30']);
  expect(days.map(weekdayOf)).toEqual(days.map(() => 'wednesday'));
});
