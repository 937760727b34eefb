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

/** What somebody does to the dates of a public event; see `SeriesChange` of scheduling. */
export type DateChange =
  | ({ readonly kind: 'move'; readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime } & DateReach)
  | ({ readonly kind: 'cancel' | 'restore' } & DateReach)
  | {
      readonly kind: 'extend';
      readonly dates: readonly { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime }[];
    }
  | { readonly kind: 'shorten'; readonly dates: number; readonly alsoByHand?: true };

export interface DateReach {
  readonly session: SessionId;
  readonly scope: ChangeScope;
  /** Also the others that were moved by hand. */
  readonly alsoByHand?: true;
}

export type PlanRefusal =
  | ChangeRefusal
  /** Everything was like that already; whoever asked may have meant dates that are left alone. */
  | Refusal<'dates_unchanged'>;

type SessionChange = OccurrenceChange<EventSession>;

/** The dates of a public event after a change. Whatever is cancelled knows why; whatever is held again does not. */
export function planChangedSessions(
  event: Event,
  change: DateChange,
  reason: ChangeReason,
  {
    now,
    basedOn,
    random,
    timeZone,
  }: { readonly now: Instant; readonly basedOn: number; readonly random: Random; readonly timeZone: TimeZone },
): Result<ChangedSessions<EventSession>, PlanRefusal> {
  const context = { now, isAnnounced: true, basedOn, revision: event.revision };
  const changed = changeSessions(event.sessions, seriesChange(change, random, timeZone), context);
  if (!changed.ok) return changed;
  if (changed.value.changes.length === 0) return refuse({ code: 'dates_unchanged' });
  // Cancelling the last one that is held is cancelling the event, with mails that say so.
  if (changed.value.sessions.every(({ status }) => status === 'cancelled')) return refuse({ code: 'no_session_left' });
  const changes = changed.value.changes.map((it) => withReason(it, reason));
  const after = new Map(changes.flatMap((it) => (it.kind === 'removed' ? [] : [[it.after.id, it.after]])));
  return ok({ ...changed.value, changes, sessions: changed.value.sessions.map((it) => after.get(it.id) ?? it) });
}

function seriesChange(change: DateChange, random: Random, timeZone: TimeZone): SeriesChange<EventSession> {
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
