import {
  dateOf,
  type Event,
  type EventSession,
  type Instant,
  type LocalDate,
  type LocalDateTime,
  ok,
  type PublicHolidayRule,
  type Refusal,
  type Result,
  refuse,
  type SeriesRule,
  type SessionId,
  type TimeZone,
} from '@netzwerkstatt/domain';
import {
  type ChangeRefusal,
  expandSeries,
  isPast,
  type NewDate,
  type ResolvedSessionTime,
  reachedBy,
  type SeriesEntry,
  type SeriesRefusal,
} from '@netzwerkstatt/scheduling';
import type { Random } from '../ports/index.ts';

/** Another rule for the dates of a series, from one of them on or for all that are to come. */
export interface RuleChange {
  readonly kind: 'replan';
  readonly session: SessionId;
  readonly scope: 'this_and_following' | 'all';
  /** Also those that were made by hand. */
  readonly alsoByHand?: true;
  readonly rule: SeriesRule;
  /** The first date of the new rule, on a day it names; its times are those of all. */
  readonly first: Pick<EventSession, 'startsAt' | 'endsAt'>;
  /** Of each new date; unless said, as before. */
  readonly teachingMinutes?: number;
  /** Old dates that are moved to a new one instead of being cancelled. */
  readonly kept?: readonly KeptDate[];
}

/** An old date, and the day on which the new rule names what it becomes. */
export interface KeptDate {
  readonly session: SessionId;
  readonly ruleDay: LocalDate;
}

export type RuleRefusal =
  | SeriesRefusal
  | Extract<ChangeRefusal, Refusal<'session_unknown' | 'session_is_past'>>
  /** Its dates were chosen one by one: there is no rule to change. */
  | Refusal<'event_without_rule'>
  /** Every date of the new rule is skipped. */
  | Refusal<'series_without_dates'>
  /** The change does not reach the old date, no date takes place on that day of the rule, or one of them is named twice. */
  | (Refusal<'kept_date_unknown'> & KeptDate);

/** The dates of the new rule, the rule as the event keeps it, and what becomes of each of its days. */
export interface ByAnotherRule {
  readonly added: readonly NewDate<EventSession>[];
  readonly series: SeriesRule;
  readonly entries: readonly SeriesEntry<ResolvedSessionTime>[];
}

/**
 * The dates another rule names for an event. An old date that lies where a new one would is that one, so that nobody is
 * told of a date which stays; every other one is new, unless somebody keeps an old one for it.
 */
export function byAnotherRule(
  { series, sessions }: Pick<Event, 'series' | 'sessions'>,
  change: RuleChange,
  {
    now,
    random,
    timeZone,
    holidays,
  }: {
    readonly now: Instant;
    readonly random: Random;
    readonly timeZone: TimeZone;
    readonly holidays: readonly PublicHolidayRule[];
  },
): Result<ByAnotherRule, RuleRefusal> {
  if (series === undefined || sessions.every(({ ruleDay }) => ruleDay === undefined)) {
    return refuse({ code: 'event_without_rule' });
  }
  const found = reachedBy(sessions, { sessionId: change.session, scope: change.scope });
  if (!found.ok) return refuse({ code: 'session_unknown', sessionId: change.session });
  const { named, reached } = found.value;
  if (change.scope === 'this_and_following' && isPast(named, now)) {
    return refuse({ code: 'session_is_past', sessionId: named.id, startsAt: named.startsAt });
  }
  const planned = expandSeries(
    { ...change.rule, first: { ...change.first, timeZone } },
    { holidays: { rules: holidays } },
  );
  if (!planned.ok) return planned;
  const held = planned.value.filter((entry) => entry.outcome !== 'skipped');
  if (held.length === 0) return refuse({ code: 'series_without_dates' });

  const kept = keptIds(change.kept ?? [], new Set(reached.map(({ id }) => id)), new Set(held.map((it) => it.ruleDay)));
  if (!kept.ok) return kept;
  const taken = new Set(kept.value.values());
  const staying = new Map(
    reached
      .filter((it) => it.status === 'planned' && !taken.has(it.id) && !isPast(it, now))
      .map((it) => [timesOf(it), it.id]),
  );
  const { teachingMinutes } = change;
  return ok({
    added: held.map(({ ruleDay, when: { startsAt, endsAt } }) => ({
      id: kept.value.get(ruleDay) ?? staying.get(timesOf({ startsAt, endsAt })) ?? random.id<SessionId>(),
      startsAt,
      endsAt,
      timeZone,
      ruleDay,
      ...(teachingMinutes !== undefined && { fields: { teachingMinutes } }),
    })),
    series: { ...change.rule, since: dateOf(change.first.startsAt) },
    entries: planned.value,
  });
}

/** Which old date becomes the one on a day of the rule; each at most once. */
function keptIds(
  kept: readonly KeptDate[],
  reached: ReadonlySet<SessionId>,
  ruleDays: ReadonlySet<LocalDate>,
): Result<ReadonlyMap<LocalDate, SessionId>, RuleRefusal> {
  const ids = new Map<LocalDate, SessionId>();
  for (const { session, ruleDay } of kept) {
    const isDouble = ids.has(ruleDay) || [...ids.values()].includes(session);
    if (isDouble || !reached.has(session) || !ruleDays.has(ruleDay)) {
      return refuse({ code: 'kept_date_unknown', session, ruleDay });
    }
    ids.set(ruleDay, session);
  }
  return ok(ids);
}

function timesOf({ startsAt, endsAt }: { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime }): string {
  return `${startsAt} ${endsAt}`;
}
