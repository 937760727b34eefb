import { type EventId, MAX_REASON_CHARACTERS, type RegistrationId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { idOf, lineForRule, wholeNumber } from './fields.ts';

const event = idOf<EventId>();
const seen = { event, number: wholeNumber(1, 1_000_000), revision: wholeNumber(1, 1_000_000) };
const reason = lineForRule(MAX_REASON_CHARACTERS);

export const allocationInput = z.strictObject({ event });

export const comparePoliciesInput = z.strictObject({ event, policy: z.record(z.string(), z.unknown()) });

export const overrideOutcomeInput = z.strictObject({
  ...seen,
  registration: idOf<RegistrationId>(),
  to: z.optional(z.enum(['accepted', 'waiting', 'refused'])),
  reason,
});

export const releaseAllocationInput = z.strictObject({ ...seen, reason });

/** A policy as it is typed, and whose applications it is tried on. */
export const simulatePolicyInput = z.strictObject({
  event,
  policy: z.record(z.string(), z.unknown()),
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('event'), event }),
    z.strictObject({ kind: z.literal('example') }),
  ]),
});
