import {
  type Ags,
  type EligibilityCondition,
  type EligibilityEffect,
  type EligibilityRule,
  type EventId,
  exhausted,
  type NetworkFunctionCode,
  type OrganisationType,
  type ProfessionCode,
  type ProfessionGroup,
  type TraitRequirement,
} from '@netzwerkstatt/domain';

export const traitKinds = [
  'profession',
  'profession_group',
  'region',
  'organisation_type',
  'network_function',
] as const satisfies readonly TraitRequirement['kind'][];

/** What can be added: several times, turned round, and as another way to meet what stands there already. */
export const addableKinds = ['invited', 'closed_circle', 'prerequisites', ...traitKinds] as const;
export type AddableKind = (typeof addableKinds)[number];

/** A condition as it is put together in the editor. */
export interface AddedCondition {
  /** Empty: nothing is added. */
  readonly kind: '' | AddableKind;
  /** What it asks for: codes, or the id of a circle. */
  readonly chosen: readonly string[];
  /** Meant for everybody but those chosen. */
  readonly isTurned: boolean;
  readonly effect: EligibilityEffect;
  /** The place of the rule beside which this one is enough as well; empty: both have to be met. */
  readonly beside: string;
}

export const noAddition: AddedCondition = { kind: '', chosen: [], isTurned: false, effect: 'refuse', beside: '' };

/** Whether something is put together that is not complete yet. */
export function isUnfinished(added: AddedCondition): boolean {
  return added.kind !== '' && added.kind !== 'invited' && added.chosen.length === 0;
}

/** The rules with what is put together: by itself, or as another way to meet one of them. */
export function withAddition(rules: readonly EligibilityRule[], added: AddedCondition): readonly EligibilityRule[] {
  const condition = isUnfinished(added) ? undefined : conditionOf(added);
  if (condition === undefined) return rules;
  const place = added.beside === '' ? -1 : Number(added.beside);
  if (rules[place] === undefined) return [...rules, { condition, effect: added.effect }];
  return rules.map((it, index) => (index === place ? { ...it, condition: either(it.condition, condition) } : it));
}

function either(one: EligibilityCondition, other: EligibilityCondition): EligibilityCondition {
  return { kind: 'any', of: one.kind === 'any' ? [...one.of, other] : [one, other] };
}

function conditionOf({ kind, chosen, isTurned }: AddedCondition): EligibilityCondition | undefined {
  switch (kind) {
    case '':
      return undefined;
    case 'invited':
      return { kind };
    case 'closed_circle':
      return { kind, circle: chosen[0] as EventId };
    case 'prerequisites':
      return { kind, modules: chosen };
    default: {
      const of = requirementOf(kind, chosen);
      return isTurned ? { kind: 'not', of } : of;
    }
  }
}

function requirementOf(kind: TraitRequirement['kind'], chosen: readonly string[]): TraitRequirement {
  switch (kind) {
    case 'profession':
      return { kind, anyOf: chosen as readonly ProfessionCode[] };
    case 'profession_group':
      return { kind, anyOf: chosen as readonly ProfessionGroup[] };
    case 'region':
      return { kind, anyOf: chosen as readonly Ags[] };
    case 'organisation_type':
      return { kind, anyOf: chosen as readonly OrganisationType[] };
    case 'network_function':
      return { kind, anyOf: chosen as readonly NetworkFunctionCode[] };
    default:
      return exhausted(kind);
  }
}
