import type { EventId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { idOf } from './fields.ts';

/** Room for the longest list there may be, with names. */
const MAX_LIST_CHARACTERS = 100_000;

/** A list as it was typed or pasted; its rows are read by the rules, which name the row of each fault. */
export const sendInvitationsInput = z.strictObject({
  event: idOf<EventId>(),
  list: z.string().check(z.maxLength(MAX_LIST_CHARACTERS)),
});
