import type { AnswerDatesRefusal, CancelEventRefusal, ChangeDatesRefusal } from '@netzwerkstatt/application';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of dates that change. */
export type DatesTopic = AnswerDatesRefusal | CancelEventRefusal | ChangeDatesRefusal;

export const datesCodes = {
  dates_unchanged: 'PRECONDITION_FAILED',
  event_under_way: 'PRECONDITION_FAILED',
  event_without_rule: 'PRECONDITION_FAILED',
  kept_date_unknown: 'BAD_REQUEST',
  no_session_left: 'PRECONDITION_FAILED',
  nonexistent_local_time: 'BAD_REQUEST',
  question_not_open: 'PRECONDITION_FAILED',
  series_ends_before_start: 'BAD_REQUEST',
  series_session_ends_before_start: 'BAD_REQUEST',
  series_start_off_rule: 'BAD_REQUEST',
  series_too_long: 'BAD_REQUEST',
  series_without_dates: 'BAD_REQUEST',
  session_ends_before_start: 'BAD_REQUEST',
  session_is_cancelled: 'PRECONDITION_FAILED',
  session_is_past: 'PRECONDITION_FAILED',
  session_moved_into_past: 'BAD_REQUEST',
  session_unknown: 'NOT_FOUND',
  too_few_sessions: 'BAD_REQUEST',
} as const satisfies ProtocolCodes;
