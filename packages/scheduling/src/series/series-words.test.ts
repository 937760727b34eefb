import { type LocalDate, parseLocalDate } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { count, inSaxony, monthly, series, until, weekly } from '../../testing/acceptance-cases.ts';
import { expandSeries, expandSeriesOfDays } from './expand-series.ts';
import type { Series, SeriesRule } from './series-rule.ts';
import { describeSeriesEntry, describeSeriesRule, type SeriesLanguage } from './series-words.ts';

function preview(planned: Series, language?: SeriesLanguage): string[] {
  const answer = expandSeries(planned, inSaxony);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.map((entry) => describeSeriesEntry(entry, language));
}

const autumn = { repeats: monthly(3, 'wednesday'), ends: until('2026-12-31') };
const circles = (onHoliday: SeriesRule['onHoliday']) =>
  series('2026-10-21', '09:00', '11:30', { ...autumn, onHoliday });

describe('every date explains itself', () => {
  test('E02: skipped on a holiday', () => {
    expect(preview(circles({ kind: 'skip' }))).toEqual([
      'Mi. 21.10.: 9:00–11:30 Uhr',
      'Mi. 18.11.: Buß- und Bettag, übersprungen',
      'Mi. 16.12.: 9:00–11:30 Uhr',
    ]);
  });

  test('E02b: shifted', () => {
    expect(preview(circles({ kind: 'shift', byDays: 7 }))[1]).toBe(
      'Mi. 18.11.: Buß- und Bettag, verschoben auf Mi. 25.11., 9:00–11:30 Uhr',
    );
  });

  test('E03: held on a holiday', () => {
    expect(preview(circles({ kind: 'flag' }))[1]).toBe(
      'Mi. 18.11.: Buß- und Bettag, 9:00–11:30 Uhr, findet trotzdem statt',
    );
  });

  test('shifted into another year, with the year', () => {
    const planned = series('2027-01-01', '09:00', '10:00', {
      repeats: weekly('friday'),
      ends: count(1),
      onHoliday: { kind: 'shift', byDays: -1 },
    });
    expect(preview(planned)).toEqual(['Fr. 01.01.: Neujahr, verschoben auf Do. 31.12.2026, 9:00–10:00 Uhr']);
  });

  test('C20: shifted onto another date of the series', () => {
    const planned = series('2026-11-18', '09:00', '10:00', {
      repeats: weekly('wednesday'),
      ends: count(2),
      onHoliday: { kind: 'shift', byDays: 7 },
    });
    expect(preview(planned)[0]).toBe(
      'Mi. 18.11.: Buß- und Bettag, verschoben auf Mi. 25.11., 9:00–10:00 Uhr, dort ist schon ein Termin der Reihe',
    );
  });

  test('A05: in a night without that hour', () => {
    const planned = series('2027-03-28', '02:30', '04:00', { repeats: weekly('sunday'), ends: until('2027-03-28') });
    expect(preview(planned)).toEqual([
      'So. 28.03.: übersprungen, denn 2:30 Uhr gibt es in dieser Nacht nicht (Beginn der Sommerzeit)',
    ]);
  });

  test('A06b: in a night with two of it', () => {
    const planned = series('2026-10-25', '02:30', '04:00', { repeats: weekly('sunday'), ends: count(1) });
    expect(preview(planned)).toEqual([
      'So. 25.10.: 2:30–4:00 Uhr (die Stunde gibt es in dieser Nacht zweimal, gemeint ist die erste)',
    ]);
  });

  test('B11: left out by hand', () => {
    const planned = { ...circles({ kind: 'flag' }), leftOut: [parseLocalDate('2026-10-21')] };
    expect(preview(planned)[0]).toBe('Mi. 21.10.: ausgelassen');
  });

  test('as a day without times', () => {
    const days = expandSeriesOfDays(
      { ...autumn, onHoliday: { kind: 'skip' }, startsOn: parseLocalDate('2026-10-21') },
      inSaxony,
    );
    expect(days.ok && days.value.map((entry) => describeSeriesEntry(entry))).toEqual([
      'Mi. 21.10.',
      'Mi. 18.11.: Buß- und Bettag, übersprungen',
      'Mi. 16.12.',
    ]);
  });

  test('in English too', () => {
    expect(preview(circles({ kind: 'shift', byDays: 7 }), 'en')).toEqual([
      'Wed 21 Oct: 9:00–11:30',
      'Wed 18 Nov: Buß- und Bettag, moved to Wed 25 Nov, 9:00–11:30',
      'Wed 16 Dec: 9:00–11:30',
    ]);
  });
});

const rule = (wanted: Partial<SeriesRule>): SeriesRule => {
  return { repeats: monthly(3, 'wednesday'), ends: count(12), onHoliday: { kind: 'flag' }, ...wanted };
};

test.for<[SeriesRule, string, string]>([
  [rule({}), 'jeden dritten Mittwoch im Monat, 12 Termine', 'every third Wednesday of the month, 12 dates'],
  [
    rule({
      repeats: { kind: 'monthly_by_weekday', everyMonths: 3, nth: ['last', 1], weekday: 'friday' },
      ends: until('2027-06-30'),
      onHoliday: { kind: 'skip' },
    }),
    'vierteljährlich am ersten und letzten Freitag im Monat, bis 30.06.2027, nicht an Feiertagen',
    'every quarter on the first and last Friday of the month, until 30 June 2027, not on public holidays',
  ],
  [
    rule({ repeats: { kind: 'monthly_by_weekday', everyMonths: 12, nth: [3], weekday: 'wednesday' } }),
    'jährlich am dritten Mittwoch im November, 12 Termine',
    'every year on the third Wednesday in November, 12 dates',
  ],
  [
    rule({ repeats: weekly('sunday', 'tuesday'), ends: { kind: 'count_held', dates: 12 } }),
    'jeden Dienstag und Sonntag, 12 Termine, die stattfinden',
    'every Tuesday and Sunday, 12 dates that take place',
  ],
  [
    rule({ repeats: { kind: 'weekly', everyWeeks: 2, on: ['monday'] }, onHoliday: { kind: 'shift', byDays: -1 } }),
    'alle 2 Wochen am Montag, 12 Termine, an Feiertagen 1 Tag früher',
    'every 2 weeks on Monday, 12 dates, on public holidays 1 day earlier',
  ],
  [rule({ repeats: { kind: 'daily', everyDays: 1 }, ends: count(1) }), 'täglich, 1 Termin', 'every day, 1 date'],
  [
    rule({ repeats: { kind: 'daily', everyDays: 10 }, leftOut: ['2026-11-28' as LocalDate] }),
    'alle 10 Tage, 12 Termine, einer ausgelassen',
    'every 10 days, 12 dates, one left out',
  ],
  [
    rule({ repeats: { kind: 'monthly_by_day', everyMonths: 1, dayOfMonth: 'last' } }),
    'am letzten Tag jedes Monats, 12 Termine',
    'on the last day of every month, 12 dates',
  ],
  [
    rule({ repeats: { kind: 'monthly_by_day', everyMonths: 2, dayOfMonth: 18 } }),
    'alle 2 Monate am 18. des Monats, 12 Termine',
    'every 2 months on day 18 of the month, 12 dates',
  ],
  [
    rule({ repeats: { kind: 'yearly', everyYears: 2 } }),
    'alle 2 Jahre am 18. November, 12 Termine',
    'every 2 years on 18 November, 12 dates',
  ],
])('a rule explains itself: %j', ([planned, german, english]) => {
  const startsOn = parseLocalDate('2026-11-18');
  expect(describeSeriesRule(planned, startsOn)).toBe(german);
  expect(describeSeriesRule(planned, startsOn, 'en')).toBe(english);
});
