import type { EventId, Instant, LocalDate, NetworkFunctionCode } from '@netzwerkstatt/domain';
import type { Traits } from '../policy/traits.ts';

/** Somebody who wants to come, as far as conditions ask. */
export interface CandidateFacts extends Omit<Traits, 'organisation'> {
  /** Absent while it is not proven who asks: then no condition about it is answered, neither with yes nor with no. */
  readonly history?: CandidateHistory;
}

/** What is kept about a person, as opposed to what they tell with a form. */
export interface CandidateHistory {
  readonly functions: readonly NetworkFunctionCode[];
  readonly completed: readonly CompletedModule[];
  /** Events to come for which somebody is registered; the event in question may be among them. */
  readonly registered: readonly OwnEvent[];
  /** The circles somebody is a member of. */
  readonly circles: readonly EventId[];
  readonly isInvited: boolean;
}

/** A module somebody need not take any more. */
export interface CompletedModule {
  /** Code of the catalogue: `B01`. */
  readonly module: string;
  /** The run there is a certificate for; absent for prior learning that was recognised. */
  readonly run?: EventReference;
}

/** One of somebody's own events, with when they are there. */
export interface OwnEvent {
  readonly event: EventReference;
  /** Of module runs only. */
  readonly module?: string;
  readonly spans: readonly Span[];
}

/** Enough of an event to name it and to link to it. */
export interface EventReference {
  readonly id: EventId;
  readonly slug: string;
  readonly title: string;
  /** The day on the wall of the first session. */
  readonly startsOn: LocalDate;
}

/** From a moment, inclusive, to another, exclusive: wall-clock times of two zones meet here as instants. */
export interface Span {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Around the conditions: the event they belong to, and where else somebody could go. */
export interface EligibilityContext {
  readonly event: { readonly id: EventId; readonly module?: string; readonly spans: readonly Span[] };
  /** Runs of modules that are public and have not begun; in any order. */
  readonly runs: readonly UpcomingRun[];
}

export interface UpcomingRun extends OwnEvent {
  readonly module: string;
}
