import type { CertificateId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { idOf, optionalLine } from './fields.ts';

export const verifyInput = z.strictObject({
  number: z.string().check(z.maxLength(100)),
  /** As printed on the paper; without it the number alone is looked up. */
  fullName: z.optional(optionalLine(300)),
});

export const certificateInput = z.strictObject({ certificate: idOf<CertificateId>() });
