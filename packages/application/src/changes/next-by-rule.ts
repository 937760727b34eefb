import {
  type Event,
  ok,
  type PublicHolidayRule,
  type Refusal,
  type Result,
  refuse,
  type SeriesEnd,
  type SeriesRule,
} from '@netzwerkstatt/domain';
import {
  type ChangeRefusal,
  continueSeries,
  datesOfRule,
  type ResolvedSessionTime,
  type SeriesEntry,
} from '@netzwerkstatt/scheduling';

export type NextByRuleRefusal =
  | Extract<ChangeRefusal, Refusal<'series_too_long'>>
  /** Its dates were chosen one by one, so nobody can say which is the next one. */
  | Refusal<'event_without_rule'>;

/** The next dates of an event by its rule, and the rule that names them too. */
export interface NextByRule {
  /** Those that take place. */
  readonly dates: readonly (ResolvedSessionTime & Pick<SeriesEntry<unknown>, 'ruleDay'>)[];
  readonly series: SeriesRule;
}

/** So many further dates that take place; what is skipped on the way is skipped like the dates before it. */
export function nextByRule(
  { series, sessions }: Event,
  dates: number,
  rules: readonly PublicHolidayRule[],
): Result<NextByRule, NextByRuleRefusal> {
  if (series === undefined || datesOfRule(sessions, series).length === 0) {
    return refuse({ code: 'event_without_rule' });
  }
  const next = continueSeries(sessions, { ...series, ends: { kind: 'count_held', dates } }, { holidays: { rules } });
  if (next.ok) {
    const held = next.value.filter((entry) => entry.outcome !== 'skipped');
    return ok({
      dates: held.map(({ ruleDay, when }) => ({ ...when, ruleDay })),
      series: { ...series, ends: furtherEnd(series.ends, next.value) },
    });
  }
  const { refusal } = next;
  if (refusal.code === 'series_too_long') return refuse(refusal);
  throw new Error(`a rule that had dates cannot go on: ${refusal.code}`);
}

/** The end of a rule that names some more dates, counted as it counts them. */
function furtherEnd(ends: SeriesEnd, entries: readonly SeriesEntry<unknown>[]): SeriesEnd {
  const held = entries.filter(({ outcome }) => outcome !== 'skipped').length;
  const named = entries.filter((entry) => entry.outcome !== 'skipped' || entry.why.kind !== 'nonexistent_local_time');
  switch (ends.kind) {
    case 'count_held':
      return { ...ends, dates: ends.dates + held };
    case 'count_all':
      return { ...ends, dates: ends.dates + named.length };
    case 'until': {
      const [latest = ends.lastDay] = [ends.lastDay, ...entries.map(({ ruleDay }) => ruleDay)].sort().reverse();
      return { ...ends, lastDay: latest };
    }
  }
}
