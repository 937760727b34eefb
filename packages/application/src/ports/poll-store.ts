import type { EventId, Instant, PersonId, PollId, PollOptionId } from '@netzwerkstatt/domain';
import type { PollAnswer, PollOption } from '@netzwerkstatt/scheduling';

/** The question to some people which of several dates suits them, about an event that has no date yet. */
export type DatePoll = PollFacts & PollState;

export type OpenPoll = PollFacts & Extract<PollState, { status: 'open' }>;

export interface PollFacts {
  readonly id: PollId;
  /** A draft until the poll is decided. */
  readonly event: EventId;
  /** In the order of their start; at least two. */
  readonly options: readonly PollOption<PollOptionId>[];
  /** Exclusive; afterwards nobody answers any more, and somebody decides. */
  readonly closesAt: Instant;
}

export type PollState =
  | { readonly status: 'open' }
  | { readonly status: 'decided'; readonly option: PollOptionId; readonly decidedAt: Instant }
  | { readonly status: 'withdrawn'; readonly withdrawnAt: Instant };

/** Somebody who was asked. */
export interface PollInvitee {
  readonly person: PersonId;
  readonly answers: ReadonlyMap<PollOptionId, PollAnswer>;
  /** When they last answered; absent: not yet. */
  readonly answeredAt?: Instant;
}

export interface PollStore {
  /**
   * Adds a poll.
   *
   * @throws Error when another poll about the event is open.
   */
  add(poll: OpenPoll): Promise<void>;
  /** Writes the state of a poll that is there. */
  changeState(id: PollId, state: PollState): Promise<void>;
  get(id: PollId): Promise<DatePoll | undefined>;
  /** Locks the poll against answers and decisions until the transaction ends. */
  lock(id: PollId): Promise<DatePoll | undefined>;
  /** The newest poll about an event. */
  findForEvent(event: EventId): Promise<DatePoll | undefined>;
  /** Who was invited already stays with their answers. */
  invite(id: PollId, people: readonly PersonId[]): Promise<void>;
  /** In the order in which they were invited. */
  invitees(id: PollId): Promise<readonly PollInvitee[]>;
  /** Writes over what the person said before; options that are not named are open again. */
  answer(id: PollId, person: PersonId, answers: ReadonlyMap<PollOptionId, PollAnswer>, at: Instant): Promise<void>;
}
