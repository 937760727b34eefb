import { type PublicHolidayRule, parseLocalDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { acceptanceCases } from '../../testing/acceptance-cases.ts';
import { circleOn, inSpring } from '../../testing/circles.ts';
import { readCalendar } from '../../testing/read-calendar.ts';
import { saxonHolidays, saxonSchoolHolidays } from '../../testing/saxony.ts';
import { calendarFeed } from '../ical/index.ts';
import { checkSessions } from '../sessions/check-sessions.ts';

test('E09: a holiday decreed after publication moves no date, and is found by checking again', () => {
  const sessions = [circleOn('2026-05-20'), circleOn('2026-06-17')];
  const decreed: PublicHolidayRule = {
    name: 'Tag des Netzwerks',
    rule: { kind: 'fixed', month: 6, day: 17 },
    scope: 'land',
    source: 'decree of May 2026',
  };
  const found = (rules: readonly PublicHolidayRule[]) => {
    const context = { holidays: { rules }, schoolHolidays: saxonSchoolHolidays, now: inSpring.now };
    const checked = checkSessions(sessions, context);
    return checked.ok && checked.value.findings.filter(({ code }) => code === 'public_holiday');
  };
  expect(found(saxonHolidays)).toEqual([]);
  expect(found([...saxonHolidays, decreed])).toEqual([
    {
      sessionIndex: 1,
      code: 'public_holiday',
      weight: 'needs_reason',
      day: parseLocalDate('2026-06-17'),
      name: 'Tag des Netzwerks',
    },
  ]);
  expect(sessions).toEqual([circleOn('2026-05-20'), circleOn('2026-06-17')]);
});

test('E10: a date skipped for a holiday never was in any calendar', () => {
  const entries = acceptanceCases.find(({ id }) => id === 'E02')?.entries() ?? [];
  const dates = readCalendar(calendarFeed({ name: 'Netzwerk Nord', entries })).map((entry) => JSON.stringify(entry));
  expect(dates).toHaveLength(11);
  expect(dates.filter((date) => date.includes('2026-11-18') || date.includes('CANCELLED'))).toEqual([]);
});
