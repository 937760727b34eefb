import {
  dateOf,
  exhausted,
  type HabitualTime,
  type LocalDateTime,
  type ProfessionCode,
  type ProfessionHabit,
} from '@netzwerkstatt/domain';
import { daysInMonth, partsOf, weekdayOf } from '../calendar-day.ts';

/** Those it is for whom a time suits, or whom it is bad for, in the order in which they were named. */
export function audienceOf(
  time: HabitualTime,
  suits: boolean,
  { professions = [], habits = [] }: { professions?: readonly ProfessionCode[]; habits?: readonly ProfessionHabit[] },
): readonly ProfessionCode[] {
  const meant = habits.filter((it) => it.time === time && it.suits === suits).flatMap((it) => it.professions);
  return professions.filter((it) => meant.includes(it));
}

/** Whether what begins then lies in a time that means something to a profession. School holidays are days, not hours. */
export function isHabitualTime(time: HabitualTime, startsAt: LocalDateTime, isLessonDay: boolean): boolean {
  const clock = startsAt.slice(11);
  const weekday = weekdayOf(dateOf(startsAt));
  switch (time) {
    case 'school_holidays':
      return false;
    case 'lessons':
      return isLessonDay && clock < '13:00';
    case 'morning':
      return clock < '12:00';
    case 'monday_morning':
      return weekday === 'monday' && clock < '12:00';
    case 'wednesday_friday_afternoon':
      return (weekday === 'wednesday' || weekday === 'friday') && clock >= '13:00';
    case 'evening':
      return clock >= '17:00';
    case 'quarter_end':
      return isQuarterEnd(startsAt);
    default:
      return exhausted(time);
  }
}

/** The last seven days of a quarter. */
function isQuarterEnd(startsAt: LocalDateTime): boolean {
  const [year, month, day] = partsOf(dateOf(startsAt));
  return month % 3 === 0 && day > daysInMonth(year, month) - 7;
}
