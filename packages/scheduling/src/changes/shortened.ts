import { ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { ChangeRefusal } from './change-refusal.ts';
import { isPast, type Occurrence } from './occurrence.ts';
import type { ChangeContext } from './series-change.ts';
import { fallenAway, inSeriesOrder, type Wish } from './wish.ts';

/** The last dates that are still to come fall away; one that was cancelled before is none of them. */
export function shortened<S extends Occurrence>(
  sessions: readonly S[],
  dates: number,
  context: ChangeContext,
): Result<readonly Wish<S>[], ChangeRefusal> {
  if (!Number.isInteger(dates) || dates < 1) throw new RangeError('a series is shortened by whole dates, at least one');
  const toCome = inSeriesOrder(sessions).filter(
    (session) => session.status === 'planned' && !isPast(session, context.now),
  );
  if (dates > toCome.length) return refuse({ code: 'too_few_sessions', possible: toCome.length });
  return ok(toCome.slice(-dates).map((session) => ({ session, after: fallenAway(session, context) })));
}
