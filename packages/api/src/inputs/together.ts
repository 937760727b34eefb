import type { BulkActionId, BulkDecision } from '@netzwerkstatt/application';
import {
  type EventId,
  MAX_LETTER_CHARACTERS,
  MAX_REASON_CHARACTERS,
  MAX_SUBJECT_CHARACTERS,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import { MAX_SELECTED } from '@netzwerkstatt/registration';
import * as z from 'zod/mini';
import { participantWish } from './desk.ts';
import { idOf, line, lineForRule, longText } from './fields.ts';

const bulkDecisions = [
  'admit',
  'offer_to',
  'enlist',
  'refuse',
  'move_up',
  'withdraw',
] as const satisfies readonly BulkDecision[];

const event = idOf<EventId>();

/** Several people of one event; that it is nobody is the rule's to say. */
const registrations = z.array(idOf<RegistrationId>()).check(z.maxLength(MAX_SELECTED));

/** Everybody a list shows page by page. */
export const selectInput = z.strictObject({ event, ...participantWish });

export const previewTogetherInput = z.strictObject({ event, decision: z.enum(bulkDecisions), registrations });

export const decideTogetherInput = z.strictObject({
  ...previewTogetherInput.shape,
  reason: lineForRule(MAX_REASON_CHARACTERS),
});

export const undoActionInput = z.strictObject({ event, action: idOf<BulkActionId>() });

/** A mail in staff's own words. */
export const staffMailInput = z.strictObject({
  event,
  registrations,
  subject: line(MAX_SUBJECT_CHARACTERS),
  text: longText(MAX_LETTER_CHARACTERS).check(z.refine((it) => it.trim() !== '', { params: { code: 'text_missing' } })),
});
