import {
  type EquivalenceId,
  MAX_PROOFS,
  MAX_REASON_CHARACTERS,
  type ProofFileId,
  type RecognitionRequestId,
  type TeachingUnits,
} from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { idOf, line, lineForRule, localDate, searchText, wholeNumber } from './fields.ts';

/** As much as one course may have: half a year, five days a week. */
export const MAX_LEARNED_UNITS = 999;
const MAX_MODULES = 50;

const recognition = idOf<RecognitionRequestId>();
const revision = wholeNumber(1, 1_000_000);
const moduleCode = line(10);
const proof = idOf<ProofFileId>();
const units = z.pipe(
  wholeNumber(1, MAX_LEARNED_UNITS),
  z.transform((count) => count as TeachingUnits),
);
const course = { provider: line(200), title: line(300) };

export const requestRecognitionInput = z.strictObject({
  curriculum: line(20),
  modules: z.array(moduleCode).check(z.maxLength(MAX_MODULES)),
  learned: z.strictObject({ ...course, from: localDate, to: localDate, teachingUnits: units }),
  proofs: z.array(proof).check(z.maxLength(MAX_PROOFS)),
});

export const recognitionInput = z.strictObject({ recognition });

export const withdrawRecognitionInput = z.strictObject({ recognition, revision });

export const answerRecognitionInput = z.strictObject({
  recognition,
  revision,
  text: lineForRule(MAX_REASON_CHARACTERS),
  proofs: z.array(proof).check(z.maxLength(MAX_PROOFS)),
});

export const recognitionStatuses = ['open', 'asked_back', 'decided', 'withdrawn', 'taken_back'] as const;

export const recognitionsInput = z.strictObject({
  status: z.optional(z.enum(recognitionStatuses)),
  text: z._default(searchText, ''),
  page: z._default(wholeNumber(1, 10_000), 1),
});

export const decideRecognitionInput = z.strictObject({
  recognition,
  revision,
  granted: z.array(z.strictObject({ module: moduleCode, teachingUnits: units })).check(z.maxLength(MAX_MODULES)),
  reason: lineForRule(MAX_REASON_CHARACTERS),
});

export const askBackInput = z.strictObject({ recognition, revision, text: lineForRule(MAX_REASON_CHARACTERS) });

export const takeBackRecognitionInput = z.strictObject({
  recognition,
  revision,
  reason: lineForRule(MAX_REASON_CHARACTERS),
});

export const equivalencesInput = z.strictObject({
  text: z._default(searchText, ''),
  page: z._default(wholeNumber(1, 10_000), 1),
});

const equivalence = idOf<EquivalenceId>();

export const saveEquivalenceInput = z.strictObject({
  basedOn: z.optional(z.strictObject({ id: equivalence, revision })),
  entry: z.strictObject({
    ...course,
    module: moduleCode,
    teachingUnits: units,
    validFrom: localDate,
    validUntil: z.optional(localDate),
  }),
});

export const removeEquivalenceInput = z.strictObject({ equivalence });
