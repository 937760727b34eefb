import { dateOf, type LocalDate, type Result, refuse } from '@netzwerkstatt/domain';
import type { HolidayCalendar } from '../holidays/public-holidays.ts';
import type { ResolvedSessionTime } from '../sessions/session-time.ts';
import { offHoliday } from './off-holiday.ts';
import { planSeries } from './plan-series.ts';
import type { SeriesEntry, SeriesOutcome, SeriesRefusal } from './series-preview.ts';
import {
  defaultSeriesLimits,
  type Series,
  type SeriesLimits,
  type SeriesOfDays,
  type SeriesRule,
} from './series-rule.ts';
import { timesOfDay } from './times-of-day.ts';

/** What a series is planned against. */
export interface SeriesContext {
  /** A night shift is judged by the day on which it begins. */
  readonly holidays: HolidayCalendar;
  /** Default {@link defaultSeriesLimits}. */
  readonly limits?: SeriesLimits;
}

/**
 * Every date a rule names, one entry each, with the facts that explain what becomes of it: the preview a planner
 * reads before saving. Ascending by the day of the rule.
 *
 * Times are times on the wall: nine o'clock stays nine o'clock when summer time begins. A date whose start or end
 * does not exist in that night is skipped; in the doubled hour the earlier time is taken and the entry tells so.
 *
 * @throws RangeError when a number of the rule is not whole or too small, or a list is empty.
 */
export function expandSeries(
  series: Series,
  context: SeriesContext,
): Result<readonly SeriesEntry<ResolvedSessionTime>[], SeriesRefusal> {
  const { first, ...rule } = series;
  if (first.endsAt <= first.startsAt) {
    const { startsAt, endsAt } = first;
    return refuse({ code: 'series_session_ends_before_start', startsAt, endsAt });
  }
  const onDay = timesOfDay(first);
  const planned = planSeries({ ...rule, startsOn: dateOf(first.startsAt) }, limitsOf(context), (ruleDay) =>
    withTimes(outcomeOn(ruleDay, rule, context), onDay),
  );
  return planned.ok ? { ok: true, value: markMeetings(planned.value, (when) => dateOf(when.startsAt)) } : planned;
}

/** As {@link expandSeries}, for days without a time of day. */
export function expandSeriesOfDays(
  series: SeriesOfDays,
  context: SeriesContext,
): Result<readonly SeriesEntry<LocalDate>[], SeriesRefusal> {
  const planned = planSeries(series, limitsOf(context), (ruleDay) => outcomeOn(ruleDay, series, context));
  return planned.ok ? { ok: true, value: markMeetings(planned.value, (when) => when) } : planned;
}

function limitsOf(context: SeriesContext): SeriesLimits {
  return context.limits ?? defaultSeriesLimits;
}

function outcomeOn(ruleDay: LocalDate, rule: SeriesRule, { holidays }: SeriesContext): SeriesOutcome<LocalDate> {
  if (rule.leftOut?.includes(ruleDay)) return { outcome: 'skipped', why: { kind: 'left_out' } };
  return offHoliday(ruleDay, rule.onHoliday, holidays);
}

/** Puts the times of the first session on another day. */
function withTimes(
  outcome: SeriesOutcome<LocalDate>,
  onDay: ReturnType<typeof timesOfDay>,
): SeriesOutcome<ResolvedSessionTime> {
  if (outcome.outcome === 'skipped') return outcome;
  const resolved = onDay(outcome.when);
  if (resolved.ok) return { ...outcome, when: resolved.value };
  return { outcome: 'skipped', why: { kind: 'nonexistent_local_time', time: resolved.refusal } };
}

/** A date that was shifted may land on another date of the series; only the whole list can tell. */
function markMeetings<When>(entries: SeriesEntry<When>[], dayOf: (when: When) => LocalDate): SeriesEntry<When>[] {
  if (!entries.some(({ outcome }) => outcome === 'shifted')) return entries;
  const datesOn = new Map<LocalDate, number>();
  for (const entry of entries) {
    if (entry.outcome === 'skipped') continue;
    const day = dayOf(entry.when);
    datesOn.set(day, (datesOn.get(day) ?? 0) + 1);
  }
  return entries.map((entry) =>
    entry.outcome === 'shifted' ? { ...entry, meetsAnother: (datesOn.get(dayOf(entry.when)) ?? 0) > 1 } : entry,
  );
}
