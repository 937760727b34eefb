import { exhausted, ok, type Result } from '@netzwerkstatt/domain';
import { addedDates } from './added-dates.ts';
import { type ChangeRefusal, ofRevision } from './change-refusal.ts';
import { edited } from './edited.ts';
import { moved } from './moved.ts';
import type { Occurrence } from './occurrence.ts';
import { replanned } from './replanned.ts';
import type { ChangeContext, ChangedSessions, SeriesChange } from './series-change.ts';
import { type Plan, settle } from './settle.ts';
import { shortened } from './shortened.ts';
import { fallenAway, wishesFor } from './wish.ts';

/**
 * What a change of one, of several or of all dates of a series comes to; nothing is changed in place.
 *
 * A date is known by its id, not by its day. Those that have begun never change, those moved by hand stay where they
 * are, and both are named. Whoever has not seen the present revision changes nothing; saving what is already so
 * changes nothing either.
 *
 * @param sessions - at least one; ids are unique.
 * @throws RangeError when a new date has the id of an old one, or when fewer than one date should fall away.
 */
export function changeSessions<S extends Occurrence>(
  sessions: readonly S[],
  change: SeriesChange<S>,
  context: ChangeContext,
): Result<ChangedSessions<S>, ChangeRefusal> {
  const current = ofRevision(context.basedOn, context.revision);
  if (!current.ok) return current;
  const plan = planOf(sessions, change, context);
  return plan.ok ? settle(sessions, plan.value, context) : plan;
}

function planOf<S extends Occurrence>(
  sessions: readonly S[],
  change: SeriesChange<S>,
  context: ChangeContext,
): Result<Plan<S>, ChangeRefusal> {
  const { kind } = change;
  switch (kind) {
    case 'move':
      return planned(
        change,
        wishesFor(sessions, change, (session, named) => moved(session, named, change, change.scope)),
      );
    case 'edit':
      return planned(
        change,
        wishesFor(sessions, change, (session, named) => edited(session, named, change.fields)),
      );
    case 'cancel':
      return planned(
        change,
        wishesFor(sessions, change, (session) => fallenAway(session, context)),
      );
    case 'restore':
      return planned(
        change,
        wishesFor(sessions, change, (session) => ({ ...session, status: 'planned' })),
      );
    case 'shorten':
      return planned(change, shortened(sessions, change.dates, context));
    case 'extend': {
      const added = addedDates(sessions, change.added, context);
      return added.ok ? ok({ kind, wishes: [], added: added.value }) : added;
    }
    case 'replan':
      return replanned(sessions, change, context);
    default:
      return exhausted(change);
  }
}

function planned<S extends Occurrence>(
  { kind, alsoByHand }: { readonly kind: SeriesChange<S>['kind']; readonly alsoByHand?: true },
  wishes: Result<Plan<S>['wishes'], ChangeRefusal>,
): Result<Plan<S>, ChangeRefusal> {
  return wishes.ok ? ok({ kind, wishes: wishes.value, added: [], ...(alsoByHand && { alsoByHand }) }) : wishes;
}
