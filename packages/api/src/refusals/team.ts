import type { AnswerTransferRefusal, AskTeamRefusal, OfferTransferRefusal } from '@netzwerkstatt/application';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of coming together, and of handing a place on. */
export type TeamTopic = AnswerTransferRefusal | AskTeamRefusal | OfferTransferRefusal;

export const teamCodes = {
  colleague_asked_already: 'CONFLICT',
  nobody_named: 'BAD_REQUEST',
  team_list_too_long: 'BAD_REQUEST',
  team_list_unreadable: 'BAD_REQUEST',
  team_members_unfit: 'PRECONDITION_FAILED',
  transfer_elsewhere: 'PRECONDITION_FAILED',
  transfer_hindered: 'PRECONDITION_FAILED',
  transfer_not_allowed: 'PRECONDITION_FAILED',
  transfer_not_found: 'NOT_FOUND',
  transfer_open: 'CONFLICT',
  transfer_other_profession: 'PRECONDITION_FAILED',
  transfer_over: 'CONFLICT',
  transfer_to_oneself: 'BAD_REQUEST',
  transfer_too_late: 'PRECONDITION_FAILED',
  transfers_too_many: 'PRECONDITION_FAILED',
} as const satisfies ProtocolCodes;
