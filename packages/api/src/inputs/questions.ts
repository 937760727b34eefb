import type { EventId, ProfessionCode } from '@netzwerkstatt/domain';
import {
  answerAudiences,
  assistanceNeeds,
  assistanceStatuses,
  MAX_ASSISTANCE_DAYS,
  type OptionId,
  type QuestionId,
  questionLimits,
  questionScopes,
  questionTypes,
} from '@netzwerkstatt/registration';
import * as z from 'zod/mini';
import { idOf, wholeNumber } from './fields.ts';

const event = idOf<EventId>();

/** Rules say what is wrong with a text, and at which question; only what nobody types is cut off here. */
const text = z.string().check(z.maxLength(5000));
const wording = z.strictObject({ de: text, en: z.optional(text) });

function shortId<Id extends string>(): z.ZodMiniType<Id, string> {
  return z.pipe(
    z.string().check(z.maxLength(40)),
    z.transform((it) => it as Id),
  );
}

const condition = z.union([
  z.strictObject({ kind: z.literal('answer'), question: shortId<QuestionId>(), is: z.string().check(z.maxLength(40)) }),
  z.strictObject({
    kind: z.literal('profession'),
    anyOf: z.array(shortId<ProfessionCode>()).check(z.maxLength(questionLimits.professions)),
  }),
]);

/** A question as a designer writes it; options that a type does not have are left out. */
export const questionInput = z.strictObject({
  id: shortId<QuestionId>(),
  type: z.enum(questionTypes),
  label: wording,
  hint: z.optional(wording),
  isRequired: z.boolean(),
  condition: z.optional(condition),
  seenBy: z.enum(answerAudiences),
  keptDays: z.number(),
  asked: z.enum(questionScopes),
  isRetired: z.boolean(),
  options: z.optional(z.array(z.strictObject({ id: shortId<OptionId>(), label: wording })).check(z.maxLength(100))),
});

export const saveQuestionsInput = z.strictObject({
  event,
  /** With the retired ones, whose number has no end but this. */
  questions: z.array(questionInput).check(z.maxLength(200)),
  assistanceDays: wholeNumber(0, MAX_ASSISTANCE_DAYS),
  revision: wholeNumber(0, 1_000_000),
});

/** Answers as they stand in the fields, by the id of the question. */
export const typedAnswersInput = z
  .record(
    z.string().check(z.maxLength(40)),
    z.union([text, z.array(z.string().check(z.maxLength(40))).check(z.maxLength(questionLimits.options))]),
  )
  .check(z.refine((it) => Object.keys(it).length <= 200));

export const assistanceNeedsInput = z.array(z.enum(assistanceNeeds)).check(z.maxLength(assistanceNeeds.length));

export const organiseAssistanceInput = z.strictObject({
  event,
  need: z.enum(assistanceNeeds),
  status: z.enum(assistanceStatuses),
});
