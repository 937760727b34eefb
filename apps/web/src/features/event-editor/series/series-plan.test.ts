import { type PublicHolidayRule, parseLocalDate } from '@netzwerkstatt/domain';
import { describeSeriesEntry } from '@netzwerkstatt/scheduling';
import { describe, expect, test } from 'vitest';
import { followingDay } from './following-day.ts';
import { missingMessage, seriesProblemMessage } from './series-editor-words.ts';
import { byYear, planOf, type SeriesPlan } from './series-plan.ts';
import { emptySeries, type SeriesValues } from './series-values.ts';

const holidays: readonly PublicHolidayRule[] = [
  { name: 'Buß- und Bettag', rule: { kind: 'wednesday_before_23_november' }, scope: 'land', source: '§ 1 SächsSFG' },
];

/** Third Wednesdays from 20 October 2026, when nobody says otherwise. */
function written(wanted: Partial<SeriesValues> = {}): SeriesValues {
  return { ...emptySeries, day: '2026-10-21', units: '2', nth: ['3'], weekday: 'wednesday', dates: '3', ...wanted };
}

function plan(wanted: Partial<SeriesValues> = {}): SeriesPlan {
  return planOf(written(wanted), holidays);
}

function lines(wanted: Partial<SeriesValues> = {}): string[] {
  const planned = plan(wanted);
  if (planned.kind !== 'planned') throw new Error(JSON.stringify(planned));
  return planned.entries.map((entry) => describeSeriesEntry(entry));
}

describe('what stands in the fields becomes dates', () => {
  test('E02: every one explained, a holiday too', () => {
    expect(lines()).toEqual([
      'Mi. 21.10.: 14:00–16:00 Uhr',
      'Mi. 18.11.: Buß- und Bettag, übersprungen',
      'Mi. 16.12.: 14:00–16:00 Uhr',
    ]);
  });

  test('B12: so many that take place', () => {
    expect(lines({ end: 'count_held' }).at(-1)).toBe('Mi. 20.01.: 14:00–16:00 Uhr');
  });

  test('E02b: moved by a week', () => {
    expect(lines({ onHoliday: 'shift' })[1]).toContain('verschoben auf Mi. 25.11.');
    expect(lines({ onHoliday: 'shift', shiftDays: '1', shiftTo: 'earlier' })[1]).toContain('verschoben auf Di. 17.11.');
  });

  test('B11: without what somebody left out', () => {
    expect(lines({ leftOut: ['2026-10-21'] })[0]).toBe('Mi. 21.10.: ausgelassen');
  });

  test('B11: a day that was left out of another rule is forgotten', () => {
    expect(plan({ leftOut: ['2026-10-21', '2026-10-22'] })).toMatchObject({ rule: { leftOut: ['2026-10-21'] } });
    expect(plan({ leftOut: ['2026-10-22'] })).not.toHaveProperty('rule.leftOut');
  });

  test('under the years in which they take place', () => {
    const planned = plan({ dates: '4' });
    const years = planned.kind === 'planned' ? byYear(planned.entries) : [];
    expect(years.map(([year, entries]) => [year, entries.length])).toEqual([
      ['2026', 3],
      ['2027', 1],
    ]);
  });

  test.for<[string, Partial<SeriesValues>, object]>([
    ['daily', { frequency: 'daily', every: '2' }, { kind: 'daily', everyDays: 2 }],
    [
      'weekly',
      { frequency: 'weekly', weekdays: ['wednesday', 'friday'] },
      { kind: 'weekly', everyWeeks: 1, on: ['wednesday', 'friday'] },
    ],
    [
      'quarterly',
      { frequency: 'quarterly', every: 'x' },
      { kind: 'monthly_by_weekday', everyMonths: 3, nth: [3], weekday: 'wednesday' },
    ],
    ['monthly on a day', { by: 'day', dayOfMonth: '21' }, { kind: 'monthly_by_day', everyMonths: 1, dayOfMonth: 21 }],
    [
      'quarterly on the last day',
      { day: '2026-10-31', frequency: 'quarterly', by: 'day', dayOfMonth: 'last' },
      { kind: 'monthly_by_day', everyMonths: 3, dayOfMonth: 'last' },
    ],
    ['yearly on the day', { frequency: 'yearly', by: 'day', dates: '2' }, { kind: 'yearly', everyYears: 1 }],
    [
      'yearly on a weekday',
      { frequency: 'yearly', dates: '2' },
      { kind: 'monthly_by_weekday', everyMonths: 12, nth: [3], weekday: 'wednesday' },
    ],
  ])('%s is a rule', ([, wanted, repeats]) => {
    expect(plan(wanted)).toMatchObject({ kind: 'planned', rule: { repeats } });
  });
});

describe('what cannot be is answered at the field', () => {
  test.for<[string, Partial<SeriesValues>, string, string]>([
    [
      'B13: a start off the rule, with the next day that is on it',
      { day: '2026-10-22' },
      'day',
      'Der Do., 22. Okt. 2026 passt nicht zur Regel. Der nächste Tag, der passt, ist Mittwoch, 18. November 2026.',
    ],
    [
      'B20: 150 years of weeks',
      { frequency: 'weekly', weekdays: ['wednesday'], end: 'until', lastDay: '2176-10-21' },
      'lastDay',
      'Eine Reihe hat höchstens 500 Termine und geht höchstens 5 Jahre, hier also bis zum Di., 21. Okt. 2031.',
    ],
    [
      'B20: a number of dates nobody could hold',
      { dates: '9999' },
      'dates',
      'Eine Reihe hat höchstens 500 Termine und geht höchstens 5 Jahre, hier also bis zum Di., 21. Okt. 2031.',
    ],
    [
      'an end before the start',
      { end: 'until', lastDay: '2026-10-20' },
      'lastDay',
      'Die Reihe beginnt am Mi., 21. Okt. 2026; ihr letzter Tag liegt davor.',
    ],
    [
      'a date that ends before it starts',
      { from: '16:00', to: '14:00' },
      'to',
      'Das Ende liegt nicht nach dem Beginn.',
    ],
    [
      'A05: half past two on 28 March 2027',
      { day: '2027-03-28', from: '02:30', to: '04:00', nth: ['last'], weekday: 'sunday' },
      'from',
      'Am Sonntag, 28. März 2027 gibt es 2:30 Uhr nicht, denn in dieser Nacht beginnt die Sommerzeit. Die nächste Uhrzeit, die es gibt, ist 3:30 Uhr.',
    ],
    [
      'a rule of which every date is skipped',
      { day: '2026-11-18', dates: '1' },
      'frequency',
      'Nach dieser Regel findet kein einziger Termin statt.',
    ],
  ])('%s', ([, wanted, field, message]) => {
    const refused = plan(wanted);
    if (refused.kind !== 'refused') throw new Error(refused.kind);
    expect([refused.field, seriesProblemMessage(refused.refusal, 'de')]).toEqual([field, message]);
    expect(seriesProblemMessage(refused.refusal, 'en')).not.toBe('');
  });

  test.for<[Partial<SeriesValues>, string[]]>([
    [{ day: '', from: '', to: '', units: 'zwei' }, ['day', 'from', 'to', 'units']],
    [{ nth: [], weekday: '' }, ['nth', 'weekday']],
    [{ frequency: 'weekly', weekdays: [] }, ['weekdays']],
    [{ by: 'day', dayOfMonth: '' }, ['dayOfMonth']],
    [{ every: '0' }, ['every']],
    [{ every: '1,5' }, ['every']],
    [{ day: '20261-10-21' }, ['day']],
    [{ day: '0202-10-21' }, ['day']],
    [{ end: 'until', lastDay: '20271-10-21' }, ['lastDay']],
    [{ dates: '' }, ['dates']],
    [{ end: 'until', lastDay: '' }, ['lastDay']],
    [{ onHoliday: 'shift', shiftDays: '61' }, ['shiftDays']],
  ])('%j says what is missing', ([wanted, missing]) => {
    const incomplete = plan(wanted);
    expect(incomplete).toEqual({ kind: 'incomplete', missing });
    if (incomplete.kind !== 'incomplete') return;
    expect(
      incomplete.missing.map((field) => missingMessage(field, 'de')).every((text) => text.startsWith('Bitte')),
    ).toBe(true);
    expect(
      incomplete.missing.map((field) => missingMessage(field, 'en')).every((text) => text.startsWith('Please')),
    ).toBe(true);
  });
});

describe('the first day fills in what it says about the rule', () => {
  test('as long as nobody chose otherwise', () => {
    expect(followingDay(emptySeries, '2026-10-21')).toEqual({
      weekdays: ['wednesday'],
      nth: ['3'],
      weekday: 'wednesday',
      dayOfMonth: '21',
    });
    const followed = { ...emptySeries, ...followingDay(emptySeries, '2026-10-21'), day: '2026-10-21' };
    expect(followingDay(followed, '2026-10-30')).toEqual({
      weekdays: ['friday'],
      nth: ['last'],
      weekday: 'friday',
      dayOfMonth: '30',
    });
  });

  test('and leaves alone what somebody chose', () => {
    const chosen = written({ weekdays: ['monday'], nth: ['1', '3'], dayOfMonth: 'last' });
    expect(followingDay(chosen, '2026-10-23')).toEqual({ weekday: 'friday' });
  });

  test('a day that is half typed says nothing', () => {
    expect(followingDay(emptySeries, '')).toEqual({});
  });
});

test('a day is a day, whatever its holidays', () => {
  expect(planOf(written({ day: parseLocalDate('2026-11-18'), onHoliday: 'flag' }), holidays).kind).toBe('planned');
});
