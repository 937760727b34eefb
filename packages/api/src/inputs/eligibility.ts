import {
  type EligibilityCondition,
  type EventId,
  eligibilityEffects,
  networkFunctionCodes,
  organisationTypes,
  professionGroups,
} from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { ags, choiceOf, idOf, professionCode } from './fields.ts';
import { moduleCode } from './programme.ts';

/** Functions somebody can have without being asked: the house knows of them by itself. */
export const functionChoices = ['network_coordinator', 'head', 'trainer', 'circle_lead'] as const;

const MAX_CONDITIONS = 20;
/** Levels of „all“ and „any“ above a condition: one of these, each of which may be several of those, and so on. */
const MAX_LEVELS = 4;

const atMost = (max: number) =>
  z.refine<readonly unknown[]>((it) => it.length <= max, { params: { code: 'too_many', max } });
const some = <T extends z.ZodMiniType>(choice: T) =>
  z.array(choice).check(
    z.refine((it) => it.length > 0, { params: { code: 'choice_missing' } }),
    atMost(100),
  );

const traitRequirements = [
  z.strictObject({ kind: z.literal('profession'), anyOf: some(professionCode) }),
  z.strictObject({ kind: z.literal('profession_group'), anyOf: some(choiceOf(professionGroups)) }),
  z.strictObject({ kind: z.literal('region'), anyOf: some(ags) }),
  z.strictObject({ kind: z.literal('organisation_type'), anyOf: some(choiceOf(organisationTypes)) }),
  z.strictObject({ kind: z.literal('network_function'), anyOf: some(choiceOf(networkFunctionCodes)) }),
] as const;
const simpleConditions = [
  ...traitRequirements,
  z.strictObject({ kind: z.literal('prerequisites'), modules: some(moduleCode) }),
  z.strictObject({ kind: z.literal('one_run') }),
  z.strictObject({ kind: z.literal('no_clash') }),
  z.strictObject({ kind: z.literal('invited') }),
  z.strictObject({ kind: z.literal('closed_circle'), circle: idOf<EventId>() }),
  z.strictObject({ kind: z.literal('not'), of: z.discriminatedUnion('kind', traitRequirements) }),
] as const;

type SimpleInput = z.input<(typeof simpleConditions)[number]>;
/** A condition as it comes over the wire: codes and ids are not looked at yet. */
export type ConditionInput = SimpleInput | { readonly kind: 'all' | 'any'; readonly of: readonly ConditionInput[] };

function conditionBelow(levels: number): z.ZodMiniType<EligibilityCondition, ConditionInput> {
  const of: z.ZodMiniType<readonly EligibilityCondition[], readonly ConditionInput[]> =
    levels > 0
      ? z.array(conditionBelow(levels - 1)).check(atMost(MAX_CONDITIONS))
      : z.custom<readonly never[]>(() => false, { params: { code: 'nested_too_deep', levels: MAX_LEVELS } });
  return z.discriminatedUnion('kind', [
    ...simpleConditions,
    z.strictObject({ kind: z.literal('all'), of }),
    z.strictObject({ kind: z.literal('any'), of }),
  ]);
}

/** Who may come: everything the rules know, nested as far as anybody can still read it. */
export const eligibilityInput = z
  .array(z.strictObject({ condition: conditionBelow(MAX_LEVELS), effect: z.enum(eligibilityEffects) }))
  .check(atMost(MAX_CONDITIONS));
