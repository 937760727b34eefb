import type { OpenPollRefusal, PollAnswerRefusal, PollDecisionRefusal } from '@netzwerkstatt/application';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of polls about dates. */
export type PollTopic = OpenPollRefusal | PollAnswerRefusal | PollDecisionRefusal;

export const pollCodes = {
  more_coming_than_seats: 'PRECONDITION_FAILED',
  nobody_asked: 'BAD_REQUEST',
  poll_already_open: 'CONFLICT',
  poll_closes_wrong: 'BAD_REQUEST',
  poll_needs_one_session: 'PRECONDITION_FAILED',
  poll_not_found: 'NOT_FOUND',
  poll_option_double: 'BAD_REQUEST',
  poll_option_unknown: 'BAD_REQUEST',
  poll_options_too_few: 'BAD_REQUEST',
  poll_over: 'PRECONDITION_FAILED',
  voters_need_registration: 'PRECONDITION_FAILED',
} as const satisfies ProtocolCodes;
