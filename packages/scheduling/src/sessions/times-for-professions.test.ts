import type { HabitualTime, Instant, ProfessionCode, ProfessionHabit } from '@netzwerkstatt/domain';
import { parseLocalDateTime } from '@netzwerkstatt/domain';
import { aSession } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { saxonSchoolHolidays, saxony } from '../../testing/saxony.ts';
import { checkSessions } from './check-sessions.ts';

const teacher = 'E1' as ProfessionCode;
const educator = 'Y3' as ProfessionCode;
const midwife = 'H1' as ProfessionCode;
const physician = 'H3' as ProfessionCode;
const volunteer = 'V1' as ProfessionCode;

const habit = (time: HabitualTime, suits: boolean, ...professions: ProfessionCode[]): ProfessionHabit => ({
  time,
  suits,
  professions,
  source: 'practice',
});

const habits = [
  habit('school_holidays', true, teacher),
  habit('school_holidays', false, educator),
  habit('lessons', false, teacher),
  habit('monday_morning', false, educator),
  habit('wednesday_friday_afternoon', true, physician),
  habit('quarter_end', false, physician),
  habit('evening', true, volunteer),
];

function findingsFor(day: string, from: string, professions: readonly ProfessionCode[]) {
  const planned = aSession({
    startsAt: parseLocalDateTime(`${day}T${from}`),
    endsAt: parseLocalDateTime(`${day}T23:00`),
    teachingMinutes: 45,
  });
  const now = '2026-10-01T00:00:00.000Z' as Instant;
  const checked = checkSessions([planned], {
    holidays: saxony,
    schoolHolidays: saxonSchoolHolidays,
    now,
    professions,
    habits,
  });
  if (!checked.ok) throw new Error('the session is possible');
  return checked.value.findings.map(({ sessionIndex: _, ...finding }) => finding);
}

describe('school holidays', () => {
  const finding = { code: 'school_holiday', day: '2027-02-10', name: 'Winter' };
  test.for([
    { rule: 'are good for teachers', for: [teacher], says: { weight: 'favourable', suits: [teacher] } },
    { rule: 'are bad for day care', for: [educator], says: { weight: 'warns', troubles: [educator] } },
    {
      rule: 'are bad for a mix, and say for whom they are good',
      for: [educator, midwife, teacher],
      says: { weight: 'warns', suits: [teacher], troubles: [educator] },
    },
    { rule: 'are worth knowing for all others', for: [midwife], says: { weight: 'good_to_know' } },
    { rule: 'warn when everyone is meant', for: [], says: { weight: 'warns' } },
  ])('$rule', ({ for: professions, says }) => {
    expect(findingsFor('2027-02-10', '09:00', professions)).toEqual([{ ...finding, ...says }]);
  });
});

describe('an hour', () => {
  const good = { code: 'good_time', weight: 'favourable' };
  const bad = { code: 'bad_time', weight: 'warns' };

  test.for([
    {
      rule: 'of lessons is bad for teachers',
      at: ['2027-01-20', '12:59'],
      finds: [{ ...bad, day: '2027-01-20', time: 'lessons', professions: [teacher] }],
    },
    { rule: 'after lessons is not', at: ['2027-01-19', '13:00'], finds: [] },
    {
      rule: 'of a Monday morning is bad where somebody knows it',
      at: ['2027-01-18', '11:59'],
      finds: [
        { ...bad, day: '2027-01-18', time: 'lessons', professions: [teacher] },
        { ...bad, day: '2027-01-18', time: 'monday_morning', professions: [educator] },
      ],
    },
    {
      rule: 'of a Wednesday afternoon is good for physicians',
      at: ['2027-01-20', '13:00'],
      finds: [{ ...good, day: '2027-01-20', time: 'wednesday_friday_afternoon', professions: [physician] }],
    },
    {
      rule: 'of a Friday afternoon is good for them, and an evening for volunteers',
      at: ['2027-01-22', '17:00'],
      finds: [
        { ...good, day: '2027-01-22', time: 'wednesday_friday_afternoon', professions: [physician] },
        { ...good, day: '2027-01-22', time: 'evening', professions: [volunteer] },
      ],
    },
    {
      rule: 'in the last week of a quarter is bad for them',
      at: ['2027-06-24', '14:00'],
      finds: [{ ...bad, day: '2027-06-24', time: 'quarter_end', professions: [physician] }],
    },
    { rule: 'of the week before is not', at: ['2027-06-22', '14:00'], finds: [] },
    {
      rule: 'of a public holiday is neither good nor bad',
      at: ['2026-11-18', '14:00'],
      finds: [{ code: 'public_holiday', weight: 'needs_reason', day: '2026-11-18', name: 'Buß- und Bettag' }],
    },
  ])('$rule', ({ at: [day = '', from = ''], finds }) => {
    expect(findingsFor(day, from, [teacher, educator, physician, volunteer])).toEqual(finds);
  });

  test('says nothing when everyone is meant', () => {
    expect(findingsFor('2027-01-20', '14:00', [])).toEqual([]);
  });
});
