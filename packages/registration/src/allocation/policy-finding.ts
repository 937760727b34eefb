import type { Instant } from '@netzwerkstatt/domain';
import type { RankingCriterion, TraitKind } from '../policy/index.ts';
import type { BookedEvent } from '../registration-book.ts';

/** Something that a policy says against itself or against its event, at the field where it can be mended. */
export type PolicyFinding = PolicyContradiction | PolicyHint;

/** Where in a policy: `deadline`, `caps.0.max`, `pools.2.releaseAt`. */
export type PolicyField = string;

/** Nothing can be decided by such a policy as it is meant. */
export type PolicyContradiction = { readonly weight: 'contradiction'; readonly field: PolicyField } & (
  | { readonly code: 'mode_differs_from_admission'; readonly admission: BookedEvent['admission'] }
  | { readonly code: 'deadline_missing' | 'lot_without_commitment' | 'own_region_not_named' }
  | { readonly code: 'deadline_after_start' | 'release_after_start'; readonly startsAt: Instant }
  | { readonly code: 'deadline_before_opening'; readonly opensAt: Instant }
  | { readonly code: 'release_before_deadline'; readonly deadline: Instant }
  | { readonly code: 'not_a_number_of_seats' | 'overbooking_out_of_range' | 'team_of_one' }
  | { readonly code: 'criterion_twice'; readonly criterion: RankingCriterion }
  | { readonly code: 'pool_without_name' | 'pool_without_seats' }
  | { readonly code: 'pool_name_taken'; readonly name: string }
  | { readonly code: 'pools_exceed_capacity'; readonly reserved: number; readonly capacity: number }
  /** A cap that lets nobody in, or fewer than the pool named keeps seats for. */
  | { readonly code: 'cap_admits_nobody' }
  | { readonly code: 'cap_below_reservation'; readonly pool: string; readonly seats: number }
  | { readonly code: 'team_larger_than_room'; readonly seats: number }
  | { readonly code: 'team_larger_than_cap'; readonly by: TraitKind; readonly max: number }
);

/** Can be meant so, and is seldom. */
export type PolicyHint = { readonly weight: 'hint'; readonly field: PolicyField } & (
  | { readonly code: 'deadline_unused' | 'lot_before_others' | 'pool_never_released' | 'nothing_open' }
  | { readonly code: 'deadline_before_closing'; readonly closesAt: Instant }
  /** Who is in both belongs to the first; `certain` where they name the same people, else only somebody might be in both. */
  | { readonly code: 'pools_overlap'; readonly first: string; readonly certain: boolean }
  | { readonly code: 'cap_never_reached'; readonly seats: number }
  | { readonly code: 'cap_twice' }
  | { readonly code: 'cap_ends_before_decision'; readonly deadline: Instant }
);

/** What a policy is held against. */
export type PolicyEvent = Pick<
  BookedEvent,
  'admission' | 'capacity' | 'registrationOpensAt' | 'registrationClosesAt' | 'startsAt'
>;
