import { fc, test as property } from '@fast-check/vitest';
import type { LocalDate } from '@netzwerkstatt/domain';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays, addMonths, type Weekday, weekdayOf, weekdays } from '../calendar-day.ts';
import { ruleDays } from './rule-days.ts';
import type { NthOfMonth, Repetition } from './series-rule.ts';

const byday = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};

/** The rule as RFC 5545 writes it, for an independent engine. */
function rruleOf(repeats: Repetition): string {
  switch (repeats.kind) {
    case 'daily':
      return `FREQ=DAILY;INTERVAL=${repeats.everyDays}`;
    case 'weekly':
      return `FREQ=WEEKLY;WKST=MO;INTERVAL=${repeats.everyWeeks};BYDAY=${repeats.on.map((day) => byday[day]).join(',')}`;
    case 'monthly_by_weekday': {
      const days = repeats.nth.map((nth) => `${nth === 'last' ? -1 : nth}${byday[repeats.weekday]}`);
      return `FREQ=MONTHLY;INTERVAL=${repeats.everyMonths};BYDAY=${days.join(',')}`;
    }
    case 'monthly_by_day':
      return `FREQ=MONTHLY;INTERVAL=${repeats.everyMonths};BYMONTHDAY=${repeats.dayOfMonth === 'last' ? -1 : repeats.dayOfMonth}`;
    case 'yearly':
      return `FREQ=YEARLY;INTERVAL=${repeats.everyYears}`;
  }
}

function daysByIcalJs(repeats: Repetition, startsOn: LocalDate, lastDay: LocalDate): string[] {
  const iterator = ICAL.Recur.fromString(rruleOf(repeats)).iterator(ICAL.Time.fromDateString(startsOn));
  const days: string[] = [];
  for (let next = iterator.next(); next && next.toString() <= lastDay; next = iterator.next())
    days.push(next.toString());
  return days;
}

const every = fc.integer({ min: 1, max: 5 });
const weekday = fc.constantFrom<Weekday>(...weekdays);
const nth = fc.constantFrom<NthOfMonth>(1, 2, 3, 4, 5, 'last');
const anyStart = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01' as LocalDate, days));

const anyRule: fc.Arbitrary<Repetition> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), everyDays: every }),
  fc.record({
    kind: fc.constant('weekly' as const),
    everyWeeks: every,
    on: fc.uniqueArray(weekday, { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('monthly_by_weekday' as const),
    everyMonths: every,
    nth: fc.uniqueArray(nth, { minLength: 1, maxLength: 3 }),
    weekday,
  }),
  fc.record({
    kind: fc.constant('monthly_by_day' as const),
    everyMonths: every,
    dayOfMonth: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const)),
  }),
  fc.record({ kind: fc.constant('yearly' as const), everyYears: every }),
);

/** A rule with a start that is one of its own days, and a year and a half of it. */
const anySeries = fc
  .tuple(anyRule, anyStart)
  .map(([repeats, from]) => {
    const [startsOn = from] = ruleDays(repeats, from, addMonths(from, 60));
    return { repeats, startsOn, lastDay: addMonths(startsOn, 18) };
  })
  // ical.js moves 29 February to 1 March in other years; RFC 5545 §3.3.10 leaves those years out.
  .filter(({ repeats, startsOn }) => repeats.kind !== 'yearly' || !startsOn.endsWith('02-29'));

property.prop([anySeries], { numRuns: 300 })(
  'B19: the days of a rule are those of ical.js',
  ({ repeats, startsOn, lastDay }) => {
    expect([...ruleDays(repeats, startsOn, lastDay)]).toEqual(daysByIcalJs(repeats, startsOn, lastDay));
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
