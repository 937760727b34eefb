import type {
  AnswerRecognitionRefusal,
  AskBackRefusal,
  DecideRecognitionRefusal,
  RequestRecognitionRefusal,
  SaveEquivalenceRefusal,
  TakeBackRecognitionRefusal,
} from '@netzwerkstatt/application';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of recognising what was learned elsewhere. */
export type RecognitionTopic =
  | AnswerRecognitionRefusal
  | AskBackRefusal
  | DecideRecognitionRefusal
  | RequestRecognitionRefusal
  | SaveEquivalenceRefusal
  | TakeBackRecognitionRefusal;

export const recognitionCodes = {
  answer_missing: 'BAD_REQUEST',
  curriculum_not_found: 'NOT_FOUND',
  equivalence_module_unknown: 'BAD_REQUEST',
  equivalence_not_found: 'NOT_FOUND',
  equivalence_span_reversed: 'BAD_REQUEST',
  equivalence_too_long: 'BAD_REQUEST',
  learned_in_future: 'BAD_REQUEST',
  learned_span_reversed: 'BAD_REQUEST',
  proof_missing: 'BAD_REQUEST',
  proofs_too_many: 'BAD_REQUEST',
  question_missing: 'BAD_REQUEST',
  recognition_double: 'CONFLICT',
  recognition_modules_wrong: 'BAD_REQUEST',
  recognition_not_asked: 'PRECONDITION_FAILED',
  recognition_not_found: 'NOT_FOUND',
  recognition_not_granted: 'CONFLICT',
  recognition_over: 'CONFLICT',
  recognition_over_cap: 'PRECONDITION_FAILED',
  recognition_over_course: 'PRECONDITION_FAILED',
  recognition_own: 'FORBIDDEN',
  recognition_units_wrong: 'BAD_REQUEST',
} as const satisfies ProtocolCodes;
