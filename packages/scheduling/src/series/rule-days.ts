import { exhausted, type LocalDate } from '@netzwerkstatt/domain';
import { addDays, dayOf, daysInMonth, mondayOf, partsOf, type Weekday, weekdayOf, weekdays } from '../calendar-day.ts';
import type { NthOfMonth, Repetition } from './series-rule.ts';

/**
 * The days a rule names from a start on, ascending, without doubles. A week, month or year that is left out is
 * counted from the one of the start.
 *
 * @param lastDay - inclusive.
 * @throws RangeError when a number of the rule is not whole or too small, or a list is empty.
 */
export function* ruleDays(repeats: Repetition, startsOn: LocalDate, lastDay: LocalDate): Generator<LocalDate> {
  for (const days of periods(repeats, startsOn, lastDay)) {
    for (const day of days) {
      if (day > lastDay) return;
      if (day >= startsOn) yield day;
    }
  }
}

/** The days of each period (day, week, month, year), period by period until one begins after the last day. */
function* periods(repeats: Repetition, startsOn: LocalDate, lastDay: LocalDate): Generator<LocalDate[]> {
  switch (repeats.kind) {
    case 'daily':
      for (const day of firstDays(startsOn, lastDay, counted(repeats.everyDays))) yield [day];
      return;
    case 'weekly': {
      const offsets = listed(repeats.on.map((weekday) => weekdays.indexOf(weekday))).toSorted((a, b) => a - b);
      for (const monday of firstDays(mondayOf(startsOn), lastDay, 7 * counted(repeats.everyWeeks))) {
        yield [...new Set(offsets)].map((offset) => addDays(monday, offset));
      }
      return;
    }
    case 'monthly_by_weekday': {
      const nths = listed(repeats.nth);
      for (const [year, month] of months(startsOn, lastDay, counted(repeats.everyMonths))) {
        const days = nths.map((nth) => nthWeekday(year, month, nth, repeats.weekday)).filter((day) => day !== null);
        yield [...new Set(days)].sort();
      }
      return;
    }
    case 'monthly_by_day': {
      const wanted = repeats.dayOfMonth;
      if (wanted !== 'last' && counted(wanted) > 31) throw new RangeError('a month has at most 31 days');
      for (const [year, month] of months(startsOn, lastDay, counted(repeats.everyMonths))) {
        const length = daysInMonth(year, month);
        const dayOfMonth = wanted === 'last' ? length : wanted;
        yield dayOfMonth <= length ? [dayOf(year, month, dayOfMonth)] : [];
      }
      return;
    }
    case 'yearly': {
      const dayOfMonth = partsOf(startsOn)[2];
      for (const [year, month] of months(startsOn, lastDay, 12 * counted(repeats.everyYears))) {
        yield dayOfMonth <= daysInMonth(year, month) ? [dayOf(year, month, dayOfMonth)] : [];
      }
      return;
    }
    default:
      exhausted(repeats);
  }
}

function* firstDays(from: LocalDate, lastDay: LocalDate, stepDays: number): Generator<LocalDate> {
  for (let day = from; day <= lastDay; day = addDays(day, stepDays)) yield day;
}

function* months(from: LocalDate, lastDay: LocalDate, step: number): Generator<[year: number, month: number]> {
  const [firstYear, firstMonth] = partsOf(from);
  const [lastYear, lastMonth] = partsOf(lastDay);
  for (let total = firstYear * 12 + firstMonth - 1; total <= lastYear * 12 + lastMonth - 1; total += step) {
    yield [Math.floor(total / 12), (total % 12) + 1];
  }
}

function nthWeekday(year: number, month: number, nth: NthOfMonth, weekday: Weekday): LocalDate | null {
  const length = daysInMonth(year, month);
  const toWeekday = (from: LocalDate) => (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(from)) + 7) % 7;
  if (nth === 'last') {
    const lastWeek = dayOf(year, month, length - 6);
    return addDays(lastWeek, toWeekday(lastWeek));
  }
  const dayOfMonth = 1 + toWeekday(dayOf(year, month, 1)) + 7 * (nth - 1);
  return dayOfMonth <= length ? dayOf(year, month, dayOfMonth) : null;
}

function counted(number: number): number {
  if (!Number.isInteger(number) || number < 1) throw new RangeError('a rule counts in whole numbers from 1 on');
  return number;
}

function listed<Entry>(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length === 0) throw new RangeError('a rule names at least one day');
  return entries;
}
