import type { Instant, Refusal } from '@netzwerkstatt/domain';
import type { RankingCriterion, SeatCap, SeatHindrance } from '../policy/index.ts';

/** What a decision on all applications of an event came to, and how. */
export interface Allocation<Unmet extends Refusal = Refusal> {
  /** Whoever is considered by rank, then whoever is not eligible by id. */
  readonly outcomes: readonly AllocationOutcome<Unmet>[];
  /** The order in which pools were filled, to be kept for every later comparison. */
  readonly poolOrder: readonly string[];
  /** In the order in which they were filled. */
  readonly pools: readonly PoolReport[];
  readonly seats: {
    /** With overbooking. */
    readonly bookable: number;
    /** Also by those who had a seat before. */
    readonly taken: number;
    /** Empty, and kept for people who did not apply. */
    readonly kept: number;
  };
  readonly trace: AllocationTrace;
}

export type AllocationOutcome<Unmet extends Refusal = Refusal> =
  | {
      readonly status: 'accepted';
      readonly applicationId: string;
      readonly rank: number;
      readonly seats: number;
      readonly round: AllocationRound;
    }
  | {
      readonly status: 'waiting';
      readonly applicationId: string;
      readonly rank: number;
      readonly seats: number;
      /** In the waiting list, from one. */
      readonly position: number;
      readonly reason: WaitingReason;
    }
  | { readonly status: 'not_eligible'; readonly applicationId: string; readonly unmet: readonly Unmet[] };

/** Where a seat came from: the reserved seats of a pool, or those that are open to all. */
export type AllocationRound = { readonly kind: 'pool'; readonly pool: string } | { readonly kind: 'open' };

/** Why somebody waits, judged against the final state: what would still be in the way of a seat for them. */
export type WaitingReason =
  | { readonly code: CapReasonCode; readonly cap: SeatCap }
  /** Seats are left, and kept for others. */
  | { readonly code: 'seats_reserved'; readonly releaseAt?: Instant }
  /** Seats are left, but fewer than the team has people. */
  | { readonly code: 'team_too_large'; readonly freeSeats: number }
  /** All seats went to those before them: by lot, by points, or by the time of their application. */
  | { readonly code: 'lot' | 'score' | 'order' };

export type CapReasonCode =
  | 'cap_organisation'
  | 'cap_group'
  | 'cap_profession'
  | 'cap_region'
  | 'cap_organisation_type';

/** How far a reservation was met. */
export interface PoolReport {
  readonly pool: string;
  readonly seats: number;
  /** People who belong to it and applied, as far as they are eligible. */
  readonly applicants: number;
  /** Seats of people who belong to it, from whichever round. */
  readonly filled: number;
  /** Seats that nobody could take, because too few applied or a cap was in the way. */
  readonly unmet: number;
}

/** How it came about, for the coordinator. */
export interface AllocationTrace {
  readonly ranking: readonly {
    readonly applicationId: string;
    readonly lot: string;
    /** What put it behind the one before. */
    readonly decidedBy?: RankingCriterion;
  }[];
  readonly steps: readonly AllocationStep[];
}

/** One application asked for in one round. */
export interface AllocationStep {
  readonly round: AllocationRound;
  readonly applicationId: string;
  /** Absent: it was seated. */
  readonly hindrance?: StepHindrance;
  /** Seats taken after it. */
  readonly taken: number;
}

/** A team can be larger than what is left of its pool; then it competes for open seats. */
export type StepHindrance = SeatHindrance | { readonly code: 'pool_too_small'; readonly emptySeats: number };
