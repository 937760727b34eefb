import { dateOf, type LocalDate, type LocalDateTime, type Result, refuse } from '@netzwerkstatt/domain';
import { addDays, addMonths, daysBetween } from '../calendar-day.ts';
import type { Occurrence } from '../changes/occurrence.ts';
import type { ResolvedSessionTime } from '../sessions/session-time.ts';
import { expandSeries, type SeriesContext } from './expand-series.ts';
import { ruleDays } from './rule-days.ts';
import type { SeriesEntry, SeriesRefusal } from './series-preview.ts';
import { defaultSeriesLimits, type Repetition, type SeriesRule } from './series-rule.ts';

/**
 * The next dates of a series after those it has, explained like those of a new one: at the time of day of its last
 * date that nobody moved by hand, on the days of its rule. For `extend` in `changeSessions`.
 *
 * @param rule - `ends` says how much is added: so many further dates, or all until a day.
 * @throws RangeError when none of the dates has a day of the rule.
 */
export function continueSeries(
  sessions: readonly Occurrence[],
  rule: SeriesRule,
  context: SeriesContext,
): Result<readonly SeriesEntry<ResolvedSessionTime>[], SeriesRefusal> {
  const byRule = datesOfRule(sessions, rule);
  const last = byRule.findLast(({ isByHand }) => !isByHand) ?? byRule.at(-1);
  const lastDay = byRule.reduce<LocalDate | null>((latest, { ruleDay = null }) => laterOf(latest, ruleDay), null);
  if (last === undefined || lastDay === null) throw new RangeError('none of these dates has a day of the rule');
  const limits = context.limits ?? defaultSeriesLimits;
  const lastPossibleDay = addMonths(lastDay, 12 * limits.maxYears);
  const startsOn = ruleDayAfter(rule.repeats, lastDay, lastPossibleDay);
  if (startsOn === null) return refuse({ code: 'series_too_long', ...limits, lastPossibleDay });
  const nights = daysBetween(dateOf(last.startsAt), dateOf(last.endsAt));
  const first = {
    startsAt: `${startsOn}${last.startsAt.slice(10)}` as LocalDateTime,
    endsAt: `${addDays(startsOn, nights)}${last.endsAt.slice(10)}` as LocalDateTime,
    timeZone: last.timeZone,
  };
  return expandSeries({ ...rule, first }, context);
}

/**
 * The dates a rule named. Where it took the place of another one, the days of that one are none of its own, also where
 * they are later: their dates were cancelled for it, or somebody kept them.
 */
export function datesOfRule<S extends Pick<Occurrence, 'ruleDay'>>(
  sessions: readonly S[],
  { repeats, since }: Pick<SeriesRule, 'repeats' | 'since'>,
): readonly S[] {
  const days = sessions.flatMap(({ ruleDay }) => ruleDay ?? []);
  const lastDay = days.reduce<LocalDate | null>(laterOf, null);
  if (lastDay === null) return [];
  const named = new Set(since === undefined ? days : ruleDays(repeats, since, lastDay));
  return sessions.filter(({ ruleDay }) => ruleDay !== undefined && named.has(ruleDay));
}

/** The next day a rule names after one of its days, or `null` when there is none up to a last day, inclusive. */
function ruleDayAfter(repeats: Repetition, ruleDay: LocalDate, lastDay: LocalDate): LocalDate | null {
  for (const day of ruleDays(repeats, ruleDay, lastDay)) if (day > ruleDay) return day;
  return null;
}

function laterOf(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
