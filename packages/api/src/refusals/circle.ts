import type {
  CircleMinutesRefusal,
  CircleResultRefusal,
  EditCircleRefusal,
  InviteRefusal,
  MeetingRefusal,
  ReleaseRefusal,
  SetSubstituteRefusal,
  TaskNotFound,
} from '@netzwerkstatt/application';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of quality circles. */
export type CircleTopic =
  | CircleMinutesRefusal
  | CircleResultRefusal
  | EditCircleRefusal
  | InviteRefusal
  | MeetingRefusal
  | ReleaseRefusal
  | SetSubstituteRefusal
  | TaskNotFound;

export const circleCodes = {
  circle_moved_on: 'CONFLICT',
  circle_not_completed: 'PRECONDITION_FAILED',
  circle_not_found: 'NOT_FOUND',
  lead_unknown: 'BAD_REQUEST',
  member_not_found: 'NOT_FOUND',
  minutes_empty: 'PRECONDITION_FAILED',
  minutes_missing: 'PRECONDITION_FAILED',
  minutes_stale: 'CONFLICT',
  not_by_invitation: 'PRECONDITION_FAILED',
  person_unknown: 'BAD_REQUEST',
  result_missing: 'PRECONDITION_FAILED',
  result_published: 'PRECONDITION_FAILED',
  substitute_elsewhere: 'PRECONDITION_FAILED',
  substitute_is_member: 'PRECONDITION_FAILED',
  substitute_missing: 'BAD_REQUEST',
  task_not_found: 'NOT_FOUND',
} as const satisfies ProtocolCodes;
