import {
  BERLIN,
  type LocalDate,
  type LocalDateTime,
  type Repetition,
  type SeriesRule,
  weekdays,
} from '@netzwerkstatt/domain';
import { addDays, expandSeries, type Series } from '@netzwerkstatt/scheduling';
import { RRuleTemporal } from 'rrule-temporal';
import { processorTimes } from './processor-time.ts';
import type { RatioReport } from './ratio-report.ts';

const ROUNDS = 15;
const NOT_SLOWER = 1;
const LAST_DAY = '2030-12-31' as LocalDate;

/** One hundred series of five years, beside the same rules in rrule-temporal. */
export function measureExpansion(report: RatioReport): void {
  const plans = Array.from({ length: 100 }, (_, index) => aPlan(index));
  const ours = () => plans.map(({ series }) => expanded(series));
  const theirs = () => plans.map(({ rule }) => new RRuleTemporal({ rruleString: rule }).all());
  const dates = ours().map((entries) =>
    entries.flatMap((date) => (date.outcome === 'skipped' ? [] : date.when.startsAt)),
  );
  const expected = theirs().map((starts) => starts.map((start) => `${start.toPlainDateTime()}`.slice(0, 16)));
  if (JSON.stringify(dates) !== JSON.stringify(expected)) throw new Error('both must find the same dates');
  const times = processorTimes({ theirs, ours }, ROUNDS);
  report.heading(`100 series of five years (${dates.flat().length} dates)`);
  report.baseline('rrule-temporal', times.theirs);
  report.line('expandSeries, with holidays looked up', times.ours, times.theirs, NOT_SLOWER);
}

function expanded(series: Series) {
  const preview = expandSeries(series, { holidays: { rules: holidays }, limits: { maxDates: 2_000, maxYears: 5 } });
  if (!preview.ok) throw new Error(preview.refusal.code);
  return preview.value;
}

// Flagged and not skipped: rrule-temporal knows no holidays, and both shall find the same dates.
const holidays = [
  { name: 'Neujahr', rule: { kind: 'fixed', month: 1, day: 1 }, scope: 'land', source: 'bench' },
  { name: 'Karfreitag', rule: { kind: 'easter', offsetDays: -2 }, scope: 'land', source: 'bench' },
  { name: 'Buß- und Bettag', rule: { kind: 'wednesday_before_23_november' }, scope: 'land', source: 'bench' },
] as const;

interface Plan {
  readonly series: Series;
  /** The same for rrule-temporal. */
  readonly rule: string;
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Daily, weekly, monthly and yearly plans in turn, each on another day. */
function aPlan(index: number): Plan {
  const startsOn = addDays('2026-01-05' as LocalDate, index % 28);
  const weekday = index % 7;
  const day = Number(startsOn.slice(8));
  const nth = Math.ceil(day / 7) as 1 | 2 | 3 | 4;
  const shapes: readonly (readonly [Repetition, string])[] = [
    [{ kind: 'daily', everyDays: 2 }, 'FREQ=DAILY;INTERVAL=2'],
    [{ kind: 'weekly', everyWeeks: 1, on: [weekdays[weekday] ?? 'monday'] }, `FREQ=WEEKLY;BYDAY=${codes[weekday]}`],
    [
      { kind: 'monthly_by_weekday', everyMonths: 1, nth: [nth], weekday: weekdays[weekday] ?? 'monday' },
      `FREQ=MONTHLY;BYDAY=${nth}${codes[weekday]}`,
    ],
    [{ kind: 'monthly_by_day', everyMonths: 1, dayOfMonth: day }, `FREQ=MONTHLY;BYMONTHDAY=${day}`],
    [{ kind: 'yearly', everyYears: 1 }, 'FREQ=YEARLY'],
  ];
  const [repeats, rule] =
    shapes[index % shapes.length] ??
    shapes[0] ??
    (() => {
      throw new Error('no shape');
    })();
  const ends: SeriesRule['ends'] = { kind: 'until', lastDay: LAST_DAY };
  return {
    series: {
      first: {
        startsAt: `${startsOn}T14:00` as LocalDateTime,
        endsAt: `${startsOn}T16:00` as LocalDateTime,
        timeZone: BERLIN,
      },
      repeats,
      ends,
      onHoliday: { kind: 'flag' },
    },
    rule: `DTSTART;TZID=Europe/Berlin:${startsOn.replaceAll('-', '')}T140000\nRRULE:${rule};UNTIL=20301231T225959Z`,
  };
}
