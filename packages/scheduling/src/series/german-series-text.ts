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

const weekdayNames: Readonly<Record<Weekday, string>> = {
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
  sunday: 'Sonntag',
};

const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** As in „den dritten“ and „am dritten“. */
const nthNames: Readonly<Record<NthOfMonth, string>> = {
  1: 'ersten',
  2: 'zweiten',
  3: 'dritten',
  4: 'vierten',
  5: 'fünften',
  last: 'letzten',
};

function outcome(ruleDay: LocalDate, outcome: Outcome): string {
  switch (outcome.outcome) {
    case 'held':
      return timesText(outcome.when);
    case 'flagged':
      return [outcome.holiday.name, timesText(outcome.when), 'findet trotzdem statt'].filter(Boolean).join(', ');
    case 'shifted': {
      const to = dayOfWhen(outcome.when);
      const target = `${day(to)}${isOtherYear(to, ruleDay) ? to.slice(0, 4) : ''}`;
      const meets = outcome.meetsAnother ? 'dort ist schon ein Termin der Reihe' : '';
      return [outcome.holiday.name, `verschoben auf ${target}`, timesText(outcome.when), meets]
        .filter(Boolean)
        .join(', ');
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
      return `${why.holiday.name}, übersprungen`;
    case 'no_day_to_shift_to':
      return `${why.holiday.name}, übersprungen, denn auch die Tage danach oder davor sind Feiertage`;
    case 'left_out':
      return 'ausgelassen';
    case 'nonexistent_local_time':
      return `übersprungen, denn ${clockText(why.time.localTime)} Uhr gibt es in dieser Nacht nicht (Beginn der Sommerzeit)`;
    default:
      return exhausted(why);
  }
}

/** „Mi. 18.11.“ */
function day(date: LocalDate): string {
  return `${weekdayNames[weekdayOf(date)].slice(0, 2)}. ${date.slice(8)}.${date.slice(5, 7)}.`;
}

function timesText(when: SeriesWhen): string {
  if (typeof when === 'string') return '';
  const times = `${clockText(when.startsAt)}–${clockText(when.endsAt)} Uhr`;
  return when.showsTwice ? `${times} (die Stunde gibt es in dieser Nacht zweimal, gemeint ist die erste)` : times;
}

function repetition(repeats: Repetition, startsOn: LocalDate): string {
  const [, month, dayOfMonth] = partsOf(startsOn);
  const inMonth = ` im ${monthNames[month - 1]}`;
  switch (repeats.kind) {
    case 'daily':
      return repeats.everyDays === 1 ? 'täglich' : `alle ${repeats.everyDays} Tage`;
    case 'weekly': {
      const days = listed(
        weekdays.filter((day) => repeats.on.includes(day)).map((day) => weekdayNames[day]),
        'und',
      );
      return repeats.everyWeeks === 1 ? `jeden ${days}` : `alle ${repeats.everyWeeks} Wochen am ${days}`;
    }
    case 'monthly_by_weekday': {
      const days = `${nthText(repeats.nth)} ${weekdayNames[repeats.weekday]}`;
      if (repeats.everyMonths === 1) return `jeden ${days} im Monat`;
      return `${everyMonthsText(repeats.everyMonths)} am ${days}${isYearly(repeats.everyMonths) ? inMonth : ' im Monat'}`;
    }
    case 'monthly_by_day': {
      const date = repeats.dayOfMonth === 'last' ? 'am letzten Tag' : `am ${repeats.dayOfMonth}.`;
      if (repeats.everyMonths === 1) return `${date} jedes Monats`;
      return `${everyMonthsText(repeats.everyMonths)} ${date}${isYearly(repeats.everyMonths) ? inMonth : ' des Monats'}`;
    }
    case 'yearly':
      return `${everyMonthsText(12 * repeats.everyYears)} am ${dayOfMonth}. ${monthNames[month - 1]}`;
    default:
      return exhausted(repeats);
  }
}

function nthText(nth: readonly NthOfMonth[]): string {
  const order: readonly NthOfMonth[] = [1, 2, 3, 4, 5, 'last'];
  return listed(
    order.filter((each) => nth.includes(each)).map((each) => nthNames[each]),
    'und',
  );
}

function everyMonthsText(months: number): string {
  if (months === 3) return 'vierteljährlich';
  if (months === 12) return 'jährlich';
  return isYearly(months) ? `alle ${months / 12} Jahre` : `alle ${months} Monate`;
}

function isYearly(months: number): boolean {
  return months % 12 === 0;
}

function end(ends: SeriesEnd): string {
  switch (ends.kind) {
    case 'until':
      return `bis ${ends.lastDay.split('-').reverse().join('.')}`;
    case 'count_all':
      return ends.dates === 1 ? '1 Termin' : `${ends.dates} Termine`;
    case 'count_held':
      return ends.dates === 1 ? '1 Termin, der stattfindet' : `${ends.dates} Termine, die stattfinden`;
    default:
      return exhausted(ends);
  }
}

function onHoliday(policy: HolidayPolicy): string {
  switch (policy.kind) {
    case 'flag':
      return '';
    case 'skip':
      return 'nicht an Feiertagen';
    case 'shift': {
      const days = Math.abs(policy.byDays);
      return `an Feiertagen ${days} ${days === 1 ? 'Tag' : 'Tage'} ${policy.byDays > 0 ? 'später' : 'früher'}`;
    }
    default:
      return exhausted(policy);
  }
}

function leftOut(days: number): string {
  if (days === 0) return '';
  return days === 1 ? 'einer ausgelassen' : `${days} ausgelassen`;
}

/** In German, as planners in Germany read it. */
export const germanSeriesText: SeriesText = { day, outcome, repetition, end, onHoliday, leftOut };
