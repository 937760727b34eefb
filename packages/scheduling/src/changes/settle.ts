import { ok, type Result, refuse } from '@netzwerkstatt/domain';
import { resolveSessionTime } from '../sessions/session-time.ts';
import type { ChangeRefusal } from './change-refusal.ts';
import { changeWarnings } from './change-warnings.ts';
import { isSame } from './is-same.ts';
import { isPast, type Occurrence, slotOf } from './occurrence.ts';
import type { ChangeContext, ChangedSessions, LeftAlone, OccurrenceChange, SeriesChange } from './series-change.ts';
import { compareTexts, type Wish } from './wish.ts';

/** What a change would do if every date were free to follow. */
export interface Plan<S extends Occurrence> {
  readonly kind: SeriesChange<S>['kind'];
  readonly wishes: readonly Wish<S>[];
  readonly added: readonly S[];
  readonly alsoByHand?: true;
}

/** Lets past and hand-made dates alone, counts the others up and says what came of it. */
export function settle<S extends Occurrence>(
  sessions: readonly S[],
  plan: Plan<S>,
  context: ChangeContext,
): Result<ChangedSessions<S>, ChangeRefusal> {
  const changes: OccurrenceChange<S>[] = [];
  const leftAlone: LeftAlone<S>[] = [];
  for (const wish of plan.wishes) {
    const { session, after, named } = wish;
    if (after !== null && isSame(session, after)) continue;
    const why = whyNot(wish, plan, context);
    if (named === 'alone' && (why === 'past' || why === 'cancelled')) return refusedAlone(session, why);
    if (why !== null) leftAlone.push({ session, why });
    else changes.push(after === null ? { kind: 'removed', before: session } : revised(session, after, context));
  }
  changes.push(...plan.added.map((after) => ({ kind: 'added' as const, after })));
  for (const change of changes) {
    const problem = timeProblem(change, context);
    if (problem !== null) return problem;
  }
  const all = changed(sessions, changes);
  if (leavesNothing(all, plan, changes)) return refuse({ code: 'no_session_left' });
  return ok({
    sessions: all,
    changes: changes.toSorted((a, b) => compareTexts(slotOf(aboutOf(a)), slotOf(aboutOf(b)))),
    leftAlone,
    warnings: changeWarnings(sessions, all, changes),
  });
}

function whyNot<S extends Occurrence>(
  { session, named, isApart }: Wish<S>,
  { kind, alsoByHand }: Plan<S>,
  { now }: ChangeContext,
): LeftAlone<S>['why'] | null {
  if (isPast(session, now)) return 'past';
  // Of a new rule too: what somebody maps is moved, and what was cancelled is held again first.
  if (session.status === 'cancelled' && (kind === 'move' || (kind === 'replan' && named))) return 'cancelled';
  return (session.isByHand || isApart) && !named && !alsoByHand ? 'by_hand' : null;
}

function refusedAlone({ id, startsAt }: Occurrence, why: 'past' | 'cancelled'): Result<never, ChangeRefusal> {
  return why === 'past'
    ? refuse({ code: 'session_is_past', sessionId: id, startsAt })
    : refuse({ code: 'session_is_cancelled', sessionId: id });
}

/** Start, end and status are what calendars ask people again for (RFC 5546 §2.1.4); words are not. */
function revised<S extends Occurrence>(before: S, after: S, { now }: ChangeContext): OccurrenceChange<S> {
  const isStatus = before.status !== after.status;
  const isTime =
    before.startsAt !== after.startsAt || before.endsAt !== after.endsAt || before.timeZone !== after.timeZone;
  const counted = { ...after, sequence: before.sequence + (isStatus || isTime ? 1 : 0), revisedAt: now };
  if (isStatus && after.status === 'cancelled') return { kind: 'cancelled', before, after: counted };
  if (isTime) return { kind: 'moved', before, after: counted };
  return { kind: isStatus ? 'restored' : 'edited', before, after: counted };
}

function timeProblem<S extends Occurrence>(
  change: OccurrenceChange<S>,
  { now }: ChangeContext,
): Result<never, ChangeRefusal> | null {
  if (change.kind !== 'moved' && change.kind !== 'added') return null;
  const { id: sessionId, startsAt, endsAt } = change.after;
  const time = resolveSessionTime(change.after);
  if (!time.ok) return { ok: false, refusal: { ...time.refusal, sessionId } };
  const { startInstant, endInstant } = time.value;
  if (endInstant <= startInstant) return refuse({ code: 'session_ends_before_start', sessionId, startsAt, endsAt });
  return startInstant <= now ? refuse({ code: 'session_moved_into_past', sessionId, startsAt }) : null;
}

function changed<S extends Occurrence>(sessions: readonly S[], changes: readonly OccurrenceChange<S>[]): S[] {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  for (const change of changes) {
    if (change.kind === 'removed') byId.delete(change.before.id);
    else byId.set(change.after.id, change.after);
  }
  return [...byId.values()].sort((a, b) => compareTexts(a.startsAt, b.startsAt));
}

/** Cancelling the last date is somebody's decision; that a rule should leave none is a slip. */
function leavesNothing<S extends Occurrence>(
  all: readonly S[],
  { kind }: Plan<S>,
  changes: readonly OccurrenceChange<S>[],
): boolean {
  if (changes.length === 0) return false;
  return kind === 'shorten' || kind === 'replan' ? all.every(({ status }) => status === 'cancelled') : all.length === 0;
}

function aboutOf<S extends Occurrence>(change: OccurrenceChange<S>): S {
  return change.kind === 'removed' ? change.before : change.after;
}
