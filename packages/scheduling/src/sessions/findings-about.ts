import type { LocalDate, ProfessionCode, ProfessionHabit, SchoolHolidayTable } from '@netzwerkstatt/domain';
import { addDays, isWeekend, weekdayOf } from '../calendar-day.ts';
import { type HolidayCalendar, publicHolidayOn } from '../holidays/public-holidays.ts';
import { schoolDayOn } from '../holidays/school-day-on.ts';
import { audienceOf, isHabitualTime } from './habitual-time.ts';
import type { SessionFinding } from './session-findings.ts';
import { daysOf, type ResolvedSessionTime } from './session-time.ts';

/** A finding about one session, whichever of them it is. */
export type Finding = SessionFinding extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'sessionIndex'>
    : never
  : never;

/** What days and hours are held against. */
export interface DaysContext {
  readonly holidays: HolidayCalendar;
  readonly schoolHolidays: SchoolHolidayTable;
  /** Whom it is for; absent or empty: everyone. */
  readonly professions?: readonly ProfessionCode[];
  /** When they can come; absent: nobody knows. */
  readonly habits?: readonly ProfessionHabit[];
}

/** What somebody should know about the days on which a session takes place, and about its hours. */
export function findingsAbout(time: ResolvedSessionTime, context: DaysContext): Finding[] {
  const hours: Finding[] = time.showsTwice ? [{ code: 'doubled_hour', weight: 'warns', taken: 'earlier' }] : [];
  return [
    ...hours,
    ...daysOf(time).flatMap((day) => findingsOn(day, context)),
    ...timesFor(time, daysOf(time)[0], context),
  ];
}

function findingsOn(day: LocalDate, context: DaysContext): Finding[] {
  const findings: Finding[] = [];
  const holiday = publicHolidayOn(day, context.holidays.rules, context.holidays.place);
  if (holiday) findings.push({ code: 'public_holiday', weight: 'needs_reason', day, name: holiday.name });
  const weekday = weekdayOf(day);
  if (weekday === 'saturday' || weekday === 'sunday') {
    findings.push({ code: 'weekend', weight: 'warns', day, weekday });
  }
  if (isBridgeDay(day, context.holidays)) findings.push({ code: 'bridge_day', weight: 'warns', day });
  if (/-12-(18|19|2[0-4])$/.test(day)) findings.push({ code: 'week_before_christmas', weight: 'warns', day });
  const schoolDay = schoolDayOn(day, context.schoolHolidays);
  if (schoolDay.kind === 'school_holiday') {
    findings.push({ code: 'school_holiday', day, name: schoolDay.name, ...holidaysFor(context) });
  } else if (schoolDay.kind === 'not_known_yet') {
    const { knownUntil } = schoolDay;
    findings.push({ code: 'school_holidays_not_known_yet', weight: 'warns', day, knownUntil });
  }
  return findings;
}

/** Off on both sides and yet a working day. */
function isBridgeDay(day: LocalDate, holidays: HolidayCalendar): boolean {
  const isOff = (it: LocalDate) => isWeekend(it) || publicHolidayOn(it, holidays.rules, holidays.place) !== null;
  return !isOff(day) && isOff(addDays(day, -1)) && isOff(addDays(day, 1));
}

type SchoolHolidayFinding = Extract<Finding, { code: 'school_holiday' }>;

/** Holidays in which teachers come and day care does not: who it is for decides. */
function holidaysFor(context: DaysContext): Pick<SchoolHolidayFinding, 'weight' | 'suits' | 'troubles'> {
  if ((context.professions ?? []).length === 0) return { weight: 'warns' };
  const suits = audienceOf('school_holidays', true, context);
  const troubles = audienceOf('school_holidays', false, context);
  return {
    weight: troubles.length > 0 ? 'warns' : suits.length > 0 ? 'favourable' : 'good_to_know',
    ...(suits.length > 0 && { suits }),
    ...(troubles.length > 0 && { troubles }),
  };
}

/** What the hour means to those it is for, on the day on which it begins. */
function timesFor(time: ResolvedSessionTime, day: LocalDate | undefined, context: DaysContext): Finding[] {
  if (day === undefined || publicHolidayOn(day, context.holidays.rules, context.holidays.place)) return [];
  const isLessonDay = !isWeekend(day) && schoolDayOn(day, context.schoolHolidays).kind === 'lesson_day';
  return (context.habits ?? []).flatMap((habit): Finding[] => {
    const professions = habit.professions.filter((it) => context.professions?.includes(it));
    if (professions.length === 0 || !isHabitualTime(habit.time, time.startsAt, isLessonDay)) return [];
    const facts = { day, time: habit.time, professions };
    return [
      habit.suits
        ? { code: 'good_time', weight: 'favourable', ...facts }
        : { code: 'bad_time', weight: 'warns', ...facts },
    ];
  });
}
