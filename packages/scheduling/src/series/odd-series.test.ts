import { parseLocalDate } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { count, heldTimes, inSaxony, monthly, series, timed, until, weekly } from '../../testing/acceptance-cases.ts';
import { expandSeries } from './expand-series.ts';
import type { Repetition, Series } from './series-rule.ts';

const flag = { kind: 'flag' } as const;
const daily: Repetition = { kind: 'daily', everyDays: 1 };

function days(planned: Series): string[] {
  return heldTimes(planned).map((time) => (time.kind === 'timed' ? time.startsAt.slice(0, 10) : ''));
}

function outcomes(planned: Series): string[] {
  const answer = expandSeries(planned, inSaxony);
  if (!answer.ok) return [answer.refusal.code];
  return answer.value.map((entry) =>
    entry.outcome === 'skipped'
      ? `${entry.ruleDay} skipped`
      : `${entry.ruleDay} ${entry.outcome} ${entry.when.startsAt.slice(0, 10)}`,
  );
}

function byDay(dayOfMonth: number | 'last', everyMonths = 1): Repetition {
  return { kind: 'monthly_by_day', everyMonths, dayOfMonth };
}

describe('days that not every month has', () => {
  test('the last day is the 28th, the 29th, the 30th or the 31st', () => {
    expect(days(series('2027-12-31', '10:00', '11:00', { repeats: byDay('last'), ends: count(6) }))).toEqual([
      '2027-12-31',
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
      '2028-05-31',
    ]);
  });

  test('the last day of a quarter follows the month of the start', () => {
    const planned = series('2026-11-30', '10:00', '11:00', { repeats: byDay('last', 3), ends: count(3) });
    expect(days(planned)).toEqual(['2026-11-30', '2027-02-28', '2027-05-31']);
  });

  test('B03: the 30th leaves February out, also in a leap year', () => {
    const planned = series('2028-01-30', '10:00', '11:00', { repeats: byDay(30), ends: count(3) });
    expect(days(planned)).toEqual(['2028-01-30', '2028-03-30', '2028-04-30']);
  });

  test('B03: the 31st of every second month from January never meets a short month but February', () => {
    const planned = series('2026-01-31', '10:00', '11:00', { repeats: byDay(31, 2), ends: count(4) });
    expect(days(planned)).toEqual(['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31']);
  });

  test('B03: the 31st of every second month from a month that has 30 days never comes', () => {
    const planned = series('2026-04-30', '10:00', '11:00', { repeats: byDay(31, 12), ends: count(1) });
    expect(expandSeries(planned, inSaxony)).toMatchObject({
      ok: false,
      refusal: { code: 'series_start_off_rule', nextRuleDay: null },
    });
  });

  test('B06: 29 February comes once in five years', () => {
    const planned = series('2028-02-29', '10:00', '11:00', {
      repeats: { kind: 'yearly', everyYears: 1 },
      ends: until('2033-02-28'),
    });
    expect(days(planned)).toEqual(['2028-02-29', '2032-02-29']);
  });

  test('B06: every third 29 February is more than five years away', () => {
    const planned = series('2028-02-29', '10:00', '11:00', {
      repeats: { kind: 'yearly', everyYears: 3 },
      ends: count(2),
    });
    expect(outcomes(planned)).toEqual(['series_too_long']);
  });

  test('a year later than 29 February ends a series on 28 February', () => {
    const planned = series('2028-02-29', '10:00', '11:00', { repeats: daily, ends: until('2033-03-01') });
    expect(expandSeries(planned, inSaxony)).toMatchObject({ refusal: { lastPossibleDay: '2033-02-28' } });
  });

  test('a fifth Wednesday comes in four or five months of a year', () => {
    const planned = series('2026-04-29', '10:00', '11:00', { repeats: monthly(5, 'wednesday'), ends: count(4) });
    expect(days(planned)).toEqual(['2026-04-29', '2026-07-29', '2026-09-30', '2026-12-30']);
  });

  test('a quarterly third Wednesday and a yearly one are months apart', () => {
    const every = (everyMonths: number): Repetition => {
      return { kind: 'monthly_by_weekday', everyMonths, nth: [3], weekday: 'wednesday' };
    };
    expect(days(series('2026-03-18', '10:00', '11:00', { repeats: every(3), ends: count(3) }))).toEqual([
      '2026-03-18',
      '2026-06-17',
      '2026-09-16',
    ]);
    expect(days(series('2026-11-18', '10:00', '11:00', { repeats: every(12), ends: count(3) }))).toEqual([
      '2026-11-18',
      '2027-11-17',
      '2028-11-15',
    ]);
  });
});

describe('weeks', () => {
  test('B07a: Sunday belongs to the week that began before it', () => {
    const planned = series('2026-01-04', '10:00', '11:00', {
      repeats: { kind: 'weekly', everyWeeks: 2, on: ['sunday', 'monday'] },
      ends: count(4),
    });
    expect(days(planned)).toEqual(['2026-01-04', '2026-01-12', '2026-01-18', '2026-01-26']);
  });

  test('are counted over the turn of a year with 53 of them', () => {
    const planned = series('2026-12-23', '10:00', '11:00', {
      repeats: { kind: 'weekly', everyWeeks: 2, on: ['wednesday'] },
      ends: count(3),
    });
    expect(days(planned)).toEqual(['2026-12-23', '2027-01-06', '2027-01-20']);
  });

  test('a day that is named twice comes once', () => {
    const planned = series('2026-01-07', '10:00', '11:00', {
      repeats: weekly('wednesday', 'wednesday'),
      ends: count(2),
    });
    expect(days(planned)).toEqual(['2026-01-07', '2026-01-14']);
  });

  test('A05, A06b: half past two on Sundays leaves one night out and comes once in the other', () => {
    const planned = series('2026-03-22', '02:30', '04:00', { repeats: weekly('sunday'), ends: until('2026-11-01') });
    const answer = expandSeries(planned, inSaxony);
    if (!answer.ok) throw new Error(answer.refusal.code);
    const skipped = answer.value.filter(({ outcome }) => outcome === 'skipped').map(({ ruleDay }) => ruleDay);
    const twice = answer.value.flatMap((entry) =>
      entry.outcome !== 'skipped' && entry.when.showsTwice ? [entry.when.startInstant] : [],
    );
    expect(answer.value).toHaveLength(33);
    expect(skipped).toEqual(['2026-03-29']);
    expect(twice).toEqual(['2026-10-25T00:30:00.000Z']);
  });

  test('A05: a series that starts in the hour that does not exist has its first date skipped', () => {
    const planned = series('2027-03-28', '02:30', '04:00', { repeats: weekly('sunday'), ends: count(2) });
    expect(outcomes(planned)).toEqual([
      '2027-03-28 skipped',
      '2027-04-04 held 2027-04-04',
      '2027-04-11 held 2027-04-11',
    ]);
  });
});

describe('ends', () => {
  test('a series may end on the day it starts', () => {
    const planned = series('2026-01-07', '10:00', '11:00', { repeats: weekly('wednesday'), ends: until('2026-01-07') });
    expect(days(planned)).toEqual(['2026-01-07']);
  });

  test('B12: dates that take place are looked for until the limit, not for ever', () => {
    const planned = series('2026-12-25', '10:00', '11:00', {
      repeats: { kind: 'yearly', everyYears: 1 },
      ends: { kind: 'count_held', dates: 1 },
      onHoliday: { kind: 'skip' },
    });
    expect(outcomes(planned)).toEqual(['series_too_long']);
  });

  test.for(['count_held', 'count_all'] as const)('B12: a date that clocks skip is not counted (%s)', (kind) => {
    const planned = series('2027-03-21', '02:30', '04:00', { repeats: weekly('sunday'), ends: { kind, dates: 2 } });
    expect(outcomes(planned)).toEqual([
      '2027-03-21 held 2027-03-21',
      '2027-03-28 skipped',
      '2027-04-04 held 2027-04-04',
    ]);
  });

  test('a series may consist of skipped dates only, and says so of each', () => {
    const planned = series('2026-12-25', '10:00', '11:00', {
      repeats: daily,
      ends: count(2),
      onHoliday: { kind: 'skip' },
    });
    expect(outcomes(planned)).toEqual(['2026-12-25 skipped', '2026-12-26 skipped']);
  });

  test('B20: a hundred thousand dates are refused as soon as five hundred are passed', () => {
    const began = performance.now();
    const planned = series('2026-01-21', '14:00', '16:00', { repeats: daily, ends: count(100_000) });
    expect(outcomes(planned)).toEqual(['series_too_long']);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test('B20: limits can be set, and are counted with the skipped dates', () => {
    const planned = series('2026-12-24', '10:00', '11:00', {
      repeats: daily,
      ends: count(4),
      onHoliday: { kind: 'skip' },
    });
    const limited = (maxDates: number) => expandSeries(planned, { ...inSaxony, limits: { maxDates, maxYears: 1 } }).ok;
    expect([limited(3), limited(4)]).toEqual([false, true]);
  });
});

describe('a shift', () => {
  test('E02b: to an earlier day may leave the year', () => {
    const planned = series('2027-01-01', '10:00', '11:00', {
      repeats: { kind: 'monthly_by_day', everyMonths: 12, dayOfMonth: 1 },
      ends: count(1),
      onHoliday: { kind: 'shift', byDays: -1 },
    });
    expect(outcomes(planned)).toEqual(['2027-01-01 shifted 2026-12-31']);
  });

  test('E02b: over Christmas goes on until there is no holiday, in both directions', () => {
    const christmas = (byDays: number) =>
      outcomes(
        series('2026-12-25', '10:00', '11:00', {
          repeats: daily,
          ends: count(2),
          onHoliday: { kind: 'shift', byDays },
        }),
      );
    expect(christmas(1)).toEqual(['2026-12-25 shifted 2026-12-27', '2026-12-26 shifted 2026-12-27']);
    expect(christmas(-1)).toEqual(['2026-12-25 shifted 2026-12-24', '2026-12-26 shifted 2026-12-24']);
  });

  test('C20: two dates shifted onto one day both say that they meet', () => {
    const planned = series('2026-12-25', '10:00', '11:00', {
      repeats: daily,
      ends: count(2),
      onHoliday: { kind: 'shift', byDays: 1 },
    });
    const answer = expandSeries(planned, inSaxony);
    expect(answer.ok && answer.value.map((entry) => entry.outcome === 'shifted' && entry.meetsAnother)).toEqual([
      true,
      true,
    ]);
  });

  test('E02b: after the last day of the series still takes place', () => {
    const planned = series('2026-11-18', '14:00', '16:00', {
      repeats: monthly(3, 'wednesday'),
      ends: until('2026-11-18'),
      onHoliday: { kind: 'shift', byDays: 7 },
    });
    expect(outcomes(planned)).toEqual(['2026-11-18 shifted 2026-11-25']);
  });

  test('A05: into the hour that clocks skip is skipped, for that reason', () => {
    const planned = series('2027-03-26', '02:30', '04:00', {
      repeats: daily,
      ends: count(1),
      onHoliday: { kind: 'shift', byDays: 2 },
    });
    const answer = expandSeries(planned, inSaxony);
    expect(answer.ok && answer.value[0]).toMatchObject({ outcome: 'skipped', why: { kind: 'nonexistent_local_time' } });
  });

  test('E06: a Monday is not shifted onto Easter Monday', () => {
    const planned = series('2026-04-03', '10:00', '11:00', {
      repeats: weekly('friday'),
      ends: count(1),
      onHoliday: { kind: 'shift', byDays: 3 },
    });
    expect(outcomes(planned)).toEqual(['2026-04-03 shifted 2026-04-09']);
  });
});

test('E03: a last weekday that is a holiday is still the last one', () => {
  const planned = series('2027-05-31', '09:00', '12:00', {
    repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: ['last'], weekday: 'monday' },
    ends: count(1),
    onHoliday: { kind: 'skip' },
  });
  expect(outcomes(planned)).toEqual(['2027-05-31 held 2027-05-31']);
  const easter = series('2029-03-30', '09:00', '12:00', {
    repeats: monthly('last', 'friday'),
    ends: count(2),
    onHoliday: { kind: 'skip' },
  });
  expect(outcomes(easter)).toEqual(['2029-03-30 skipped', '2029-04-27 held 2029-04-27']);
});

test('E05: third Wednesdays meet Buß- und Bettag in every November but the one of 2028', () => {
  const planned = series('2025-11-19', '14:00', '16:00', {
    repeats: { kind: 'monthly_by_weekday', everyMonths: 12, nth: [3], weekday: 'wednesday' },
    ends: count(5),
  });
  expect(outcomes(planned).map((line) => line.split(' ')[1])).toEqual([
    'flagged',
    'flagged',
    'flagged',
    'held',
    'flagged',
  ]);
});

test('B11: leaving out a day the rule does not name changes nothing', () => {
  const planned = { repeats: weekly('wednesday'), ends: count(2), onHoliday: flag };
  const leftOut = [parseLocalDate('2026-01-08')];
  expect(days(series('2026-01-07', '10:00', '11:00', { ...planned, leftOut }))).toEqual(['2026-01-07', '2026-01-14']);
});

test('A07, A08: nights of a series end by the clock on the wall', () => {
  const nights: Series = {
    ...series('2026-03-28', '22:00', '23:00', { repeats: weekly('saturday'), ends: until('2026-10-24') }),
    first: timed('2026-03-28T22:00', '2026-03-29T06:00'),
  };
  const answer = expandSeries(nights, inSaxony);
  if (!answer.ok) throw new Error(answer.refusal.code);
  const hours = answer.value.map((entry) =>
    entry.outcome === 'skipped'
      ? 0
      : (Date.parse(entry.when.endInstant) - Date.parse(entry.when.startInstant)) / 3_600_000,
  );
  expect([hours[0], hours[1], hours.at(-2), hours.at(-1)]).toEqual([7, 8, 8, 9]);
});
