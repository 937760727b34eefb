import { BERLIN, type PublicHolidayRule, parseLocalDate } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import {
  count,
  heldTimes,
  inSaxony,
  monthly,
  series,
  thirdWednesday,
  timed,
  until,
  weekly,
} from '../../testing/acceptance-cases.ts';
import { saxonHolidays } from '../../testing/saxony.ts';
import { publicHolidayOn } from '../holidays/public-holidays.ts';
import { expandSeries, expandSeriesOfDays } from './expand-series.ts';
import type { Series, SeriesRule } from './series-rule.ts';

const circles = { repeats: thirdWednesday, ends: count(12) } as const;
const daily = { kind: 'daily', everyDays: 1 } as const;
const repentanceDay = { name: 'Buß- und Bettag', on: '2026-11-18', scope: 'land', source: '§ 1 SächsSFG' };

/** The preview of a series on one line per date: the day of the rule and what becomes of it. */
function preview(planned: Series) {
  const answer = expandSeries(planned, inSaxony);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.map((entry) => `${entry.ruleDay} ${entry.outcome}`);
}

function lastEntry(planned: Series) {
  const answer = expandSeries(planned, inSaxony);
  return answer.ok ? answer.value.at(-1) : answer;
}

function daysHeld(planned: Series) {
  return heldTimes(planned).map((time) => (time.kind === 'timed' ? time.startsAt.slice(0, 10) : ''));
}

describe('a date on a public holiday', () => {
  const untilNovember = { repeats: thirdWednesday, ends: until('2026-11-30') };

  test('E02: is skipped and says for which holiday', () => {
    expect(
      lastEntry(series('2026-01-21', '14:00', '16:00', { ...untilNovember, onHoliday: { kind: 'skip' } })),
    ).toEqual({
      ruleDay: '2026-11-18',
      outcome: 'skipped',
      why: { kind: 'public_holiday', holiday: repentanceDay },
    });
  });

  test('E02b: is shifted by a week and says from where, by how much and why', () => {
    const onHoliday = { kind: 'shift', byDays: 7 } as const;
    expect(lastEntry(series('2026-01-21', '14:00', '16:00', { ...untilNovember, onHoliday }))).toEqual({
      ruleDay: '2026-11-18',
      outcome: 'shifted',
      when: {
        startsAt: '2026-11-25T14:00',
        endsAt: '2026-11-25T16:00',
        timeZone: BERLIN,
        startInstant: '2026-11-25T13:00:00.000Z',
        endInstant: '2026-11-25T15:00:00.000Z',
        showsTwice: false,
      },
      holiday: repentanceDay,
      byDays: 7,
      meetsAnother: false,
    });
  });

  test.for([
    {
      rule: 'E03: a last Friday in October may be Reformationstag',
      planned: series('2025-09-26', '09:00', '12:00', { repeats: monthly('last', 'friday'), ends: count(2) }),
      dates: ['2025-09-26 held', '2025-10-31 flagged'],
    },
    {
      rule: 'E04: the 31st of October is Reformationstag, on a Saturday too',
      planned: series('2026-08-31', '10:00', '11:00', {
        repeats: { kind: 'monthly_by_day', everyMonths: 1, dayOfMonth: 31 },
        ends: count(2),
      }),
      dates: ['2026-08-31 held', '2026-10-31 flagged'],
    },
    {
      rule: 'E06: a weekly Monday meets Easter Monday',
      planned: series('2026-03-30', '10:00', '11:00', { repeats: weekly('monday'), ends: count(3) }),
      dates: ['2026-03-30 held', '2026-04-06 flagged', '2026-04-13 held'],
    },
  ])('$rule and is flagged', ({ planned, dates }) => {
    expect(preview(planned)).toEqual(dates);
  });

  test('is shifted on when the next day is a holiday too', () => {
    const planned = series('2026-12-25', '10:00', '11:00', {
      repeats: { kind: 'yearly', everyYears: 1 },
      ends: count(1),
      onHoliday: { kind: 'shift', byDays: 1 },
    });
    expect(lastEntry(planned)).toMatchObject({ outcome: 'shifted', when: { startsAt: '2026-12-27T10:00' }, byDays: 2 });
  });

  test('is shifted to an earlier day as well', () => {
    const planned = series('2026-05-01', '10:00', '11:00', {
      repeats: weekly('friday'),
      ends: count(1),
      onHoliday: { kind: 'shift', byDays: -1 },
    });
    expect(lastEntry(planned)).toMatchObject({
      outcome: 'shifted',
      when: { startsAt: '2026-04-30T10:00' },
      byDays: -1,
    });
  });

  test('that lands on the next date of the series says so', () => {
    const planned = series('2026-11-18', '10:00', '11:00', {
      repeats: weekly('wednesday'),
      ends: count(2),
      onHoliday: { kind: 'shift', byDays: 7 },
    });
    const answer = expandSeries(planned, inSaxony);
    expect(answer.ok && answer.value[0]).toMatchObject({ outcome: 'shifted', meetsAnother: true });
  });

  test('has nowhere to go when every day is a holiday', () => {
    const rules = Array.from({ length: 28 }, (_, index): PublicHolidayRule => {
      return { name: 'Fasching', rule: { kind: 'fixed', month: 2, day: index + 1 }, scope: 'land', source: 'us' };
    });
    const planned = series('2026-02-02', '10:00', '11:00', {
      repeats: daily,
      ends: count(1),
      onHoliday: { kind: 'shift', byDays: 1 },
    });
    const holiday = publicHolidayOn(parseLocalDate('2026-02-02'), rules);
    expect(expandSeries(planned, { holidays: { rules } })).toEqual({
      ok: true,
      value: [{ ruleDay: '2026-02-02', outcome: 'skipped', why: { kind: 'no_day_to_shift_to', holiday } }],
    });
  });

  test('of listed places counts in those places only', () => {
    const planned = series('2026-06-04', '10:00', '11:00', { repeats: weekly('thursday'), ends: count(1) });
    const inCrostwitz = expandSeries(planned, { holidays: { rules: saxonHolidays, place: 'listed_places' } });
    expect(preview(planned)).toEqual(['2026-06-04 held']);
    expect(inCrostwitz.ok && inCrostwitz.value.map((entry) => entry.outcome)).toEqual(['flagged']);
  });
});

describe('B12: twelve dates of which some are skipped', () => {
  const skip = { kind: 'skip' } as const;

  test('are twelve dates of the rule unless told otherwise', () => {
    const planned = series('2026-01-21', '14:00', '16:00', { ...circles, onHoliday: skip });
    expect(preview(planned)).toHaveLength(12);
    expect(daysHeld(planned)).toHaveLength(11);
    expect(daysHeld(planned).at(-1)).toBe('2026-12-16');
  });

  test('are twelve that take place when that is asked for', () => {
    const ends = { kind: 'count_held', dates: 12 } as const;
    const planned = series('2026-01-21', '14:00', '16:00', { ...circles, ends, onHoliday: skip });
    expect(preview(planned)).toHaveLength(13);
    expect(daysHeld(planned)).toHaveLength(12);
    expect(daysHeld(planned).at(-1)).toBe('2027-01-20');
  });
});

test('B11: a date that was struck out is counted and explains itself', () => {
  const leftOut = [parseLocalDate('2026-03-18')];
  expect(preview(series('2026-01-21', '14:00', '16:00', { ...circles, ends: count(4), leftOut }))).toEqual([
    '2026-01-21 held',
    '2026-02-18 held',
    '2026-03-18 skipped',
    '2026-04-15 held',
  ]);
});

test('B15: the first and the third Wednesday are one series', () => {
  const repeats = { kind: 'monthly_by_weekday', everyMonths: 1, nth: [3, 1], weekday: 'wednesday' } as const;
  expect(daysHeld(series('2026-01-07', '14:00', '16:00', { repeats, ends: count(4) }))).toEqual([
    '2026-01-07',
    '2026-01-21',
    '2026-02-04',
    '2026-02-18',
  ]);
});

describe('a series is refused', () => {
  const start = { startsOn: '2026-01-22' };
  const limits = { maxDates: 500, maxYears: 5, lastPossibleDay: '2031-01-21' };

  test.for([
    {
      rule: 'B13: when it starts on a day that is none of its own, and names the next that is',
      planned: series('2026-01-22', '14:00', '16:00', circles),
      refusal: { code: 'series_start_off_rule', ...start, nextRuleDay: '2026-02-18' },
    },
    {
      rule: 'when it starts on such a day and there will be none',
      planned: series('2026-01-22', '14:00', '16:00', {
        repeats: { kind: 'monthly_by_day', everyMonths: 120, dayOfMonth: 21 },
        ends: count(1),
      }),
      refusal: { code: 'series_start_off_rule', ...start, nextRuleDay: null },
    },
    {
      rule: 'when it ends before it starts',
      planned: series('2026-01-21', '14:00', '16:00', { ...circles, ends: until('2026-01-20') }),
      refusal: { code: 'series_ends_before_start', startsOn: '2026-01-21', lastDay: '2026-01-20' },
    },
    {
      rule: 'when its sessions end before they start',
      planned: series('2026-01-21', '16:00', '16:00', circles),
      refusal: {
        code: 'series_session_ends_before_start',
        startsAt: '2026-01-21T16:00',
        endsAt: '2026-01-21T16:00',
      },
    },
    {
      rule: 'B20: when it goes on for 150 years',
      planned: series('2026-01-21', '14:00', '16:00', { repeats: weekly('wednesday'), ends: until('2176-01-21') }),
      refusal: { code: 'series_too_long', ...limits },
    },
    {
      rule: 'B20: when it has more than 500 dates',
      planned: series('2026-01-21', '14:00', '16:00', { repeats: daily, ends: until('2027-06-05') }),
      refusal: { code: 'series_too_long', ...limits },
    },
    {
      rule: 'B20: when its last date lies more than five years away',
      planned: series('2026-01-21', '14:00', '16:00', { ...circles, ends: count(62) }),
      refusal: { code: 'series_too_long', ...limits },
    },
  ])('$rule', ({ planned, refusal }) => {
    expect(expandSeries(planned, inSaxony)).toEqual({ ok: false, refusal });
  });
});

test('B20: 500 dates are still a series', () => {
  expect(preview(series('2026-01-21', '14:00', '16:00', { repeats: daily, ends: until('2027-06-04') }))).toHaveLength(
    500,
  );
});

describe('a series through the nights in which clocks change', () => {
  test('A05: skips the night without half past two and says what the clock shows instead', () => {
    const planned = series('2026-03-28', '02:30', '04:00', { repeats: daily, ends: until('2026-03-29') });
    expect(lastEntry(planned)).toEqual({
      ruleDay: '2026-03-29',
      outcome: 'skipped',
      why: {
        kind: 'nonexistent_local_time',
        time: {
          code: 'nonexistent_local_time',
          field: 'startsAt',
          localTime: '2026-03-29T02:30',
          nextValid: '2026-03-29T03:30',
        },
      },
    });
  });

  test('A05: skips it also when only the end does not exist', () => {
    const planned = series('2026-03-28', '01:00', '02:30', { repeats: daily, ends: until('2026-03-29') });
    expect(lastEntry(planned)).toMatchObject({ outcome: 'skipped', why: { time: { field: 'endsAt' } } });
  });

  test('A06b: takes the first half past two and tells so', () => {
    const planned = series('2026-10-24', '02:30', '04:00', { repeats: daily, ends: until('2026-10-25') });
    expect(lastEntry(planned)).toMatchObject({
      outcome: 'held',
      when: { startInstant: '2026-10-25T00:30:00.000Z', endInstant: '2026-10-25T03:00:00.000Z', showsTwice: true },
    });
  });

  test('A07: a night shift ends at six on the wall, whether it lasts seven hours or eight', () => {
    const night: Series = {
      ...series('2026-03-27', '22:00', '23:00', { repeats: daily, ends: count(2) }),
      first: timed('2026-03-27T22:00', '2026-03-28T06:00'),
    };
    const answer = expandSeries(night, inSaxony);
    expect(answer.ok && answer.value.map((entry) => entry.outcome === 'held' && entry.when.endInstant)).toEqual([
      '2026-03-28T05:00:00.000Z',
      '2026-03-29T04:00:00.000Z',
    ]);
  });
});

test('a series of days explains itself like a series of sessions', () => {
  const rule: SeriesRule = { repeats: thirdWednesday, ends: count(2), onHoliday: { kind: 'skip' } };
  expect(expandSeriesOfDays({ ...rule, startsOn: parseLocalDate('2026-10-21') }, inSaxony)).toEqual({
    ok: true,
    value: [
      { ruleDay: '2026-10-21', outcome: 'held', when: '2026-10-21' },
      { ruleDay: '2026-11-18', outcome: 'skipped', why: { kind: 'public_holiday', holiday: repentanceDay } },
    ],
  });
});

test.for<Partial<SeriesRule>>([
  { ends: count(0) },
  { ends: count(1.5) },
  { repeats: { kind: 'daily', everyDays: 0 } },
  { repeats: { kind: 'weekly', everyWeeks: -1, on: ['wednesday'] } },
  { repeats: { kind: 'weekly', everyWeeks: 1, on: [] } },
  { repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: [], weekday: 'wednesday' } },
  { repeats: { kind: 'monthly_by_day', everyMonths: 1, dayOfMonth: 32 } },
  { repeats: { kind: 'yearly', everyYears: Number.NaN } },
])('a rule like %j is a bug of the caller', (wrong) => {
  expect(() => expandSeries(series('2026-01-21', '14:00', '16:00', { ...circles, ...wrong }), inSaxony)).toThrow(
    RangeError,
  );
});

test('a shift by no days is a bug of the caller', () => {
  const onHoliday = { kind: 'shift', byDays: 0 } as const;
  const planned = series('2026-11-18', '14:00', '16:00', { ...circles, ends: count(1), onHoliday });
  expect(() => expandSeries(planned, inSaxony)).toThrow(RangeError);
});
