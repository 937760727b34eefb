import type { EventId, InvitationId } from '@netzwerkstatt/domain';
import { invitationStatuses } from '@netzwerkstatt/registration';
import * as z from 'zod/mini';
import { idOf, locale, searchText, wholeNumber } from './fields.ts';

/** Room for the longest list there may be, with names. */
const MAX_LIST_CHARACTERS = 100_000;

/** A list as it was typed or pasted; its rows are read by the rules, which name the row of each fault. */
export const sendInvitationsInput = z.strictObject({
  event: idOf<EventId>(),
  list: z.string().check(z.maxLength(MAX_LIST_CHARACTERS)),
  locale,
});

export const invitationInput = z.strictObject({ event: idOf<EventId>(), invitation: idOf<InvitationId>() });

/** What the list of those invited is narrowed to. */
export const invitationsInput = z.strictObject({
  event: idOf<EventId>(),
  statuses: z.array(z.enum(invitationStatuses)).check(z.maxLength(invitationStatuses.length)),
  text: z._default(searchText, ''),
  page: z._default(wholeNumber(1, 10_000), 1),
});
