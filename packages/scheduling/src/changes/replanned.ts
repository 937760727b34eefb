import { ok, type Result } from '@netzwerkstatt/domain';
import { addedDates } from './added-dates.ts';
import type { ChangeRefusal } from './change-refusal.ts';
import type { Occurrence } from './occurrence.ts';
import type { ChangeContext, NewDate, SeriesChange } from './series-change.ts';
import type { Plan } from './settle.ts';
import { fallenAway, reachedBy, type Wish } from './wish.ts';

/** From one date on the old dates fall away and those of another rule come; those that are mapped are moved instead. */
export function replanned<S extends Occurrence>(
  sessions: readonly S[],
  change: Extract<SeriesChange<S>, { kind: 'replan' }>,
  context: ChangeContext,
): Result<Plan<S>, ChangeRefusal> {
  const { kind, sessionId, scope = 'this_and_following', alsoByHand } = change;
  const found = reachedBy(sessions, { sessionId, scope });
  if (!found.ok) return found;
  const known = new Map(sessions.map((session) => [session.id, session]));
  const mapped = change.added.flatMap((date): Wish<S>[] => {
    const session = known.get(date.id);
    return session ? [{ session, after: byNewRule(session, date), named: 'alone' }] : [];
  });
  const kept = new Set(mapped.map(({ session }) => session.id));
  const hasRule = sessions.some(({ ruleDay }) => ruleDay !== undefined);
  const dropped = found.value.reached
    .filter(({ id }) => !kept.has(id))
    .map((session): Wish<S> => {
      const isApart = hasRule && session.ruleDay === undefined;
      return { session, after: fallenAway(session, context), ...(isApart && { isApart }) };
    });
  const added = addedDates(
    sessions,
    change.added.filter(({ id }) => !kept.has(id)),
    context,
  );
  if (!added.ok) return added;
  return ok({ kind, wishes: [...mapped, ...dropped], added: added.value, ...(alsoByHand && { alsoByHand }) });
}

function byNewRule<S extends Occurrence>(session: S, { startsAt, endsAt, timeZone, ruleDay, fields }: NewDate<S>): S {
  const { isByHand, ruleDay: oldDay, ...shape } = session;
  const day = ruleDay !== undefined && { ruleDay };
  return { ...shape, ...fields, startsAt, endsAt, timeZone, status: 'planned', ...day } as unknown as S;
}
