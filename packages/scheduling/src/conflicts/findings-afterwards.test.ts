import type { Instant, ProfessionCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { aPlannedEvent, planned } from '../../testing/plans.ts';
import { saxonSchoolHolidays, saxony } from '../../testing/saxony.ts';
import { findingsAfterwards } from './findings-afterwards.ts';

const now = '2026-11-01T09:00:00.000Z' as Instant;
const announced = aPlannedEvent(1);
const repentance = planned(announced, '2026-11-18T09:00', '2026-11-18T12:00');
const winter = planned(announced, '2027-02-10T09:00', '2027-02-10T12:00');
const term = planned(announced, '2027-01-20T09:00', '2027-01-20T12:00');
const corrected = { holidays: saxony, schoolHolidays: saxonSchoolHolidays };

const days = (...sessions: Parameters<typeof findingsAfterwards>[0]) =>
  findingsAfterwards(sessions, corrected, now).map((it) => [it.planned, it.findings.map(({ code }) => code)]);

test('E09: a corrected table moves nothing, and says what was announced for a day off', () => {
  const before = { holidays: { rules: [] }, schoolHolidays: { ...saxonSchoolHolidays, holidays: [] } };
  expect(findingsAfterwards([repentance, winter, term], before, now)).toEqual([]);
  const sessions = [repentance, winter, term];
  expect(findingsAfterwards(sessions, corrected, now)).toEqual([
    {
      planned: repentance,
      findings: [{ code: 'public_holiday', weight: 'needs_reason', day: '2026-11-18', name: 'Buß- und Bettag' }],
    },
    {
      planned: winter,
      findings: [{ code: 'school_holiday', weight: 'warns', day: '2027-02-10', name: 'Winter' }],
    },
  ]);
  expect(sessions).toEqual([repentance, winter, term]);
});

test('what is no announcement, is cancelled or has begun needs no decision', () => {
  const [draft, cancelled] = [aPlannedEvent(1, { status: 'draft' }), aPlannedEvent(1, { status: 'cancelled' })];
  expect(
    days(
      planned(draft, '2026-11-18T09:00', '2026-11-18T12:00'),
      planned(cancelled, '2026-11-18T09:00', '2026-11-18T12:00'),
      planned(announced, '2026-11-18T09:00', '2026-11-18T12:00', { status: 'cancelled' }),
      planned(announced, '2026-10-31T09:00', '2026-10-31T12:00'),
    ),
  ).toEqual([]);
});

test('school holidays that suit those it is for need no decision', () => {
  const teachers = aPlannedEvent(1, { targetProfessions: ['E1' as ProfessionCode] });
  const habits = [
    { time: 'school_holidays', professions: ['E1' as ProfessionCode], suits: true, source: 'law' } as const,
  ];
  const session = planned(teachers, '2027-02-10T09:00', '2027-02-10T12:00');
  expect(findingsAfterwards([session], { ...corrected, habits }, now)).toEqual([]);
});
