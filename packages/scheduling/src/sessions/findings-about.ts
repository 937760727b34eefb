import { dateOf, type LocalDate, type SchoolHolidayTable } from '@netzwerkstatt/domain';
import { addDays, weekdayOf } from '../calendar-day.ts';
import { type HolidayCalendar, publicHolidayOn } from '../holidays/public-holidays.ts';
import { schoolDayOn } from '../holidays/school-day-on.ts';
import type { SessionFinding } from './session-findings.ts';
import type { ResolvedSessionTime } from './session-time.ts';

type Finding = SessionFinding extends infer Each ? (Each extends unknown ? Omit<Each, 'sessionIndex'> : never) : never;

interface Days {
  readonly holidays: HolidayCalendar;
  readonly schoolHolidays: SchoolHolidayTable;
}

/** What somebody should know about the days on which a session takes place, and about its hours. */
export function findingsAbout(time: ResolvedSessionTime, days: Days): Finding[] {
  const hours: Finding[] = time.showsTwice ? [{ code: 'doubled_hour', weight: 'warns', taken: 'earlier' }] : [];
  return [...hours, ...daysOf(time).flatMap((day) => findingsOn(day, days))];
}

function findingsOn(day: LocalDate, { holidays, schoolHolidays }: Days): Finding[] {
  const findings: Finding[] = [];
  const holiday = publicHolidayOn(day, holidays.rules, holidays.place);
  if (holiday) findings.push({ code: 'public_holiday', weight: 'needs_reason', day, name: holiday.name });
  const weekday = weekdayOf(day);
  if (weekday === 'saturday' || weekday === 'sunday') {
    findings.push({ code: 'weekend', weight: 'warns', day, weekday });
  }
  const schoolDay = schoolDayOn(day, schoolHolidays);
  if (schoolDay.kind === 'school_holiday') {
    findings.push({ code: 'school_holiday', weight: 'warns', day, name: schoolDay.name });
  } else if (schoolDay.kind === 'not_known_yet') {
    const { knownUntil } = schoolDay;
    findings.push({ code: 'school_holidays_not_known_yet', weight: 'warns', day, knownUntil });
  }
  return findings;
}

/** The days a session touches, two for a night; midnight at the end belongs to the day before. */
function daysOf({ startsAt, endsAt }: ResolvedSessionTime): LocalDate[] {
  const first = dateOf(startsAt);
  const last = endsAt.endsWith('T00:00') ? addDays(dateOf(endsAt), -1) : dateOf(endsAt);
  return first < last ? [first, last] : [first];
}
