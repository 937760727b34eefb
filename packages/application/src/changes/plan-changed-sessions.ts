import type { LandProfile } from '@netzwerkstatt/catalogue';
import {
  type ChangeReason,
  type Event,
  type EventSession,
  type Instant,
  type LocalDateTime,
  ok,
  type Refusal,
  type Result,
  refuse,
  type SessionId,
} from '@netzwerkstatt/domain';
import {
  type ChangedSessions,
  type ChangeRefusal,
  type ChangeScope,
  changeSessions,
  type OccurrenceChange,
  type ResolvedSessionTime,
  type SeriesChange,
  type SeriesEntry,
} from '@netzwerkstatt/scheduling';
import type { Random } from '../ports/index.ts';
import { byAnotherRule, type RuleChange, type RuleRefusal } from './by-another-rule.ts';
import { type NextByRuleRefusal, nextByRule } from './next-by-rule.ts';
import { renumbered } from './renumbered.ts';

/** What somebody does to the dates of a public event; see `SeriesChange` of scheduling. */
export type DateChange =
  | ({ readonly kind: 'move'; readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime } & DateReach)
  | ({ readonly kind: 'cancel' | 'restore' } & DateReach)
  | {
      readonly kind: 'extend';
      readonly dates: readonly { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime }[];
    }
  /** So many further dates that take place, on the next days of the rule of the event. */
  | { readonly kind: 'extend_by_rule'; readonly dates: number }
  | { readonly kind: 'shorten'; readonly dates: number; readonly alsoByHand?: true }
  | RuleChange;

export interface DateReach {
  readonly session: SessionId;
  readonly scope: ChangeScope;
  /** Also the others that were moved by hand. */
  readonly alsoByHand?: true;
}

export type PlanRefusal =
  | ChangeRefusal
  | NextByRuleRefusal
  | RuleRefusal
  /** Everything was like that already; whoever asked may have meant dates that are left alone. */
  | Refusal<'dates_unchanged'>;

type SessionChange = OccurrenceChange<EventSession>;

/** The dates of a public event after a change, and its rule where that is another one now or names more of them. */
export type PlannedChange = ChangedSessions<EventSession> & OfRule;

interface OfRule extends Pick<Event, 'series'> {
  /** What the new rule says about each of its days. */
  readonly entries?: readonly SeriesEntry<ResolvedSessionTime>[];
}

/** The dates of a public event after a change. Whatever is cancelled knows why; whatever is held again does not. */
export function planChangedSessions(
  event: Event,
  change: DateChange,
  reason: ChangeReason,
  { basedOn, ...context }: ChosenContext & { readonly basedOn: number },
): Result<PlannedChange, PlanRefusal> {
  const { now } = context;
  const chosen = seriesChange(event, change, context);
  if (!chosen.ok) return chosen;
  const { wanted, ...ofRule } = chosen.value;
  const changed = changeSessions(event.sessions, wanted, {
    now,
    isAnnounced: true,
    basedOn,
    revision: event.revision,
  });
  if (!changed.ok) return changed;
  if (changed.value.changes.length === 0) return refuse({ code: 'dates_unchanged' });
  // Cancelling the last one that is held is cancelling the event, with mails that say so.
  if (changed.value.sessions.every(({ status }) => status === 'cancelled')) return refuse({ code: 'no_session_left' });
  const changes = changed.value.changes.map((it) => withReason(it, reason));
  const after = new Map(changes.flatMap((it) => (it.kind === 'removed' ? [] : [[it.after.id, it.after]])));
  return ok({
    ...changed.value,
    changes,
    sessions: renumbered(
      event.sessions,
      changed.value.sessions.map((it) => after.get(it.id) ?? it),
      now,
    ),
    ...ofRule,
  });
}

interface ChosenContext {
  readonly now: Instant;
  readonly random: Random;
  readonly land: Pick<LandProfile, 'timeZone' | 'publicHolidays'>;
}

/** What somebody does, as scheduling knows it: what a rule says becomes what somebody could have chosen. */
function seriesChange(
  event: Event,
  change: DateChange,
  { now, random, land: { timeZone, publicHolidays: holidays } }: ChosenContext,
): Result<{ readonly wanted: SeriesChange<EventSession> } & OfRule, NextByRuleRefusal | RuleRefusal> {
  const newDate = (it: Pick<EventSession, 'startsAt' | 'endsAt' | 'ruleDay'>) => ({
    id: random.id<SessionId>(),
    ...it,
    timeZone,
  });
  switch (change.kind) {
    case 'extend':
      return ok({ wanted: { kind: 'extend', added: change.dates.map(newDate) } });
    case 'extend_by_rule': {
      const next = nextByRule(event, change.dates, holidays);
      if (!next.ok) return next;
      const dates = next.value.dates.map(({ startsAt, endsAt, ruleDay }) => ({ startsAt, endsAt, ruleDay }));
      return ok({ wanted: { kind: 'extend', added: dates.map(newDate) }, series: next.value.series });
    }
    case 'replan': {
      const byRule = byAnotherRule(event, change, { now, random, timeZone, holidays });
      if (!byRule.ok) return byRule;
      const { added, ...ofRule } = byRule.value;
      const { kind, session: sessionId, scope, alsoByHand } = change;
      return ok({ wanted: { kind, sessionId, scope, added, ...(alsoByHand && { alsoByHand }) }, ...ofRule });
    }
    case 'shorten':
      return ok({ wanted: change });
    default: {
      const { session: sessionId, ...rest } = change;
      return ok({ wanted: { ...rest, sessionId } });
    }
  }
}

function withReason(change: SessionChange, reason: ChangeReason): SessionChange {
  switch (change.kind) {
    case 'cancelled':
      return { ...change, after: { ...change.after, cancellation: reason } };
    case 'restored':
    case 'added': {
      const { cancellation: _, ...after } = change.after;
      return { ...change, after };
    }
    default:
      return change;
  }
}
