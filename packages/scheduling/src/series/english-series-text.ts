import { exhausted, type LocalDate } from '@netzwerkstatt/domain';
import { partsOf, type Weekday, weekdayOf, weekdays } from '../calendar-day.ts';
import type { SkipReason } from './series-preview.ts';
import type { HolidayPolicy, NthOfMonth, Repetition, SeriesEnd } from './series-rule.ts';
import {
  clockText,
  dayOfWhen,
  isOtherYear,
  listed,
  type Outcome,
  type SeriesText,
  type SeriesWhen,
} from './series-text.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const nthNames: Readonly<Record<NthOfMonth, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  last: 'last',
};

function outcome(ruleDay: LocalDate, outcome: Outcome): string {
  switch (outcome.outcome) {
    case 'held':
      return timesText(outcome.when);
    case 'flagged':
      return [outcome.holiday.name, timesText(outcome.when), 'takes place all the same'].filter(Boolean).join(', ');
    case 'shifted': {
      const to = dayOfWhen(outcome.when);
      const target = `${day(to)}${isOtherYear(to, ruleDay) ? ` ${to.slice(0, 4)}` : ''}`;
      const meets = outcome.meetsAnother ? 'where there is another date of the series' : '';
      return [outcome.holiday.name, `moved to ${target}`, timesText(outcome.when), meets].filter(Boolean).join(', ');
    }
    case 'skipped':
      return skipText(outcome.why);
    default:
      return exhausted(outcome);
  }
}

function skipText(why: SkipReason): string {
  switch (why.kind) {
    case 'public_holiday':
      return `${why.holiday.name}, skipped`;
    case 'no_day_to_shift_to':
      return `${why.holiday.name}, skipped, for the days it could move to are holidays too`;
    case 'left_out':
      return 'left out';
    case 'nonexistent_local_time':
      return `skipped, for there is no ${clockText(why.time.localTime)} in that night (summer time begins)`;
    default:
      return exhausted(why);
  }
}

/** “Wed 18 Nov” */
function day(date: LocalDate): string {
  const [, month, dayOfMonth] = partsOf(date);
  return `${capitalised(weekdayOf(date)).slice(0, 3)} ${dayOfMonth} ${monthNames[month - 1]?.slice(0, 3)}`;
}

function timesText(when: SeriesWhen): string {
  if (typeof when === 'string') return '';
  const times = `${clockText(when.startsAt)}–${clockText(when.endsAt)}`;
  return when.showsTwice ? `${times} (that hour comes twice in that night; the first one is meant)` : times;
}

function repetition(repeats: Repetition, startsOn: LocalDate): string {
  const [, month, dayOfMonth] = partsOf(startsOn);
  const inMonth = (months: number) => (isYearly(months) ? `in ${monthNames[month - 1]}` : 'of the month');
  switch (repeats.kind) {
    case 'daily':
      return repeats.everyDays === 1 ? 'every day' : `every ${repeats.everyDays} days`;
    case 'weekly': {
      const days = listed(weekdays.filter((each) => repeats.on.includes(each)).map(capitalised), 'and');
      return repeats.everyWeeks === 1 ? `every ${days}` : `every ${repeats.everyWeeks} weeks on ${days}`;
    }
    case 'monthly_by_weekday': {
      const days = `${nthText(repeats.nth)} ${capitalised(repeats.weekday)}`;
      if (repeats.everyMonths === 1) return `every ${days} of the month`;
      return `${everyMonthsText(repeats.everyMonths)} on the ${days} ${inMonth(repeats.everyMonths)}`;
    }
    case 'monthly_by_day': {
      const date = repeats.dayOfMonth === 'last' ? 'on the last day' : `on day ${repeats.dayOfMonth}`;
      if (repeats.everyMonths === 1) return `${date} of every month`;
      return `${everyMonthsText(repeats.everyMonths)} ${date} ${inMonth(repeats.everyMonths)}`;
    }
    case 'yearly':
      return `${everyMonthsText(12 * repeats.everyYears)} on ${dayOfMonth} ${monthNames[month - 1]}`;
    default:
      return exhausted(repeats);
  }
}

function nthText(nth: readonly NthOfMonth[]): string {
  const order: readonly NthOfMonth[] = [1, 2, 3, 4, 5, 'last'];
  return listed(
    order.filter((each) => nth.includes(each)).map((each) => nthNames[each]),
    'and',
  );
}

function everyMonthsText(months: number): string {
  if (months === 3) return 'every quarter';
  if (months === 12) return 'every year';
  return isYearly(months) ? `every ${months / 12} years` : `every ${months} months`;
}

function isYearly(months: number): boolean {
  return months % 12 === 0;
}

function end(ends: SeriesEnd): string {
  switch (ends.kind) {
    case 'until': {
      const [year, month, dayOfMonth] = partsOf(ends.lastDay);
      return `until ${dayOfMonth} ${monthNames[month - 1]} ${year}`;
    }
    case 'count_all':
      return ends.dates === 1 ? '1 date' : `${ends.dates} dates`;
    case 'count_held':
      return ends.dates === 1 ? '1 date that takes place' : `${ends.dates} dates that take place`;
    default:
      return exhausted(ends);
  }
}

function onHoliday(policy: HolidayPolicy): string {
  switch (policy.kind) {
    case 'flag':
      return '';
    case 'skip':
      return 'not on public holidays';
    case 'shift': {
      const days = Math.abs(policy.byDays);
      return `on public holidays ${days} ${days === 1 ? 'day' : 'days'} ${policy.byDays > 0 ? 'later' : 'earlier'}`;
    }
    default:
      return exhausted(policy);
  }
}

function leftOut(days: number): string {
  if (days === 0) return '';
  return days === 1 ? 'one left out' : `${days} left out`;
}

function capitalised(weekday: Weekday): string {
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}`;
}

/** In English, for readers who know neither the language nor the holidays. */
export const englishSeriesText: SeriesText = { day, outcome, repetition, end, onHoliday, leftOut };
