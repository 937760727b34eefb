import { fc, test as property } from '@fast-check/vitest';
import type { LocalDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { aRegime } from '../testing/proof-builders.ts';
import { nextDay } from './calendar-years.ts';
import { countsUntil, type PeriodChoice, periodAt, usualPeriod } from './proof-period.ts';

const day = (text: string) => text as LocalDate;
const threeYears = aRegime();
const yearly = aRegime({ due: { amount: 40, perYears: 1 } });
const once = aRegime({ due: { amount: 44 } });
const rolling: PeriodChoice = { kind: 'rolling' };
const fixed = (startsOn: string): PeriodChoice => ({ kind: 'fixed', startsOn: day(startsOn) });

test.for([
  { rule: 'the last three years end today', regime: threeYears, choice: rolling, from: '2023-11-30', to: '2026-11-29' },
  {
    rule: 'a period starts on the day of the registration',
    regime: threeYears,
    choice: fixed('2024-05-15'),
    from: '2024-05-15',
    to: '2027-05-14',
  },
  {
    rule: 'one period follows the other',
    regime: threeYears,
    choice: fixed('2018-05-15'),
    from: '2024-05-15',
    to: '2027-05-14',
  },
  {
    rule: 'a start to come has periods before it',
    regime: threeYears,
    choice: fixed('2027-01-01'),
    from: '2024-01-01',
    to: '2026-12-31',
  },
  {
    rule: 'the day itself is the first',
    regime: threeYears,
    choice: fixed('2023-11-29'),
    from: '2026-11-29',
    to: '2029-11-28',
  },
  {
    rule: 'what is due each year is due in a calendar year',
    regime: yearly,
    choice: usualPeriod(yearly),
    from: '2026-01-01',
    to: '2026-12-31',
  },
  { rule: 'what is due once has no period', regime: once, choice: usualPeriod(once), from: undefined, to: undefined },
  {
    rule: 'without a span of years a first day is all there is',
    regime: once,
    choice: fixed('2020-01-01'),
    from: '2020-01-01',
    to: undefined,
  },
])('$rule', ({ regime, choice, from, to }) => {
  expect(periodAt(regime, choice, day('2026-11-29'))).toEqual({ ...(from && { from }), ...(to && { to }) });
});

test('a period that begins on 29 February begins on 28 February where there is none', () => {
  expect(periodAt(yearly, fixed('2024-02-29'), day('2026-02-28'))).toEqual({ from: '2026-02-28', to: '2027-02-27' });
  expect(periodAt(yearly, fixed('2024-02-29'), day('2028-02-28'))).toEqual({ from: '2027-02-28', to: '2028-02-28' });
});

const someDay = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
  .map((it) => day(it.toISOString().slice(0, 10)));
const someRegime = fc.integer({ min: 1, max: 5 }).map((perYears) => aRegime({ due: { amount: 1, perYears } }));
const someChoice = fc.oneof(
  fc.constant(rolling),
  someDay.map((startsOn): PeriodChoice => ({ kind: 'fixed', startsOn })),
);

property.prop([someRegime, someChoice, someDay])('every day lies in its period', (regime, choice, at) => {
  const { from = '', to = '' } = periodAt(regime, choice, at);
  expect(from <= at && at <= to).toBe(true);
});

property.prop([someRegime, someDay, someDay])('periods follow each other without a gap', (regime, startsOn, at) => {
  const choice: PeriodChoice = { kind: 'fixed', startsOn };
  const { to } = periodAt(regime, choice, at);
  expect(to && periodAt(regime, choice, nextDay(to)).from).toBe(to && nextDay(to));
});

property.prop([someRegime, someChoice, someDay])(
  'a training counts up to the last day that is named, and not on the next',
  (regime, choice, endedOn) => {
    const until = countsUntil(regime, choice, endedOn) ?? endedOn;
    const counts = (at: LocalDate) => {
      const { from = '', to = '' } = periodAt(regime, choice, at);
      return from <= endedOn && endedOn <= to;
    };
    expect([counts(endedOn), counts(until), counts(nextDay(until))]).toEqual([true, true, false]);
  },
);
