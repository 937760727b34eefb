import {
  type CpdRegimeCode,
  type ExternalProofId,
  MAX_REASON_CHARACTERS,
  type ProofFileId,
} from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { choiceOf, idOf, line, lineForRule, localDate, searchText, wholeNumber } from './fields.ts';

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

export const chooseRemindersInput = z.strictObject({ reminds: z.boolean() });

const proof = idOf<ExternalProofId>();

/** A number as it was typed: a whole one, or one with up to two digits behind comma or point. */
function typedNumber(kind: 'whole' | 'decimal', min: number, max: number): z.ZodMiniType<number, string> {
  const shape = kind === 'whole' ? /^\d{1,6}$/ : /^\d{1,6}(\.\d{1,2})?$/;
  return z.pipe(
    z.string(),
    z.transform((text, context) => {
      const typed = text.trim().replace(',', '.');
      const number = shape.test(typed) ? Number(typed) : Number.NaN;
      if (number >= min && number <= max) return number;
      context.issues.push({ code: 'custom', input: text, params: { code: 'number_wrong', min, max } });
      return z.NEVER;
    }),
  );
}

/** How much of a training counts. Some papers say units, others hours. */
const extent = {
  form: choiceOf(['course', 'conference']),
  length: typedNumber('decimal', 0.25, 2000),
  lengthUnit: choiceOf(['teaching_units', 'hours']),
  days: typedNumber('whole', 1, 366),
  award: z.optional(
    z.strictObject({
      regime: z.pipe(z.string(), regimeCode),
      amount: typedNumber('decimal', 0.25, 1000),
      number: line(60),
    }),
  ),
};

/** In the order of the form, in which problems are told. */
export const handInProofInput = z.strictObject({
  file: idOf<ProofFileId>(),
  title: line(200),
  provider: line(200),
  from: localDate,
  to: localDate,
  ...extent,
});

export const changeProofInput = z.extend(handInProofInput, { proof });

/** `neu`: one that is not handed in yet. */
export const proofFormInput = z.strictObject({ proof: z.union([z.literal('neu'), proof]) });

export const ownProofInput = z.strictObject({ proof });

export const proofQueueInput = z.strictObject({
  status: z.optional(z.enum(['uploaded', 'checked', 'rejected', 'taken_back'])),
  text: z.optional(searchText),
  page: z.optional(wholeNumber(1, 10_000)),
});

const seen = { proof, revision: wholeNumber(1, 1_000_000) };

export const acceptProofInput = z.strictObject({ ...seen, ...extent });

export const rejectProofInput = z.strictObject({ ...seen, reason: lineForRule(MAX_REASON_CHARACTERS) });

export const takeBackProofInput = rejectProofInput;

export const PROOFS_PER_PAGE = 25;
