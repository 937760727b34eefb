import type { ChallengeId } from '@netzwerkstatt/application';
import * as z from 'zod/mini';
import { choiceOf, emailAddress, idOf, locale, token } from './fields.ts';
import { detailsInput } from './registration.ts';

export const signInRequestInput = z.strictObject({ email: emailAddress });
export const signInLinkInput = z.strictObject({ token });
export const signInCodeInput = z.strictObject({
  challenge: idOf<ChallengeId>(),
  code: z.string().check(z.maxLength(20)),
});
export const editOwnInput = z.extend(detailsInput, { locale });

/** Absent: the language of one's messages. */
export const certificateLanguageInput = z.strictObject({ language: z.optional(choiceOf(['de', 'en', 'hsb'])) });
/** Whoever has their data erased types the address of their account. */
export const eraseOwnInput = z.strictObject({ email: emailAddress });
