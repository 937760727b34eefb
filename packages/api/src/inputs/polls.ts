import type { EventId, PollId, PollOptionId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { emailAddress, idOf, localDateTime } from './fields.ts';
import { detailsInput, linkInput } from './registration.ts';

const event = idOf<EventId>();
const poll = idOf<PollId>();

export const pollInput = z.strictObject({ poll });

/** Somebody to be asked, told by who asks. */
export const pollPersonInput = z.extend(detailsInput, { email: emailAddress });

export const openPollInput = z.strictObject({
  event,
  options: z.array(z.strictObject({ startsAt: localDateTime, endsAt: localDateTime })).check(z.maxLength(20)),
  closesAt: localDateTime,
  people: z.array(pollPersonInput).check(z.maxLength(200)),
  fromEvents: z.array(event).check(z.maxLength(10)),
});

export const decidePollInput = z.strictObject({ poll, option: idOf<PollOptionId>() });

export const pollAnswer = z.enum(['yes', 'if_need_be', 'no']);

export const answerPollInput = z.extend(linkInput, {
  answers: z.array(z.strictObject({ option: idOf<PollOptionId>(), answer: pollAnswer })).check(z.maxLength(20)),
});
