import { type LocalDateTime, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { SeriesRefusal } from '../series/series-preview.ts';
import type { NonexistentSessionTime } from '../sessions/session-time.ts';

interface OfOccurrence {
  readonly sessionId: string;
}

/** Somebody else saved in between; `revision` is the one there is now. */
export type StaleRevision = Refusal<'stale_revision'> & { readonly revision: number };

/** Why nothing was changed at all. */
export type ChangeRefusal =
  | StaleRevision
  | (Refusal<'session_unknown'> & OfOccurrence)
  /** It has begun. Only refused when it is the one that is meant; a wider change leaves it alone. */
  | (Refusal<'session_is_past'> & OfOccurrence & { readonly startsAt: LocalDateTime })
  /** Held again first, then moved. */
  | (Refusal<'session_is_cancelled'> & OfOccurrence)
  | (Refusal<'session_moved_into_past'> & OfOccurrence & { readonly startsAt: LocalDateTime })
  | (Refusal<'session_ends_before_start'> &
      OfOccurrence & { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime })
  | (NonexistentSessionTime & OfOccurrence)
  /** Nothing would take place any more; that is a cancelled event, with a reason. */
  | Refusal<'no_session_left'>
  /** So many are still to come; no more can fall away. */
  | (Refusal<'too_few_sessions'> & { readonly possible: number })
  | Extract<SeriesRefusal, Refusal<'series_too_long'>>;

/** Lets only those change something who have seen what they change. */
export function ofRevision(basedOn: number, revision: number): Result<number, StaleRevision> {
  return basedOn === revision ? ok(revision) : refuse({ code: 'stale_revision', revision });
}
