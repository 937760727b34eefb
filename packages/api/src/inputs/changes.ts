import {
  changeReasonKinds,
  type EventId,
  MAX_REASON_CHARACTERS,
  type RegistrationId,
  type SessionId,
} from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { choiceOf, idOf, lineForRule, localDate, localDateTime, wholeNumber } from './fields.ts';
import { linkInput } from './registration.ts';
import { seriesRuleInput } from './series.ts';

const event = idOf<EventId>();
const revision = wholeNumber(1, 1_000_000);

const reach = {
  session: idOf<SessionId>(),
  scope: z.enum(['one', 'this_and_following', 'all']),
  alsoByHand: z.optional(z.literal(true)),
};

/** As many as a series may have at most. */
const MAX_DATES = 500;

/** What somebody does to the dates of a public event. */
export const dateChangeInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('move'), ...reach, startsAt: localDateTime, endsAt: localDateTime }),
  z.strictObject({ kind: z.literal('cancel'), ...reach }),
  z.strictObject({ kind: z.literal('restore'), ...reach }),
  z.strictObject({
    kind: z.literal('extend'),
    dates: z
      .array(z.strictObject({ startsAt: localDateTime, endsAt: localDateTime }))
      .check(z.minLength(1), z.maxLength(MAX_DATES)),
  }),
  z.strictObject({ kind: z.literal('extend_by_rule'), dates: wholeNumber(1, MAX_DATES) }),
  z.strictObject({
    kind: z.literal('shorten'),
    dates: wholeNumber(1, MAX_DATES),
    alsoByHand: z.optional(z.literal(true)),
  }),
  z.strictObject({
    kind: z.literal('replan'),
    ...reach,
    scope: z.enum(['this_and_following', 'all']),
    rule: z.omit(seriesRuleInput, { since: true }),
    first: z.strictObject({ startsAt: localDateTime, endsAt: localDateTime }),
    teachingMinutes: z.optional(wholeNumber(0, 24 * 60)),
    kept: z.optional(
      z.array(z.strictObject({ session: reach.session, ruleDay: localDate })).check(z.maxLength(MAX_DATES)),
    ),
  }),
]);

export const changeReasonInput = z.strictObject({
  kind: choiceOf(changeReasonKinds),
  text: lineForRule(MAX_REASON_CHARACTERS),
});

export const changeDatesInput = z.strictObject({ event, revision, change: dateChangeInput, reason: changeReasonInput });

export const cancelEventInput = z.strictObject({
  event,
  revision,
  kind: z.enum(['cancel', 'restore']),
  reason: changeReasonInput,
});

const page = z._default(wholeNumber(1, 10_000), 1);

export const previewDatesInput = z.strictObject({ ...changeDatesInput.shape, page });

export const previewCancelInput = z.strictObject({ ...cancelEventInput.shape, page });

const answered = { revision, answer: z.enum(['yes', 'no']) };

/** Whether a moved date suits, by its owner or by the link of the mail that asked. */
export const answerDatesInput = z.union([
  z.strictObject({ registration: idOf<RegistrationId>(), ...answered }),
  z.extend(linkInput, answered),
]);
