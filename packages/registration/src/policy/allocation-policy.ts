import type { Ags, Instant } from '@netzwerkstatt/domain';
import type { TraitCondition, TraitKind } from './traits.ts';

/** How the places of one event are shared. Numbers of seats are absolute: shares are turned into seats when it is set. */
export interface AllocationPolicy extends SeatPolicy {
  readonly mode: AllocationMode;
  /** Applications until then are decided together, exclusive; for `lot` and `score`. */
  readonly deadline?: Instant;
  /** What counts first, second …; where two are equal in everything, the lot decides. */
  readonly ranking: readonly RankingCriterion[];
  /** Whose region counts as the own one, for the criterion `own_region`. */
  readonly ownRegions: readonly Ags[];
  readonly lot?: CommittedLot;
}

export const allocationModes = ['first_come', 'lot', 'score', 'manual', 'invitation'] as const;

/** `lot` and `score` decide all applications after the deadline; `manual` leaves each to the coordinator. */
export type AllocationMode = (typeof allocationModes)[number];

export const rankingCriteria = [
  'disability_priority',
  'refused_before',
  'own_region',
  'function',
  'last_participation',
  'applied_at',
  'lot',
] as const;

export type RankingCriterion = (typeof rankingCriteria)[number];

/** A seed that is fixed before anybody knows the applications: its hash is public at once, itself after the decision. */
export interface CommittedLot {
  /** SHA-256 of the seed in UTF-8, hexadecimal. */
  readonly commitment: string;
  /** Absent until it is revealed. */
  readonly seed?: string;
}

/** What holds for every seat, on whatever path it is given. */
export interface SeatPolicy {
  /** Seats given beyond the capacity because some will not come: whole percent of it, rounded down. */
  readonly overbookPercent: number;
  readonly caps: readonly SeatCap[];
  /** Somebody belongs to the first pool that they are among, and to no other. */
  readonly pools: readonly ReservedPool[];
  /** Absent: nobody registers a team. */
  readonly teams?: TeamRule;
}

/** At most so many seats for people who share a value of a trait: per organisation, or for one group. */
export interface SeatCap {
  readonly by: TraitKind;
  /** Absent: for every value by itself. */
  readonly value?: string;
  readonly max: number;
  /** Holds until then, exclusive; absent: to the end. */
  readonly until?: Instant;
}

/** Seats kept for some people: a least share, not a cap. Who belongs to it still competes for the other seats. */
export interface ReservedPool {
  /** Unique within the policy. */
  readonly name: string;
  /** No values: nobody takes these by registering, only staff gives them. */
  readonly for: TraitCondition;
  readonly seats: number;
  /** From then on, inclusive, empty seats are open to all; absent: kept to the end. */
  readonly releaseAt?: Instant;
}

/** All of a team, or nobody of it. */
export interface TeamRule {
  /** Seats of one team, at least two. Its organisation may hold that many, whatever a cap per organisation says. */
  readonly maxSize: number;
}

/** Every seat is anybody's. */
export const openSeats: SeatPolicy = { overbookPercent: 0, caps: [], pools: [] };
