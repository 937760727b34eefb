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
  type TimeZone,
} from '@netzwerkstatt/domain';
import {
  type ChangedSessions,
  type ChangeRefusal,
  type ChangeScope,
  changeSessions,
  type OccurrenceChange,
  type SeriesChange,
} from '@netzwerkstatt/scheduling';
import type { Random } from '../ports/index.ts';
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
  | { readonly kind: 'shorten'; readonly dates: number; readonly alsoByHand?: true };

export interface DateReach {
  readonly session: SessionId;
  readonly scope: ChangeScope;
  /** Also the others that were moved by hand. */
  readonly alsoByHand?: true;
}

export type PlanRefusal =
  | ChangeRefusal
  | NextByRuleRefusal
  /** Everything was like that already; whoever asked may have meant dates that are left alone. */
  | Refusal<'dates_unchanged'>;

type SessionChange = OccurrenceChange<EventSession>;

/** The dates of a public event after a change, and its rule where it names more of them now. */
export type PlannedChange = ChangedSessions<EventSession> & Pick<Event, 'series'>;

/** The dates of a public event after a change. Whatever is cancelled knows why; whatever is held again does not. */
export function planChangedSessions(
  event: Event,
  change: DateChange,
  reason: ChangeReason,
  {
    now,
    basedOn,
    random,
    land,
  }: { readonly now: Instant; readonly basedOn: number; readonly random: Random; readonly land: DatesOfLand },
): Result<PlannedChange, PlanRefusal> {
  const context = { now, isAnnounced: true, basedOn, revision: event.revision };
  const chosen = chosenChange(event, change, land);
  if (!chosen.ok) return chosen;
  const { wanted, series } = chosen.value;
  const changed = changeSessions(event.sessions, seriesChange(wanted, random, land.timeZone), context);
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
    ...(series && { series }),
  });
}

/** What the dates of a Land depend on. */
type DatesOfLand = Pick<LandProfile, 'timeZone' | 'publicHolidays'>;

/** A date to add; only one by a rule has a day of it. */
type AddedDate = Pick<EventSession, 'startsAt' | 'endsAt' | 'ruleDay'>;

type ChosenChange =
  | Exclude<DateChange, { kind: 'extend' | 'extend_by_rule' }>
  | { kind: 'extend'; dates: readonly AddedDate[] };

/** What a rule says becomes what somebody could have chosen. */
function chosenChange(
  event: Event,
  change: DateChange,
  { publicHolidays }: DatesOfLand,
): Result<{ readonly wanted: ChosenChange } & Pick<Event, 'series'>, NextByRuleRefusal> {
  if (change.kind !== 'extend_by_rule') return ok({ wanted: change });
  const next = nextByRule(event, change.dates, publicHolidays);
  if (!next.ok) return next;
  const dates = next.value.dates.map(({ startsAt, endsAt, ruleDay }) => ({ startsAt, endsAt, ruleDay }));
  return ok({ wanted: { kind: 'extend', dates }, series: next.value.series });
}

function seriesChange(change: ChosenChange, random: Random, timeZone: TimeZone): SeriesChange<EventSession> {
  switch (change.kind) {
    case 'extend':
      return { kind: 'extend', added: change.dates.map((it) => ({ ...it, id: random.id<SessionId>(), timeZone })) };
    case 'shorten':
      return change;
    default: {
      const { session: sessionId, ...rest } = change;
      return { ...rest, sessionId };
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
