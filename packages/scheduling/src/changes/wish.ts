import { ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { ChangeRefusal } from './change-refusal.ts';
import { type Occurrence, slotOf } from './occurrence.ts';
import type { ChangeContext, Reach } from './series-change.ts';

/** What one date should become, before anybody asked whether it may. */
export interface Wish<S extends Occurrence> {
  readonly session: S;
  /** Counter and time of revision still those of before; `null` for gone without a trace. */
  readonly after: S | null;
  /** Somebody pointed at this one: on its own it is refused where others are left alone, and a hand of before does not count. */
  readonly named?: 'alone' | 'with_others';
  /** Made by hand, though never moved. */
  readonly isApart?: true;
}

/** The dates a change reaches, in order of the series, and the one somebody pointed at. */
export function reachedBy<S extends Occurrence>(
  sessions: readonly S[],
  { sessionId, scope }: Pick<Reach<S>, 'sessionId' | 'scope'>,
): Result<{ readonly named: S; readonly reached: readonly S[] }, ChangeRefusal> {
  const named = sessions.find(({ id }) => id === sessionId);
  if (named === undefined) return refuse({ code: 'session_unknown', sessionId });
  const from = slotOf(named);
  const reached = inSeriesOrder(sessions).filter(
    (session) => session === named || scope === 'all' || (scope === 'this_and_following' && slotOf(session) >= from),
  );
  return ok({ named, reached });
}

/** A wish for every date in reach. */
export function wishesFor<S extends Occurrence>(
  sessions: readonly S[],
  reach: Reach<S>,
  shaped: (session: S, named: S) => S | null,
): Result<readonly Wish<S>[], ChangeRefusal> {
  const found = reachedBy(sessions, reach);
  if (!found.ok) return found;
  const { named, reached } = found.value;
  const pointed = { named: reach.scope === 'one' ? 'alone' : 'with_others' } as const;
  return ok(reached.map((session) => ({ session, after: shaped(session, named), ...(session === named && pointed) })));
}

/** What falls away stays in calendars as cancelled once somebody may have it there. */
export function fallenAway<S extends Occurrence>(session: S, { isAnnounced }: ChangeContext): S | null {
  return isAnnounced ? { ...session, status: 'cancelled' } : null;
}

/** By their slots, wherever they were moved to. */
export function inSeriesOrder<S extends Occurrence>(sessions: readonly S[]): readonly S[] {
  return sessions.toSorted((a, b) => compareTexts(slotOf(a), slotOf(b)));
}

/** For texts that sort by their characters, like times and days. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
