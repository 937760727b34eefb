import type { previewDatesInput } from '@netzwerkstatt/api/inputs';
import type { EventSession, LocalDate, PublicHolidayRule, SeriesRule } from '@netzwerkstatt/domain';
import type * as z from 'zod/mini';
import type { EventFacts } from '../../lib/api-types.ts';
import { heldEntries, planOf } from '../event-editor/series/series-plan.ts';
import { emptySeries, type SeriesValues, seriesValuesOf } from '../event-editor/series/series-values.ts';
import { minutesOf, unitsText } from '../event-editor/teaching-units.ts';

type Session = EventFacts['sessions'][number];
type DateChange = z.input<typeof previewDatesInput>['change'];
export type RuleChangeInput = Extract<DateChange, { kind: 'replan' }>;

/** Another rule as it stands in the fields, and what becomes of the dates of the old one. */
export interface RuleValues {
  readonly series: SeriesValues;
  /** The dates of a new rule come from no other. */
  readonly origin: null;
  /** Whether some of the old dates are moved instead of being cancelled. */
  readonly takes: 'none' | 'some';
  /** The day of the rule each of them becomes, by its id; empty: cancelled. */
  readonly kept: Readonly<Record<string, string>>;
}

/** Where a change of the rule begins, and how far it reaches. */
type RuleReach = RuleValues & { readonly session: string; readonly scope: string; readonly alsoByHand: boolean };

export const noRule: RuleValues = { series: emptySeries, origin: null, takes: 'none', kept: {} };

/** What a rule would go on from at a date: the rule there is, on that day and at that time, for as many dates as are left. */
export function seriesFrom(
  { series, sessions }: Pick<EventFacts, 'series' | 'sessions'>,
  session: Session | undefined,
): SeriesValues {
  if (series === undefined || session === undefined) return emptySeries;
  const { startsAt, endsAt, teachingMinutes, ruleDay } = session;
  const left = sessions.filter((it) => it.status === 'planned' && !isByHand(it) && slotOf(it) >= slotOf(session));
  return {
    ...emptySeries,
    ...seriesValuesOf(series as SeriesRule),
    day: ruleDay ?? startsAt.slice(0, 10),
    from: startsAt.slice(11),
    to: endsAt.slice(11),
    units: unitsText(teachingMinutes),
    dates: `${Math.max(left.length, 1)}`,
    leftOut: [],
  };
}

/** The new dates of the rule, as far as it is whole. */
export function newDates(values: Pick<RuleValues, 'series'>, holidays: readonly PublicHolidayRule[]) {
  const plan = planOf(values.series, holidays);
  return plan.kind === 'planned' ? heldEntries(plan.entries) : [];
}

type NewDate = ReturnType<typeof newDates>[number];

/**
 * The old dates that fall away, and the new ones they can become; what is on the new rule already is neither.
 *
 * @param toCome - Those that are planned.
 */
export function exchangedDates(
  toCome: readonly Session[],
  values: RuleReach,
  holidays: readonly PublicHolidayRule[],
): { readonly old: readonly Session[]; readonly added: readonly NewDate[] } {
  const named = toCome.find(({ id }) => id === values.session);
  const reached = toCome.filter(
    (it) =>
      (values.scope === 'all' || (named !== undefined && slotOf(it) >= slotOf(named))) &&
      (values.alsoByHand || !isByHand(it)),
  );
  const dates = newDates(values, holidays);
  const times = (it: Pick<EventSession, 'startsAt' | 'endsAt'>) => `${it.startsAt} ${it.endsAt}`;
  const [before, after] = [new Set(reached.map(times)), new Set(dates.map(({ when }) => times(when)))];
  return {
    old: reached.filter((it) => !after.has(times(it))),
    added: dates.filter(({ when }) => !before.has(times(when))),
  };
}

/** One after the other, as far as there are as many. */
export function inTurn(old: readonly Session[], added: readonly NewDate[]): RuleValues['kept'] {
  return Object.fromEntries(old.map(({ id }, index) => [id, added[index]?.ruleDay ?? '']));
}

/** Of the old dates those that become a new one which another one becomes already. */
export function givenTwice({ takes, kept }: RuleValues, old: readonly Session[]): readonly string[] {
  if (takes !== 'some') return [];
  const days = old.map(({ id }) => kept[id] ?? '');
  return old.flatMap(({ id }, index) => {
    const day = days[index] ?? '';
    return day !== '' && days.indexOf(day) < index ? [id] : [];
  });
}

/**
 * What the procedure wants. While the rule is not whole its fields say what is missing, so what is no rule yet is
 * written as the one there is.
 */
export function toRuleChange(
  { series, sessions }: Pick<EventFacts, 'series' | 'sessions'>,
  values: RuleReach,
  holidays: readonly PublicHolidayRule[],
): RuleChangeInput {
  const { session, alsoByHand } = values;
  const scope = values.scope === 'all' ? 'all' : 'this_and_following';
  const reach = { kind: 'replan' as const, session, scope, ...(alsoByHand && { alsoByHand: true as const }) } as const;
  const plan = planOf(values.series, holidays);
  if (plan.kind !== 'planned') {
    const { since: _, ...rule } = (series ?? {}) as SeriesRule;
    const [{ startsAt = '', endsAt = '' } = {}] = sessions;
    return { ...reach, rule: rule as unknown as RuleChangeInput['rule'], first: { startsAt, endsAt } };
  }
  const { day, from, to, units } = values.series;
  const planned = sessions.filter(({ status }) => status === 'planned');
  const { old, added } = exchangedDates(planned, values, holidays);
  const [known, days] = [new Set(old.map(({ id }) => id as string)), new Set(added.map(({ ruleDay }) => ruleDay))];
  const kept = Object.entries(values.takes === 'some' ? values.kept : {}).filter(
    ([id, ruleDay]) => known.has(id) && days.has(ruleDay as LocalDate),
  );
  return {
    ...reach,
    // The input is the same, except that nobody promises not to change it.
    rule: plan.rule as unknown as RuleChangeInput['rule'],
    first: { startsAt: `${day}T${from}`, endsAt: `${day}T${to}` },
    teachingMinutes: minutesOf(units),
    ...(kept.length > 0 && { kept: kept.map(([id, ruleDay]) => ({ session: id, ruleDay })) }),
  };
}

/** Somebody chose it by itself: moved, or added to the dates of the rule. */
function isByHand({ isByHand: wasMoved, ruleDay }: Session): boolean {
  return wasMoved === true || ruleDay === undefined;
}

/** Its place in the series, whatever day it was moved to. */
function slotOf({ ruleDay, startsAt }: Session): string {
  return `${ruleDay ?? startsAt.slice(0, 10)}${startsAt.slice(10)}`;
}
