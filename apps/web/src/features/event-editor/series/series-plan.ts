import {
  BERLIN,
  isLocalDate,
  type LocalDate,
  type LocalDateTime,
  type PublicHolidayRule,
  type SeriesRule,
} from '@netzwerkstatt/domain';
import {
  expandSeries,
  type NonexistentSessionTime,
  type ResolvedSessionTime,
  resolveSessionTime,
  type SeriesEntry,
  type SeriesRefusal,
  type SessionTime,
} from '@netzwerkstatt/scheduling';
import { minutesOf } from '../teaching-units.ts';
import { ruleOf, type SeriesField, type SeriesValues } from './series-values.ts';

export type PlannedEntry = SeriesEntry<ResolvedSessionTime>;

/** What the fields of a series come to. */
export type SeriesPlan =
  /** Something is still empty, or no number. */
  | { readonly kind: 'incomplete'; readonly missing: readonly SeriesField[] }
  | { readonly kind: 'refused'; readonly field: SeriesField; readonly refusal: SeriesProblem }
  | { readonly kind: 'planned'; readonly rule: SeriesRule; readonly entries: readonly PlannedEntry[] };

/** Why there are no dates, in facts. */
export type SeriesProblem =
  | SeriesRefusal
  | NonexistentSessionTime
  /** Every single one is skipped. */
  | { readonly code: 'series_without_dates' };

/** The dates a series has, or what has to be put right first. */
export function planOf(values: SeriesValues, holidays: readonly PublicHolidayRule[]): SeriesPlan {
  const rule = ruleOf(values);
  const missing = (['day', 'from', 'to', 'units'] as const).filter((field) => isMissing(values, field));
  if ('missing' in rule || missing.length > 0) {
    return { kind: 'incomplete', missing: [...missing, ...('missing' in rule ? rule.missing : [])] };
  }
  const first = firstOf(values);
  const time = resolveSessionTime(first);
  if (!time.ok) {
    return { kind: 'refused', field: time.refusal.field === 'endsAt' ? 'to' : 'from', refusal: time.refusal };
  }
  const expanded = expandSeries({ ...rule, first }, { holidays: { rules: holidays } });
  if (!expanded.ok) return { kind: 'refused', field: fieldOf(expanded.refusal, rule), refusal: expanded.refusal };
  if (heldEntries(expanded.value).length === 0) {
    return { kind: 'refused', field: 'frequency', refusal: { code: 'series_without_dates' } };
  }
  return { kind: 'planned', rule: withoutStrangers(rule, expanded.value), entries: expanded.value };
}

/** Days that were left out of another rule, before it was changed, are none of this one's. */
function withoutStrangers({ leftOut = [], ...rule }: SeriesRule, entries: readonly PlannedEntry[]): SeriesRule {
  const named = new Set(entries.map(({ ruleDay }) => ruleDay));
  const own = leftOut.filter((day) => named.has(day));
  return own.length > 0 ? { ...rule, leftOut: own } : rule;
}

/** The dates that take place. */
export function heldEntries(entries: readonly PlannedEntry[]) {
  return entries.filter((entry) => entry.outcome !== 'skipped');
}

function isMissing(values: SeriesValues, field: 'day' | 'from' | 'to' | 'units'): boolean {
  if (field === 'units') return Number.isNaN(minutesOf(values.units));
  return field === 'day' ? !isTyped(values.day) : values[field] === '';
}

/** While somebody types a year it is the year 2, or has six digits: no day for which anybody knows the holidays. */
function isTyped(day: string): boolean {
  return isLocalDate(day) && day >= '1900';
}

function firstOf({ day, from, to }: SeriesValues): SessionTime {
  const at = (time: string) => `${day}T${time}` as LocalDateTime;
  return { startsAt: at(from), endsAt: at(to), timeZone: BERLIN };
}

/** Where the answer stands: at what has to be typed otherwise. */
function fieldOf(refusal: SeriesRefusal, { ends }: SeriesRule): SeriesField {
  switch (refusal.code) {
    case 'series_start_off_rule':
      return 'day';
    case 'series_ends_before_start':
      return 'lastDay';
    case 'series_session_ends_before_start':
      return 'to';
    case 'series_too_long':
      return ends.kind === 'until' ? 'lastDay' : 'dates';
  }
}

/** The days of a plan by their year, for a list under headings. */
export function byYear(entries: readonly PlannedEntry[]): readonly [year: string, entries: readonly PlannedEntry[]][] {
  return [...Map.groupBy(entries, ({ ruleDay }) => yearText(ruleDay))];
}

function yearText(day: LocalDate): string {
  return day.slice(0, 4);
}
