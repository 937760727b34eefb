import { exhausted, type LocalDate } from '@netzwerkstatt/domain';
import { daysInMonth, mondayOf, partsOf, type Weekday, weekdays } from '../calendar-day.ts';
import { dayAt, epochDayOf, epochOf, weekdayIndexOf } from '../day-count.ts';
import type { NthOfMonth, Repetition } from './series-rule.ts';

/**
 * The days a rule names from a start on, ascending, without doubles. A week, month or year that is left out is
 * counted from the one of the start.
 *
 * @param lastDay - inclusive.
 * @throws RangeError when a number of the rule is not whole or too small, or a list is empty.
 */
export function* ruleDays(repeats: Repetition, startsOn: LocalDate, lastDay: LocalDate): Generator<LocalDate> {
  const [first, last] = [epochOf(startsOn), epochOf(lastDay)];
  for (const days of periods(repeats, startsOn, lastDay)) {
    for (const day of days) {
      if (day > last) return;
      if (day >= first) yield dayAt(day);
    }
  }
}

/**
 * The days of each period (day, week, month, year) as they are counted, period by period until one begins after the
 * last day.
 */
function* periods(repeats: Repetition, startsOn: LocalDate, lastDay: LocalDate): Generator<number[]> {
  switch (repeats.kind) {
    case 'daily':
      for (const day of firstDays(startsOn, lastDay, counted(repeats.everyDays))) yield [day];
      return;
    case 'weekly': {
      const wanted = new Set(listed(repeats.on.map((weekday) => weekdays.indexOf(weekday))));
      const offsets = [...wanted].sort((a, b) => a - b);
      for (const monday of firstDays(mondayOf(startsOn), lastDay, 7 * counted(repeats.everyWeeks))) {
        yield offsets.map((offset) => monday + offset);
      }
      return;
    }
    case 'monthly_by_weekday': {
      const nths = listed(repeats.nth);
      for (const [year, month] of months(startsOn, lastDay, counted(repeats.everyMonths))) {
        const days = nths.map((nth) => nthWeekday(year, month, nth, repeats.weekday)).filter((day) => day !== null);
        yield [...new Set(days)].sort((a, b) => a - b);
      }
      return;
    }
    case 'monthly_by_day': {
      const wanted = repeats.dayOfMonth;
      if (wanted !== 'last' && counted(wanted) > 31) throw new RangeError('a month has at most 31 days');
      for (const [year, month] of months(startsOn, lastDay, counted(repeats.everyMonths))) {
        const length = daysInMonth(year, month);
        const dayOfMonth = wanted === 'last' ? length : wanted;
        yield dayOfMonth <= length ? [epochDayOf(year, month, dayOfMonth)] : [];
      }
      return;
    }
    case 'yearly': {
      const dayOfMonth = partsOf(startsOn)[2];
      for (const [year, month] of months(startsOn, lastDay, 12 * counted(repeats.everyYears))) {
        yield dayOfMonth <= daysInMonth(year, month) ? [epochDayOf(year, month, dayOfMonth)] : [];
      }
      return;
    }
    default:
      exhausted(repeats);
  }
}

function* firstDays(from: LocalDate, lastDay: LocalDate, stepDays: number): Generator<number> {
  const last = epochOf(lastDay);
  for (let day = epochOf(from); day <= last; day += stepDays) yield day;
}

function* months(from: LocalDate, lastDay: LocalDate, step: number): Generator<[year: number, month: number]> {
  const [firstYear, firstMonth] = partsOf(from);
  const [lastYear, lastMonth] = partsOf(lastDay);
  for (let total = firstYear * 12 + firstMonth - 1; total <= lastYear * 12 + lastMonth - 1; total += step) {
    yield [Math.floor(total / 12), (total % 12) + 1];
  }
}

function nthWeekday(year: number, month: number, nth: NthOfMonth, weekday: Weekday): number | null {
  const length = daysInMonth(year, month);
  const firstDay = epochDayOf(year, month, nth === 'last' ? length - 6 : 1);
  const toWeekday = (weekdays.indexOf(weekday) - weekdayIndexOf(firstDay) + 7) % 7;
  if (nth === 'last') return firstDay + toWeekday;
  const daysLater = toWeekday + 7 * (nth - 1);
  return daysLater < length ? firstDay + daysLater : null;
}

function counted(number: number): number {
  if (!Number.isInteger(number) || number < 1) throw new RangeError('a rule counts in whole numbers from 1 on');
  return number;
}

function listed<Entry>(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length === 0) throw new RangeError('a rule names at least one day');
  return entries;
}
