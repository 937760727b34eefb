import { parseLocalDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { saxonSchoolHolidays } from '../../testing/saxony.ts';
import { schoolDayOn } from './school-day-on.ts';

const unknown = { kind: 'not_known_yet', knownUntil: '2027-08-20' };

test.for([
  { rule: 'the first day of holidays is one', day: '2026-10-12', answer: { kind: 'school_holiday', name: 'Herbst' } },
  { rule: 'the last day of holidays is one', day: '2026-10-24', answer: { kind: 'school_holiday', name: 'Herbst' } },
  { rule: 'the day after has lessons', day: '2026-10-25', answer: { kind: 'lesson_day' } },
  {
    rule: 'a single free day has a name too',
    day: '2027-05-07',
    answer: { kind: 'school_holiday', name: 'Unterrichtsfreier Tag' },
  },
  { rule: 'the last day the table knows', day: '2027-08-20', answer: { kind: 'school_holiday', name: 'Sommer' } },
  { rule: 'E08: the day after is not known yet', day: '2027-08-21', answer: unknown },
  { rule: 'E08: a year without a table is not known yet', day: '2031-03-03', answer: unknown },
  { rule: 'before the table begins nothing is known either', day: '2026-10-11', answer: unknown },
])('$rule', ({ day, answer }) => {
  expect(schoolDayOn(parseLocalDate(day), saxonSchoolHolidays)).toEqual(answer);
});

test('E08: an empty table knows nothing', () => {
  const empty = { ...saxonSchoolHolidays, holidays: [], knownUntil: null };
  expect(schoolDayOn(parseLocalDate('2026-11-18'), empty)).toEqual({ kind: 'not_known_yet', knownUntil: null });
});

test('a holiday beyond what is known otherwise is still a holiday', () => {
  const table = { ...saxonSchoolHolidays, knownUntil: parseLocalDate('2027-06-30') };
  const day = parseLocalDate('2027-07-12');
  expect(schoolDayOn(day, table)).toEqual({ kind: 'school_holiday', name: 'Sommer' });
});
