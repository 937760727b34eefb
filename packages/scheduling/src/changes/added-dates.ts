import { dateOf, type LocalDate, ok, type Result, refuse } from '@netzwerkstatt/domain';
import { addMonths } from '../calendar-day.ts';
import { defaultSeriesLimits } from '../series/series-rule.ts';
import type { SessionTime } from '../sessions/session-time.ts';
import type { ChangeRefusal } from './change-refusal.ts';
import type { Occurrence } from './occurrence.ts';
import type { ChangeContext, NewDate } from './series-change.ts';
import { compareTexts, inSeriesOrder } from './wish.ts';

/**
 * New dates with nothing in their history, made like their neighbour in the series: the last one before them that
 * nobody moved by hand.
 */
export function addedDates<S extends Occurrence>(
  sessions: readonly S[],
  added: readonly NewDate<S>[],
  context: ChangeContext,
): Result<readonly S[], ChangeRefusal> {
  if (new Set([...sessions, ...added].map(({ id }) => id)).size < sessions.length + added.length) {
    throw new RangeError('a new date has an id of its own');
  }
  const tooLong = lengthRefusal(sessions, added, context);
  if (tooLong !== null) return tooLong;
  const byRule = inSeriesOrder(sessions).filter(({ isByHand }) => !isByHand);
  return ok(
    added.map((date) => {
      const neighbour = byRule.findLast(({ startsAt }) => startsAt < date.startsAt) ?? byRule[0] ?? sessions[0];
      if (neighbour === undefined) throw new RangeError('a series has at least one date');
      return madeLike(neighbour, date, context);
    }),
  );
}

function madeLike<S extends Occurrence>(neighbour: S, date: NewDate<S>, { now }: ChangeContext): S {
  const { isByHand, ruleDay, ...shape } = neighbour;
  return {
    ...shape,
    id: date.id,
    startsAt: date.startsAt,
    endsAt: date.endsAt,
    timeZone: date.timeZone,
    status: 'planned',
    sequence: 0,
    revisedAt: now,
    ...date.fields,
    ...(date.ruleDay !== undefined && { ruleDay: date.ruleDay }),
  } as unknown as S;
}

function lengthRefusal<S extends Occurrence>(
  sessions: readonly S[],
  added: readonly NewDate<S>[],
  { limits = defaultSeriesLimits }: ChangeContext,
) {
  const first = daysOf([...sessions, ...added])[0];
  const last = daysOf(added).at(-1);
  if (first === undefined || last === undefined) return null;
  const lastPossibleDay = addMonths(first, 12 * limits.maxYears);
  const isTooLong = sessions.length + added.length > limits.maxDates || last > lastPossibleDay;
  return isTooLong ? refuse({ code: 'series_too_long', ...limits, lastPossibleDay }) : null;
}

function daysOf(dates: readonly SessionTime[]): LocalDate[] {
  return dates.map(({ startsAt }) => dateOf(startsAt)).sort(compareTexts);
}
