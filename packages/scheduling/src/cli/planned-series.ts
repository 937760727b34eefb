import type { LocalDate, PublicHolidayRule, SeriesRule, TimeZone } from '@netzwerkstatt/domain';
import { addDays, daysBetween } from '../calendar-day.ts';
import type { EntryTime } from '../ical/index.ts';
import { expandSeries, expandSeriesOfDays } from '../series/expand-series.ts';
import type { SeriesEntry, SeriesRefusal, SkipReason } from '../series/series-preview.ts';
import type { PlannedChange, PlannedSeries } from './calendar-plan.ts';
import type { JsonPath } from './json-node.ts';
import type { Faults } from './plan-fault.ts';
import { checkDay, entryTime } from './planned-time.ts';

/** What the dates of a series have in common besides their words. */
export interface SeriesSurroundings {
  readonly timeZone: TimeZone | undefined;
  readonly holidays: readonly PublicHolidayRule[];
  readonly faults: Faults;
}

/** A date of a series as planned, or why it does not take place. */
type RuleDate = { readonly ruleDay: LocalDate; readonly when: EntryTime | SkipReason };

/** When each date of a series takes place after all changes, together with what changed. */
export function seriesDates(
  series: PlannedSeries,
  path: JsonPath,
  around: SeriesSurroundings,
): { ruleDay: LocalDate; when: EntryTime; change: PlannedChange | undefined }[] {
  const { faults, timeZone } = around;
  const dates = ruleDates(series, path, around);
  if (dates === undefined) return [];
  const changes = new Map<LocalDate, PlannedChange>();
  for (const [index, change] of (series.changes ?? []).entries()) {
    const { ruleDay } = change;
    const at: JsonPath = [...path, 'changes', index];
    const date = dates.find((each) => each.ruleDay === ruleDay);
    const skipped = date && isSkipped(date.when) ? date.when.kind : null;
    if (date === undefined || (skipped !== null && change.when === undefined)) {
      faults.add({ code: 'no_date_to_change', ruleDay, why: skipped, path: [...at, 'ruleDay'] });
    } else if (changes.has(ruleDay)) faults.add({ code: 'changed_twice', ruleDay, path: [...at, 'ruleDay'] });
    else changes.set(ruleDay, change);
  }
  return dates.flatMap(({ ruleDay, when }) => {
    const change = changes.get(ruleDay);
    const index = change === undefined ? -1 : (series.changes ?? []).indexOf(change);
    const moved = change?.when && entryTime(change.when, timeZone, [...path, 'changes', index, 'when'], faults);
    const held = moved ?? when;
    return isSkipped(held) ? [] : [{ ruleDay, when: held, change }];
  });
}

function isSkipped(when: EntryTime | SkipReason): when is SkipReason {
  return when.kind !== 'timed' && when.kind !== 'all_day';
}

function ruleDates(
  series: PlannedSeries,
  path: JsonPath,
  { timeZone, holidays, faults }: SeriesSurroundings,
): RuleDate[] | undefined {
  const first = entryTime(series.first, timeZone, [...path, 'first'], faults);
  const { repeats, ends, onHoliday = { kind: 'flag' }, leftOut = [] } = series;
  const areDays = [
    ends.kind !== 'until' || checkDay(ends.lastDay, [...path, 'ends', 'lastDay'], faults),
    ...leftOut.map((day, index) => checkDay(day, [...path, 'leftOut', index], faults)),
  ];
  if (first === undefined || areDays.includes(false)) return undefined;
  const rule: SeriesRule = { repeats, ends, onHoliday, leftOut };
  const context = { holidays: { rules: holidays } };
  if (first.kind === 'timed') {
    const expanded = expandSeries({ first, ...rule }, context);
    if (!expanded.ok) return void faults.add(placed(expanded.refusal, path));
    return expanded.value.map((date) =>
      ruleDate(date, ({ startsAt, endsAt, timeZone: zone }) => {
        return { kind: 'timed', startsAt, endsAt, timeZone: zone };
      }),
    );
  }
  const expanded = expandSeriesOfDays({ startsOn: first.firstDay, ...rule }, context);
  if (!expanded.ok) return void faults.add(placed(expanded.refusal, path));
  const further = daysBetween(first.firstDay, first.lastDay);
  return expanded.value.map((date) =>
    ruleDate(date, (day) => ({ kind: 'all_day', firstDay: day, lastDay: addDays(day, further) })),
  );
}

function ruleDate<When>(date: SeriesEntry<When>, timeOf: (when: When) => EntryTime): RuleDate {
  return { ruleDay: date.ruleDay, when: date.outcome === 'skipped' ? date.why : timeOf(date.when) };
}

/** A refusal of the rule at the field that would have to change. */
function placed(refusal: SeriesRefusal, path: JsonPath) {
  const fields: Readonly<Record<SeriesRefusal['code'], JsonPath>> = {
    series_start_off_rule: ['first'],
    series_ends_before_start: ['ends', 'lastDay'],
    series_session_ends_before_start: ['first', 'endsAt'],
    series_too_long: ['ends'],
  };
  return { ...refusal, path: [...path, ...fields[refusal.code]] };
}
