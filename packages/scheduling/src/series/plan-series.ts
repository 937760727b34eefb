import { type LocalDate, ok, type Result, refuse } from '@netzwerkstatt/domain';
import { addMonths } from '../calendar-day.ts';
import { ruleDays } from './rule-days.ts';
import type { SeriesEntry, SeriesOutcome, SeriesRefusal } from './series-preview.ts';
import type { SeriesEnd, SeriesLimits, SeriesOfDays } from './series-rule.ts';

/** Walks through the dates of a rule until the series has ended or is refused, and lets `judge` decide on each. */
export function planSeries<When>(
  series: SeriesOfDays,
  limits: SeriesLimits,
  judge: (ruleDay: LocalDate) => SeriesOutcome<When>,
): Result<SeriesEntry<When>[], SeriesRefusal> {
  const { startsOn, repeats, ends } = series;
  const lastPossibleDay = addMonths(startsOn, 12 * limits.maxYears);
  const tooLong = refuse({ code: 'series_too_long', ...limits, lastPossibleDay });
  assertEnd(ends);

  const { value: nextRuleDay = null } = ruleDays(repeats, startsOn, lastPossibleDay).next();
  if (nextRuleDay !== startsOn) return refuse({ code: 'series_start_off_rule', startsOn, nextRuleDay });
  if (ends.kind === 'until' && ends.lastDay < startsOn) {
    return refuse({ code: 'series_ends_before_start', startsOn, lastDay: ends.lastDay });
  }
  if (ends.kind === 'until' && ends.lastDay > lastPossibleDay) return tooLong;

  const entries: SeriesEntry<When>[] = [];
  let counted = 0;
  for (const ruleDay of ruleDays(repeats, startsOn, ends.kind === 'until' ? ends.lastDay : lastPossibleDay)) {
    if (entries.length === limits.maxDates) return tooLong;
    const entry: SeriesEntry<When> = { ruleDay, ...judge(ruleDay) };
    entries.push(entry);
    if (counts(entry, ends)) counted += 1;
    if (ends.kind !== 'until' && counted === ends.dates) return ok(entries);
  }
  return ends.kind === 'until' ? ok(entries) : tooLong;
}

/** An hour that clocks skip is no date of the rule at all (RFC 5545 §3.3.10); a holiday is one that does not take place. */
function counts(entry: SeriesEntry<unknown>, ends: SeriesEnd): boolean {
  if (entry.outcome !== 'skipped') return true;
  return ends.kind === 'count_all' && entry.why.kind !== 'nonexistent_local_time';
}

function assertEnd(ends: SeriesEnd): void {
  if (ends.kind === 'until' || (Number.isInteger(ends.dates) && ends.dates >= 1)) return;
  throw new RangeError('a series has a whole number of dates, at least one');
}
