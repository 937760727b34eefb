import type { EventId } from './ids.ts';
import type { OrganisationType } from './organisation.ts';
import type { NetworkFunctionCode, ProfessionCode, ProfessionGroup } from './profession.ts';
import type { Ags } from './region.ts';

/** Asks what somebody is, does or comes from. Every list has at least one entry, and one of them is enough. */
export type TraitRequirement =
  | { readonly kind: 'profession'; readonly anyOf: readonly ProfessionCode[] }
  | { readonly kind: 'profession_group'; readonly anyOf: readonly ProfessionGroup[] }
  | { readonly kind: 'network_function'; readonly anyOf: readonly NetworkFunctionCode[] }
  /** The district somebody works in. */
  | { readonly kind: 'region'; readonly anyOf: readonly Ags[] }
  | { readonly kind: 'organisation_type'; readonly anyOf: readonly OrganisationType[] };

/** Who may come to an event, as plain data that fits into JSON. What it means is decided by `decideEligibility`. */
export type EligibilityCondition =
  | TraitRequirement
  /** All of these modules are completed, or recognised as prior learning. Codes of the catalogue: `B01`. */
  | { readonly kind: 'prerequisites'; readonly modules: readonly string[] }
  /** Nobody takes part in two runs of the module the event is a run of. */
  | { readonly kind: 'one_run' }
  /** Nobody is at two places at once. */
  | { readonly kind: 'no_clash' }
  | { readonly kind: 'invited' }
  /** Members of this circle, which is an event as others are. */
  | { readonly kind: 'closed_circle'; readonly circle: EventId }
  /** Of nothing: everybody. */
  | { readonly kind: 'all'; readonly of: readonly EligibilityCondition[] }
  /** Of nothing: nobody. */
  | { readonly kind: 'any'; readonly of: readonly EligibilityCondition[] }
  /** Only of what somebody is: to ask for a clash, or for a module not to be known, makes no sense. */
  | { readonly kind: 'not'; readonly of: TraitRequirement };

export const eligibilityEffects = ['refuse', 'hint'] as const;

/** What becomes of somebody who does not meet a condition: no place, or a place and a hint the coordinator sees. */
export type EligibilityEffect = (typeof eligibilityEffects)[number];

export interface EligibilityRule {
  readonly condition: EligibilityCondition;
  readonly effect: EligibilityEffect;
}

/** Who may come to one event. Their order means nothing; none at all: whoever wants to. */
export type EligibilitySettings = readonly EligibilityRule[];
