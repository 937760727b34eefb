import type {
  BatchRefusal,
  CancelBatchRefusal,
  CompleteAttendanceRefusal,
  CorrectAttendanceRefusal,
  CorrectionRefusal,
  CorrectNameRefusal,
  CorrectTitlesRefusal,
  DesignRefusal,
  IssueSpeakerRefusal,
  StateChamberRefusal,
} from '@netzwerkstatt/application';
import type { Refusal } from '@netzwerkstatt/domain';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of certificates, their design and what chambers read on them. */
export type CertificateTopic =
  | BatchRefusal
  | CancelBatchRefusal
  | CompleteAttendanceRefusal
  | CorrectAttendanceRefusal
  | CorrectNameRefusal
  | CorrectTitlesRefusal
  | CorrectionRefusal
  | DesignRefusal
  | IssueSpeakerRefusal
  | StateChamberRefusal
  | Refusal<'certificate_language_unknown'>
  | Refusal<'certificate_not_found'>;

export const certificateCodes = {
  attendance_recorded: 'CONFLICT',
  batch_not_found: 'NOT_FOUND',
  batch_over: 'CONFLICT',
  cannot_draw: 'PRECONDITION_FAILED',
  certificate_issued_already: 'CONFLICT',
  certificate_language_unknown: 'BAD_REQUEST',
  certificate_not_found: 'NOT_FOUND',
  certificate_not_valid: 'CONFLICT',
  chamber_field_missing: 'BAD_REQUEST',
  chamber_not_here: 'PRECONDITION_FAILED',
  chamber_text_unprintable: 'BAD_REQUEST',
  clock_before_end: 'PRECONDITION_FAILED',
  clock_behind: 'PRECONDITION_FAILED',
  consequence_changed: 'CONFLICT',
  draft_discarded: 'CONFLICT',
  design_not_found: 'NOT_FOUND',
  design_unfit: 'PRECONDITION_FAILED',
  event_not_closed: 'PRECONDITION_FAILED',
  event_not_printable: 'PRECONDITION_FAILED',
  name_not_printable: 'BAD_REQUEST',
  nothing_corrected: 'BAD_REQUEST',
  certificate_expired: 'PRECONDITION_FAILED',
  nothing_to_issue: 'PRECONDITION_FAILED',
  session_not_held: 'BAD_REQUEST',
  speaker_certified_already: 'CONFLICT',
  titles_certified: 'CONFLICT',
} as const satisfies ProtocolCodes;
