import type { Brand, EventId, Instant, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import type { AllocationInput, AllocationOutcome, RegistrationStatus } from '@netzwerkstatt/registration';
import type { DeskQuery } from './event-store.ts';

export type AllocationRunId = Brand<string, 'AllocationRunId'>;

/** What the lots of an event are drawn from: public by its hash at once, itself only when the decision is released. */
export interface EventLot {
  readonly seed: string;
  readonly commitment: string;
  readonly committedAt: Instant;
  /** Absent: the seed is a secret. */
  readonly revealedAt?: Instant;
}

/** One decision on all applications of an event: a draft until somebody releases it. */
export interface AllocationRun {
  readonly id: AllocationRunId;
  readonly event: EventId;
  /** Counts the runs of the event, from 1. */
  readonly number: number;
  /** Counts its saved states, from 1. */
  readonly revision: number;
  readonly ranAt: Instant;
  readonly ranBy: string;
  /** Everything it was decided by, but the seed; applications by the ids of their registrations. */
  readonly input: RunInput;
  /** What the rules came to. */
  readonly outcomes: readonly AllocationOutcome[];
  /** Where somebody decided otherwise. */
  readonly overrides: readonly OutcomeOverride[];
  readonly released?: { readonly at: Instant; readonly by: string };
  /** Who asked for priority is forgotten: the steps can no longer be told. */
  readonly isForgotten?: true;
}

export type RunInput = Omit<AllocationInput, 'seed'> & { readonly poolOrder: readonly string[] };

/** A single answer that staff gives instead of the rules, never without a reason. */
export interface OutcomeOverride {
  readonly registration: RegistrationId;
  readonly to: 'accepted' | 'waiting' | 'refused';
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** What the past of somebody says to the ranking. */
export interface PastWishes {
  /** How often they got no place at a comparable event since then. */
  readonly refusedBefore: number;
  /** Start of the last comparable event at which they had a place. */
  readonly lastParticipationAt?: Instant;
}

/** What belongs to deciding all applications of an event together, besides the registrations themselves. */
export interface AllocationStore {
  lot(event: EventId): Promise<EventLot | undefined>;
  /** @returns the lot that stands: the first one that was committed to, whoever comes later. */
  commitLot(event: EventId, lot: EventLot): Promise<EventLot>;
  revealLot(event: EventId, at: Instant): Promise<void>;

  /** @throws Error when the event has a run of this number. */
  addRun(run: AllocationRun): Promise<void>;
  latestRun(event: EventId): Promise<AllocationRun | undefined>;
  releasedRun(event: EventId): Promise<AllocationRun | undefined>;
  /**
   * Writes overrides and the release of a run; what it came to stays.
   *
   * @returns false when the stored revision is another one: then nothing is written.
   * @throws Error when the event has a released run already and this would be another one.
   */
  saveRun(run: AllocationRun, expectedRevision: number): Promise<boolean>;

  /** Whether somebody asks for preference under § 164 (4) SGB IX; nothing else is kept about it. */
  askForPriority(registration: RegistrationId, asks: boolean): Promise<void>;
  /** Among the registrations of an event. */
  priorityRequests(event: EventId): Promise<ReadonlySet<RegistrationId>>;
  /** Forgets who asked for priority at events whose last session that takes place ended then or before, in runs as well. */
  forgetPriority(endedBy: Instant): Promise<void>;

  /**
   * How people fared at events like this one: of the same module, or of its kind where it has none.
   *
   * @param since - Refusals from then on, inclusive.
   * @returns an entry for whoever has such a past.
   */
  pastWishes(
    event: EventId,
    people: readonly PersonId[],
    span: { readonly since: Instant; readonly now: Instant },
  ): Promise<ReadonlyMap<PersonId, PastWishes>>;

  /**
   * Events like this one, as {@link pastWishes} compares them, for which somebody applied; the event itself among them.
   * Those that begin last come first.
   *
   * @param reach - Whose events are meant.
   */
  comparableEvents(
    event: EventId,
    reach: Pick<DeskQuery, 'networks' | 'events'>,
    limit: number,
  ): Promise<readonly ComparableEvent[]>;
}

/** An event on whose applications other rules can be tried. */
export interface ComparableEvent {
  readonly event: EventId;
  readonly title: string;
  readonly startsAt: Instant;
  /** Of people and teams, as {@link appliedStatuses} counts them. */
  readonly applications: number;
}

/** States of somebody who wanted a place and proved their address, whatever became of it; without who took it back. */
export const appliedStatuses = [
  'applied',
  'confirmed',
  'waitlisted',
  'offered',
  'declined',
  'refused',
  'cancelled',
] as const satisfies readonly RegistrationStatus[];
