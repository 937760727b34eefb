import type { Event, Instant, Refusal } from '@netzwerkstatt/domain';
import type { SessionsRefusal } from '@netzwerkstatt/scheduling';
import type { StaleRevision } from '../desk/stale-revision.ts';
import type { UnknownChoice } from '../registration/known-choice.ts';

/** Why people are not asked. */
export type OpenPollRefusal =
  | Refusal<'event_not_found'>
  | EventNotForPolls
  | Refusal<'poll_already_open'>
  | (Refusal<'poll_options_too_few'> & { readonly least: number })
  | (Refusal<'poll_option_double'> & { readonly optionIndex: number })
  /** The sessions meant are the options, in their order. */
  | SessionsRefusal
  /** It ends before it begins, or after a date it asks about. */
  | Refusal<'poll_closes_wrong'>
  | Refusal<'nobody_asked'>
  | UnknownChoice;

/** Why an event takes no date from a poll. */
export type EventNotForPolls =
  /** The date of a public event is moved, not put to the vote. */
  | (Refusal<'event_not_editable'> & { readonly status: Event['status'] })
  /** An event of several sessions has no single date that could be chosen. */
  | Refusal<'poll_needs_one_session'>;

/** Why an answer does not count. */
export type PollAnswerRefusal =
  | Refusal<'poll_not_found'>
  | (Refusal<'poll_over'> & { readonly status: 'open' | 'decided' | 'withdrawn'; readonly closesAt: Instant })
  | Refusal<'poll_option_unknown'>;

/** In a closed round nobody waits: whoever said yes has a place. */
export type MoreComingThanSeats = Refusal<'more_coming_than_seats'> & {
  readonly capacity: number;
  readonly coming: number;
};

/** Why a poll is not decided, or not taken back. */
export type PollDecisionRefusal = PollAnswerRefusal | EventNotForPolls | MoreComingThanSeats | StaleRevision;
