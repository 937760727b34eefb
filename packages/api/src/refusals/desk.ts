import type {
  AttendanceRefusal,
  SaveQuestionsRefusal,
  UndoActionRefusal,
  WriteToSelectedRefusal,
} from '@netzwerkstatt/application';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of attendance, questions and what is done to many registrations together. */
export type DeskTopic = AttendanceRefusal | SaveQuestionsRefusal | UndoActionRefusal | WriteToSelectedRefusal;

export const deskCodes = {
  action_not_found: 'NOT_FOUND',
  already_undone: 'CONFLICT',
  attendance_missing: 'PRECONDITION_FAILED',
  attendance_too_long: 'BAD_REQUEST',
  no_proven_address: 'PRECONDITION_FAILED',
  nobody_selected: 'BAD_REQUEST',
  not_a_participant: 'BAD_REQUEST',
  placeholder_unknown: 'BAD_REQUEST',
  question_answered: 'PRECONDITION_FAILED',
  questions_refused: 'BAD_REQUEST',
  session_not_begun: 'PRECONDITION_FAILED',
  session_not_found: 'NOT_FOUND',
  too_many_questions: 'BAD_REQUEST',
  undo_over: 'PRECONDITION_FAILED',
  undo_refused: 'CONFLICT',
} as const satisfies ProtocolCodes;
