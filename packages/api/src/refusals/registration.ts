import type {
  EditRegistrationRefusal,
  RegisterRefusal,
  RequestRefusal,
  TellPriorityRefusal,
} from '@netzwerkstatt/application';
import type { Refusal } from '@netzwerkstatt/domain';
import type { ApprovalRefusal, RegistrationRefusal } from '@netzwerkstatt/registration';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of a registration, and of a superior’s approval. */
export type RegistrationTopic =
  | ApprovalRefusal
  | EditRegistrationRefusal
  | RegisterRefusal
  | RegistrationRefusal
  | RequestRefusal
  | TellPriorityRefusal
  | Refusal<'registration_not_found'>;

export const registrationCodes = {
  already_registered: 'CONFLICT',
  answers_closed: 'PRECONDITION_FAILED',
  answers_refused: 'BAD_REQUEST',
  approval_not_found: 'NOT_FOUND',
  approval_over: 'CONFLICT',
  by_invitation_only: 'PRECONDITION_FAILED',
  event_cancelled: 'PRECONDITION_FAILED',
  event_closed: 'PRECONDITION_FAILED',
  event_started: 'PRECONDITION_FAILED',
  no_free_seat: 'CONFLICT',
  not_eligible: 'PRECONDITION_FAILED',
  offer_expired: 'PRECONDITION_FAILED',
  priority_closed: 'PRECONDITION_FAILED',
  priority_not_asked: 'PRECONDITION_FAILED',
  registration_closed: 'PRECONDITION_FAILED',
  registration_moved_on: 'CONFLICT',
  registration_not_found: 'NOT_FOUND',
  registration_not_open: 'PRECONDITION_FAILED',
  seats_already_taken: 'CONFLICT',
  superior_is_oneself: 'BAD_REQUEST',
  superior_missing: 'BAD_REQUEST',
  team_too_large: 'PRECONDITION_FAILED',
  teams_not_taken: 'PRECONDITION_FAILED',
} as const satisfies ProtocolCodes;
