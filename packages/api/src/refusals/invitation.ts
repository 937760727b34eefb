import type { InvitationRefusal, IssueVouchersRefusal, SendInvitationsRefusal } from '@netzwerkstatt/application';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of invitations and vouchers. */
export type InvitationTopic = InvitationRefusal | IssueVouchersRefusal | SendInvitationsRefusal;

export const invitationCodes = {
  invitation_answered: 'CONFLICT',
  invitation_not_found: 'NOT_FOUND',
  invitation_taken_back: 'PRECONDITION_FAILED',
  invitees_too_many: 'BAD_REQUEST',
  invitees_unreadable: 'BAD_REQUEST',
  places_not_promisable: 'CONFLICT',
  pool_not_kept: 'PRECONDITION_FAILED',
  pool_promised: 'CONFLICT',
  too_many_vouchers: 'BAD_REQUEST',
  voucher_code_malformed: 'BAD_REQUEST',
  voucher_code_mistyped: 'BAD_REQUEST',
  voucher_elsewhere: 'BAD_REQUEST',
  voucher_end_out_of_range: 'BAD_REQUEST',
  voucher_expired: 'PRECONDITION_FAILED',
  voucher_not_found: 'NOT_FOUND',
  voucher_unknown: 'BAD_REQUEST',
  voucher_used_up: 'CONFLICT',
} as const satisfies ProtocolCodes;
