import type { EventId } from '@netzwerkstatt/domain';
import { MAX_ANSWER_DAYS, withoutAnswers } from '@netzwerkstatt/registration';
import * as z from 'zod/mini';
import { idOf, optionalLine, wholeNumber } from './fields.ts';
import { linkInput } from './registration.ts';

const event = idOf<EventId>();

/** Without a rule nobody is asked. */
export const superiorRuleInput = z.strictObject({
  event,
  rule: z.optional(
    z.strictObject({ answerDays: wholeNumber(1, MAX_ANSWER_DAYS), withoutAnswer: z.enum(withoutAnswers) }),
  ),
});

/** Longest word of a superior, in characters. */
export const MAX_WORD_CHARACTERS = 500;

export const answerApprovalInput = z.extend(linkInput, {
  answer: z.enum(['approved', 'declined']),
  word: z.optional(optionalLine(MAX_WORD_CHARACTERS)),
});
