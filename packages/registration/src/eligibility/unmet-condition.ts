import type {
  Ags,
  NetworkFunctionCode,
  OrganisationType,
  ProfessionCode,
  ProfessionGroup,
  Refusal,
  TraitRequirement,
} from '@netzwerkstatt/domain';
import type { EventReference } from './candidate.ts';

/** What somebody can do about it. */
export type WayOut =
  /** `nextRun` is absent while none is announced. */
  | { readonly kind: 'take_module'; readonly module: string; readonly nextRun?: EventReference }
  | { readonly kind: 'give_back'; readonly run: EventReference }
  /** The same module on another day. */
  | { readonly kind: 'other_run'; readonly nextRun: EventReference }
  /** Of an institution that was typed by hand nobody knows of what kind it is. */
  | { readonly kind: 'choose_from_directory' }
  | { readonly kind: 'ask_organiser' };

/** Why a condition is not met: facts about the event and about this one person, never about others. */
export type UnmetCondition = UnmetReason & { readonly waysOut: readonly WayOut[] };

export type UnmetReason =
  | { readonly code: 'profession_not_admitted'; readonly admitted: readonly ProfessionCode[] }
  | { readonly code: 'profession_group_not_admitted'; readonly admitted: readonly ProfessionGroup[] }
  | { readonly code: 'organisation_type_not_admitted'; readonly admitted: readonly OrganisationType[] }
  | { readonly code: 'region_not_admitted'; readonly admitted: readonly Ags[] }
  | { readonly code: 'function_needed'; readonly admitted: readonly NetworkFunctionCode[] }
  /** One of those whom the event leaves out. */
  | { readonly code: 'left_out'; readonly requirement: TraitRequirement }
  | { readonly code: 'not_invited' }
  | { readonly code: 'not_in_circle' }
  | { readonly code: 'prerequisite_missing'; readonly module: string }
  | { readonly code: 'other_run_booked'; readonly run: EventReference }
  | { readonly code: 'module_completed'; readonly run: EventReference }
  | { readonly code: 'dates_clash'; readonly other: EventReference }
  /** One of these would have been enough; what each of them lacks. */
  | { readonly code: 'no_alternative_met'; readonly alternatives: readonly (readonly UnmetCondition[])[] };

export type UnmetCode = UnmetReason['code'];

/** Everything that speaks against it at once, so that nobody runs into one wall after the other. */
export type EligibilityRefusal = Refusal<'not_eligible'> & {
  readonly unmet: readonly [UnmetCondition, ...UnmetCondition[]];
};

/** The order in which people read it: what they are first, then what they have done, then when they can. */
const codes = {
  profession_not_admitted: 1,
  profession_group_not_admitted: 2,
  organisation_type_not_admitted: 3,
  region_not_admitted: 4,
  function_needed: 5,
  left_out: 6,
  not_invited: 7,
  not_in_circle: 8,
  prerequisite_missing: 9,
  other_run_booked: 10,
  module_completed: 11,
  dates_clash: 12,
  no_alternative_met: 13,
} as const satisfies Record<UnmetCode, number>;

/** Each once, in an order that does not depend on the order of the conditions. */
export function inReadingOrder(unmet: readonly UnmetCondition[]): readonly UnmetCondition[] {
  const byText = new Map(unmet.map((it) => [JSON.stringify(it), it]));
  return [...byText]
    .toSorted(
      ([textA, a], [textB, b]) => codes[a.code] - codes[b.code] || compare(dayOf(a), dayOf(b)) || compare(textA, textB),
    )
    .map(([, it]) => it);
}

function dayOf(unmet: UnmetCondition): string {
  if (unmet.code === 'dates_clash') return unmet.other.startsOn;
  return unmet.code === 'other_run_booked' || unmet.code === 'module_completed' ? unmet.run.startsOn : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
