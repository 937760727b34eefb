import { eligibilityEffects, organisationTypes } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { ags, choiceOf, professionCode } from './fields.ts';
import { moduleCode } from './programme.ts';

/** Functions somebody can have without being asked: the house knows of them by itself. */
export const functionChoices = ['network_coordinator', 'head', 'trainer', 'circle_lead'] as const;

const some = <T extends z.ZodMiniType>(choice: T) => z.array(choice).check(z.minLength(1), z.maxLength(100));

/**
 * The conditions a coordinator sets at the desk: each by itself. What the rules know beyond them (alternatives,
 * exceptions, circles, invitations) is for programs.
 */
const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('profession'), anyOf: some(professionCode) }),
  z.strictObject({ kind: z.literal('region'), anyOf: some(ags) }),
  z.strictObject({ kind: z.literal('organisation_type'), anyOf: some(choiceOf(organisationTypes)) }),
  z.strictObject({ kind: z.literal('network_function'), anyOf: some(z.enum(functionChoices)) }),
  z.strictObject({ kind: z.literal('prerequisites'), modules: some(moduleCode) }),
  z.strictObject({ kind: z.literal('one_run') }),
  z.strictObject({ kind: z.literal('no_clash') }),
]);

export const eligibilityInput = z
  .array(z.strictObject({ condition, effect: z.enum(eligibilityEffects) }))
  .check(z.maxLength(20));
