import { BERLIN, parseLocalDate, type SessionId } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { count, inSaxony, thirdWednesday, until, weekly } from '../../testing/acceptance-cases.ts';
import { changed, circleOn, circles, lines, moveOf } from '../../testing/circles.ts';
import type { Occurrence } from '../changes/occurrence.ts';
import { continueSeries } from './continue-series.ts';
import type { SeriesRule } from './series-rule.ts';

const rule: SeriesRule = { repeats: thirdWednesday, ends: count(3), onHoliday: { kind: 'skip' } };

function next(sessions: readonly Occurrence[], wanted: Partial<SeriesRule> = {}): string[] {
  const answer = continueSeries(sessions, { ...rule, ...wanted }, inSaxony);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.map((entry) =>
    entry.outcome === 'skipped' ? `${entry.ruleDay} skipped` : `${entry.when.startsAt}-${entry.when.endsAt.slice(11)}`,
  );
}

describe('C10: a series goes on', () => {
  test('with the next dates of its rule', () => {
    expect(next(circles)).toEqual(['2026-07-15T14:00-16:00', '2026-08-19T14:00-16:00', '2026-09-16T14:00-16:00']);
  });

  test('until a day, and explains the dates that do not take place', () => {
    expect(next(circles, { ends: until('2026-12-31') }).slice(3)).toEqual([
      '2026-10-21T14:00-16:00',
      '2026-11-18 skipped',
      '2026-12-16T14:00-16:00',
    ]);
  });

  test('after its last rule day, wherever that date was moved to', () => {
    const juneInApril = changed(circles, moveOf('06-17', '2026-04-01T09:00', '2026-04-01T10:00')).sessions;
    expect(next(juneInApril)[0]).toBe('2026-07-15T14:00-16:00');
  });

  test('at the time it was moved to as a whole', () => {
    const later = changed(circles, moveOf('04-15', '2026-04-15T15:30', '2026-04-15T17:30', 'all')).sessions;
    expect(next(later)[0]).toBe('2026-07-15T15:30-17:30');
  });

  test('in the same rhythm where weeks are left out', () => {
    const everySecond = { ...weekly('sunday', 'tuesday'), everyWeeks: 2 } as SeriesRule['repeats'];
    const ends = count(3);
    expect(next([circleOn('2026-01-06'), circleOn('2026-01-11')], { repeats: everySecond, ends })).toEqual([
      '2026-01-20T14:00-16:00',
      '2026-01-25T14:00-16:00',
      '2026-02-03T14:00-16:00',
    ]);
    expect(next([circleOn('2026-01-06')], { repeats: everySecond, ends: count(1) })).toEqual([
      '2026-01-11T14:00-16:00',
    ]);
  });

  test('C19: by the rule that took the place of another one, in its own rhythm and from its own last date', () => {
    const everyThird: SeriesRule['repeats'] = { kind: 'weekly', everyWeeks: 3, on: ['tuesday'] };
    const replaced = [...circles, circleOn('2026-04-14'), circleOn('2026-05-05')];
    const since = parseLocalDate('2026-04-14');
    expect(next(replaced, { repeats: everyThird, since })).toEqual([
      '2026-05-26T14:00-16:00',
      '2026-06-16T14:00-16:00',
      '2026-07-07T14:00-16:00',
    ]);
  });

  test('as new dates of the changed sessions, at its end', () => {
    const answer = continueSeries(circles, { ...rule, ends: count(1) }, inSaxony);
    const added = (answer.ok ? answer.value : []).flatMap((entry) =>
      entry.outcome === 'skipped'
        ? []
        : [{ id: 'new' as SessionId, ...entry.when, timeZone: BERLIN, ruleDay: entry.ruleDay }],
    );
    const { sessions } = changed(circles, { kind: 'extend', added });
    expect(lines(sessions).at(-1)).toBe('2026-07-15T14:00-16:00 0');
    expect(Object.keys(sessions.at(-1) ?? {}).toSorted()).toEqual(Object.keys(circles[0] ?? {}).toSorted());
  });
});

test('B20: a series does not go on for 150 years', () => {
  expect(continueSeries(circles, { ...rule, ends: until('2176-01-01') }, inSaxony)).toMatchObject({
    ok: false,
    refusal: { code: 'series_too_long', lastPossibleDay: '2031-07-15' },
  });
});

test('B20: a rule without a further day within five years does not go on', () => {
  const repeats = { kind: 'monthly_by_day', everyMonths: 99, dayOfMonth: 17 } as const;
  expect(continueSeries(circles, { ...rule, repeats }, inSaxony)).toMatchObject({
    ok: false,
    refusal: { code: 'series_too_long' },
  });
});

test('dates without a rule cannot go on by one', () => {
  const { ruleDay, ...chosen } = circleOn('2026-01-21');
  expect(() => continueSeries([chosen], rule, inSaxony)).toThrow(RangeError);
});
