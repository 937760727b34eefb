import type { CpdRegimeCode } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { localDate } from './fields.ts';

/** Of a regime; whether it counts in the Land, the use case knows. */
export const regimeCode = z.pipe(
  z.string().check(z.regex(/^[A-Z0-9_]{1,40}$/)),
  z.transform((code) => code as CpdRegimeCode),
);

export const proofAccountsInput = z.strictObject({
  regime: z.optional(regimeCode),
  /** As of which day; of a later one than today there is nothing to see yet. */
  day: z.optional(localDate),
});

export const keepAccountInput = z.strictObject({
  regime: regimeCode,
  period: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('rolling') }),
    z.strictObject({ kind: z.literal('fixed'), startsOn: localDate }),
  ]),
});

export const closeAccountInput = z.strictObject({ regime: regimeCode });
