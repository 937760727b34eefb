import type { Instant } from '@netzwerkstatt/domain';

/** What is known of somebody who was invited. */
export interface InvitationTraces {
  /** When the page behind the link was first looked at. */
  readonly openedAt?: Instant;
  readonly declinedAt?: Instant;
  /** Whether a proven registration of the invited address is there, whatever became of it. */
  readonly hasAnswered: boolean;
}

export const invitationStatuses = ['sent', 'opened', 'answered', 'declined'] as const;

export type InvitationStatus = (typeof invitationStatuses)[number];

/** How an invitation stands. Whoever declined and registers all the same has answered. */
export function invitationStatus({ openedAt, declinedAt, hasAnswered }: InvitationTraces): InvitationStatus {
  if (hasAnswered) return 'answered';
  if (declinedAt !== undefined) return 'declined';
  return openedAt === undefined ? 'sent' : 'opened';
}
