import type { LocalDate, PublicHolidayRule, SeriesRule } from '@netzwerkstatt/domain';
import { emptySession, type SessionValues } from '../event-values.ts';
import { heldEntries, planOf } from './series-plan.ts';
import type { SeriesValues } from './series-values.ts';

/** The dates as they stand in the fields, both ways to plan them. */
export interface Dates {
  /** Whether dates are chosen one by one or by a rule; what was typed for the other way is kept. */
  readonly planning: string;
  readonly sessions: readonly SessionValues[];
  readonly series: SeriesValues;
  /** The rule that dates chosen one by one go back to. */
  readonly origin: Origin | null;
}

/** A rule, and the days it had named when its dates became single ones, ascending. */
export interface Origin {
  readonly rule: SeriesRule;
  readonly ruleDays: readonly LocalDate[];
}

/**
 * The dates, whichever way they are planned. One that the rule had named before is the same one; it is in the room of
 * the series as new ones are, unless it was in another one than the first.
 */
export function sessionsOf(dates: Dates, holidays: readonly PublicHolidayRule[]): readonly SessionValues[] {
  if (dates.planning !== 'series') return dates.sessions;
  const plan = planOf(dates.series, holidays);
  if (plan.kind !== 'planned') return [];
  const named = dates.sessions.filter(({ ruleDay }) => ruleDay !== '');
  const known = new Map(named.map((session) => [session.ruleDay, session]));
  const { room, roomName } = dates.series;
  const [common] = named;
  const isApart = (it: SessionValues) => it.room !== common?.room || it.roomName !== common.roomName;
  const before = (ruleDay: string): SessionValues => {
    const session = known.get(ruleDay) ?? emptySession;
    return known.has(ruleDay) && isApart(session) ? session : { ...session, room, roomName };
  };
  return heldEntries(plan.entries).map(({ ruleDay, when }) => ({
    ...before(ruleDay),
    day: when.startsAt.slice(0, 10),
    from: when.startsAt.slice(11),
    to: when.endsAt.slice(11),
    units: dates.series.units,
    ruleDay,
  }));
}

/** The rule of the dates, as long as one of them comes from it. A date that was taken away by itself is left out. */
export function ruleOfDates(dates: Dates, holidays: readonly PublicHolidayRule[]): SeriesRule | undefined {
  if (dates.planning === 'series') {
    const plan = planOf(dates.series, holidays);
    return plan.kind === 'planned' ? plan.rule : undefined;
  }
  const { origin, sessions } = dates;
  const days = new Set(sessions.map(({ ruleDay }) => ruleDay));
  if (origin === null || !origin.ruleDays.some((day) => days.has(day))) return undefined;
  const gone = origin.ruleDays.filter((day) => !days.has(day));
  const leftOut = [...new Set([...(origin.rule.leftOut ?? []), ...gone])].sort();
  return { ...origin.rule, ...(leftOut.length > 0 && { leftOut }) };
}

/** The dates of a rule as single ones, which know where they come from. Without dates everything stays as it was. */
export function madeSingle(dates: Dates, holidays: readonly PublicHolidayRule[]): Pick<Dates, 'sessions' | 'origin'> {
  const plan = planOf(dates.series, holidays);
  if (plan.kind !== 'planned') return dates;
  const sessions = sessionsOf({ ...dates, planning: 'series' }, holidays);
  return { sessions, origin: { rule: plan.rule, ruleDays: sessions.map(({ ruleDay }) => ruleDay as LocalDate) } };
}
