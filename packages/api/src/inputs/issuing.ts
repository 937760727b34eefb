import type { CertificateBatchId } from '@netzwerkstatt/application';
import {
  type CertificateId,
  type EventId,
  MAX_REASON_CHARACTERS,
  type RegistrationId,
  type SessionId,
} from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import {
  choiceOf,
  idOf,
  line,
  optionalEmailAddress,
  optionalLine,
  personName,
  searchText,
  wholeNumber,
} from './fields.ts';

const event = idOf<EventId>();

export const issuingInput = z.strictObject({
  event,
  list: z.optional(z.enum(['open', 'exceptions', 'due', 'issued'])),
  text: z._default(searchText, ''),
  page: z._default(wholeNumber(1, 10_000), 1),
});

export const startBatchInput = z.strictObject({
  event,
  withPartial: z.boolean(),
  countsMissingAsAbsent: z.boolean(),
  only: z.optional(z.array(idOf<RegistrationId>()).check(z.minLength(1), z.maxLength(1000))),
});

export const cancelBatchInput = z.strictObject({ event, batch: idOf<CertificateBatchId>() });

const certificate = idOf<CertificateId>();
const reason = line(MAX_REASON_CHARACTERS);
const names = { givenName: personName, familyName: personName };

export const correctCertificateInput = z.strictObject({
  certificate,
  academicTitle: z.optional(optionalLine(50)),
  ...names,
  reason,
  renamesRegistration: z.boolean(),
});

export const revokeCertificateInput = z.strictObject({ certificate, reason });

export const correctNameInput = z.strictObject({ registration: idOf<RegistrationId>(), ...names, reason });

export const correctTitlesInput = z.strictObject({
  event,
  title: line(300),
  sessions: z
    .array(
      z.strictObject({
        session: idOf<SessionId>(),
        title: z.pipe(
          optionalLine(200),
          z.transform((it) => it ?? ''),
        ),
      }),
    )
    .check(z.maxLength(500)),
  reason,
});

export const issueSpeakerInput = z.strictObject({
  event,
  academicTitle: z.optional(optionalLine(50)),
  ...names,
  role: choiceOf(['trainer', 'facilitator', 'lead']),
  /** Which of them a Land issues in, the rule says. */
  language: z._default(choiceOf(['de', 'en', 'hsb']), 'de'),
  /** Where it is sent; empty: nowhere. */
  email: z.optional(optionalEmailAddress),
  /** That there is at least one, the rule says. */
  sessions: z.array(idOf<SessionId>()).check(z.maxLength(500)),
});

const records = z
  .array(z.strictObject({ session: idOf<SessionId>(), minutes: wholeNumber(0, 24 * 60) }))
  .check(z.minLength(1), z.maxLength(500));

export const completeAttendanceInput = z.strictObject({
  event,
  registration: idOf<RegistrationId>(),
  records,
  reason,
});

const registration = idOf<RegistrationId>();

export const attendanceOfInput = z.strictObject({ registration });

export const foreseeAttendanceInput = z.strictObject({ registration, records });

export const correctAttendanceInput = z.strictObject({
  registration,
  records,
  reason,
  expected: z.enum(['recorded', 'replaced', 'revoked']),
});
