import type { CertificateBatchId } from '@netzwerkstatt/application';
import type { EventId, RegistrationId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { idOf, wholeNumber } from './fields.ts';

const event = idOf<EventId>();

export const issuingInput = z.strictObject({
  event,
  list: z.optional(z.enum(['exceptions', 'due', 'issued'])),
  page: z._default(wholeNumber(1, 10_000), 1),
});

export const startBatchInput = z.strictObject({
  event,
  withPartial: z.boolean(),
  countsMissingAsAbsent: z.boolean(),
  only: z.optional(z.array(idOf<RegistrationId>()).check(z.minLength(1), z.maxLength(1000))),
});

export const cancelBatchInput = z.strictObject({ event, batch: idOf<CertificateBatchId>() });
