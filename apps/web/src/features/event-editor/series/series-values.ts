import {
  type HolidayPolicy,
  isLocalDate,
  type LocalDate,
  type Repetition,
  type SeriesEnd,
  type SeriesRule,
  type Weekday,
} from '@netzwerkstatt/domain';

export const frequencies = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;

/** How often, as people say it. A quarter is every three months. */
export type Frequency = (typeof frequencies)[number];

/** A series as it stands in the fields of the editor; nothing is absent there, only empty. */
export interface SeriesValues {
  /** The first date, and the times of all. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly units: string;
  /** Of all dates that are not by hand in another one. */
  readonly room: string;
  readonly roomName: string;
  readonly frequency: string;
  readonly every: string;
  readonly weekdays: readonly string[];
  /** By which a month or a year finds its day. */
  readonly by: string;
  readonly nth: readonly string[];
  readonly weekday: string;
  readonly dayOfMonth: string;
  readonly end: string;
  readonly lastDay: string;
  readonly dates: string;
  readonly onHoliday: string;
  readonly shiftDays: string;
  readonly shiftTo: string;
  readonly leftOut: readonly string[];
}

export const emptySeries: SeriesValues = {
  day: '',
  from: '14:00',
  to: '16:00',
  units: '',
  room: '',
  roomName: '',
  frequency: 'monthly',
  every: '1',
  weekdays: [],
  by: 'weekday',
  nth: [],
  weekday: '',
  dayOfMonth: '',
  end: 'count_all',
  lastDay: '',
  dates: '12',
  onHoliday: 'skip',
  shiftDays: '7',
  shiftTo: 'later',
  leftOut: [],
};

/** What a rule says, in the fields. */
export function seriesValuesOf(rule: SeriesRule): Partial<SeriesValues> {
  return {
    ...repetitionValues(rule.repeats),
    ...endValues(rule.ends),
    ...holidayValues(rule.onHoliday),
    leftOut: rule.leftOut ?? [],
  };
}

function repetitionValues(repeats: Repetition): Partial<SeriesValues> {
  switch (repeats.kind) {
    case 'daily':
      return { frequency: 'daily', every: `${repeats.everyDays}` };
    case 'weekly':
      return { frequency: 'weekly', every: `${repeats.everyWeeks}`, weekdays: repeats.on };
    case 'monthly_by_weekday': {
      const { nth, weekday, everyMonths } = repeats;
      return { ...monthsValues(everyMonths), by: 'weekday', nth: nth.map(String), weekday };
    }
    case 'monthly_by_day':
      return { ...monthsValues(repeats.everyMonths), by: 'day', dayOfMonth: `${repeats.dayOfMonth}` };
    case 'yearly':
      return { frequency: 'yearly', every: `${repeats.everyYears}`, by: 'day', dayOfMonth: '' };
  }
}

function monthsValues(months: number): Partial<SeriesValues> {
  if (months === 3) return { frequency: 'quarterly', every: '1' };
  if (months % 12 === 0) return { frequency: 'yearly', every: `${months / 12}` };
  return { frequency: 'monthly', every: `${months}` };
}

function endValues(ends: SeriesEnd): Partial<SeriesValues> {
  return ends.kind === 'until' ? { end: 'until', lastDay: ends.lastDay } : { end: ends.kind, dates: `${ends.dates}` };
}

function holidayValues(policy: HolidayPolicy): Partial<SeriesValues> {
  if (policy.kind !== 'shift') return { onHoliday: policy.kind };
  const shiftTo = policy.byDays > 0 ? 'later' : 'earlier';
  return { onHoliday: 'shift', shiftDays: `${Math.abs(policy.byDays)}`, shiftTo };
}

/** A field of the series that must not stay as it is. */
export type SeriesField = keyof SeriesValues;

/** The rule the fields describe, or the fields that say nothing yet. */
export function ruleOf(values: SeriesValues): SeriesRule | { readonly missing: readonly SeriesField[] } {
  const [repeats, ends, onHoliday] = [repetitionOf(values), endOf(values), holidayPolicyOf(values)];
  const missing = [repeats, ends, onHoliday].flatMap((part) => ('missing' in part ? part.missing : []));
  if ('missing' in repeats || 'missing' in ends || 'missing' in onHoliday) return { missing };
  const leftOut = values.leftOut as readonly LocalDate[];
  return { repeats, ends, onHoliday, ...(leftOut.length > 0 && { leftOut: leftOut.toSorted() }) };
}

type Missing = { readonly missing: readonly SeriesField[] };

function repetitionOf(values: SeriesValues): Repetition | Missing {
  const every = wholeNumber(values.frequency === 'quarterly' ? '1' : values.every, 99);
  const on = values.weekdays as readonly Weekday[];
  if (every === null) return { missing: ['every'] };
  switch (values.frequency) {
    case 'daily':
      return { kind: 'daily', everyDays: every };
    case 'weekly':
      return on.length > 0 ? { kind: 'weekly', everyWeeks: every, on } : { missing: ['weekdays'] };
    case 'yearly':
      return values.by === 'day' && !isDayOfMonth(values)
        ? { kind: 'yearly', everyYears: every }
        : ofMonths(values, 12 * every);
    default:
      return ofMonths(values, (values.frequency === 'quarterly' ? 3 : 1) * every);
  }
}

function ofMonths(values: SeriesValues, everyMonths: number): Repetition | Missing {
  if (values.by === 'day') {
    const dayOfMonth = values.dayOfMonth === 'last' ? 'last' : wholeNumber(values.dayOfMonth, 31);
    return dayOfMonth === null ? { missing: ['dayOfMonth'] } : { kind: 'monthly_by_day', everyMonths, dayOfMonth };
  }
  const nth = values.nth.map((each) => (each === 'last' ? 'last' : (Number(each) as 1 | 2 | 3 | 4 | 5)));
  const missing: readonly SeriesField[] = [
    ...(nth.length > 0 ? [] : (['nth'] as const)),
    ...(values.weekday === '' ? (['weekday'] as const) : []),
  ];
  if (missing.length > 0) return { missing };
  return { kind: 'monthly_by_weekday', everyMonths, nth, weekday: values.weekday as Weekday };
}

/** Once a year the last of the month is a day of its own; any other is that of the first date. */
function isDayOfMonth({ dayOfMonth }: SeriesValues): boolean {
  return dayOfMonth === 'last';
}

function endOf({ end, lastDay, dates }: SeriesValues): SeriesEnd | Missing {
  if (end === 'until') {
    return isLocalDate(lastDay) ? { kind: 'until', lastDay } : { missing: ['lastDay'] };
  }
  const number = wholeNumber(dates, 10_000);
  if (number === null) return { missing: ['dates'] };
  return { kind: end === 'count_held' ? 'count_held' : 'count_all', dates: number };
}

function holidayPolicyOf({ onHoliday, shiftDays, shiftTo }: SeriesValues): HolidayPolicy | Missing {
  if (onHoliday === 'skip' || onHoliday === 'flag') return { kind: onHoliday };
  const days = wholeNumber(shiftDays, 60);
  return days === null ? { missing: ['shiftDays'] } : { kind: 'shift', byDays: shiftTo === 'earlier' ? -days : days };
}

function wholeNumber(text: string, max: number): number | null {
  const number = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= max ? number : null;
}
