import type { Instant } from '@netzwerkstatt/domain';

/** What is known of somebody who was invited. */
export interface InvitationTraces {
  /** When the page behind the link was first looked at. */
  readonly openedAt?: Instant;
  readonly declinedAt?: Instant;
  /** When the coordination took it back. */
  readonly takenBackAt?: Instant;
  /**
   * Whether a proven registration of the invited address stands, or there were only ones that have ended, by whomever;
   * absent: whoever was invited never registered.
   */
  readonly registration?: 'stands' | 'ended';
}

export const invitationStatuses = ['sent', 'opened', 'answered', 'declined', 'ended', 'taken_back'] as const;

export type InvitationStatus = (typeof invitationStatuses)[number];

/**
 * How an invitation stands. Whoever declined and registers all the same has answered, and whoever registered before it
 * was taken back has, too.
 */
export function invitationStatus({
  openedAt,
  declinedAt,
  takenBackAt,
  registration,
}: InvitationTraces): InvitationStatus {
  if (registration === 'stands') return 'answered';
  if (takenBackAt !== undefined) return 'taken_back';
  if (registration === 'ended') return 'ended';
  if (declinedAt !== undefined) return 'declined';
  return openedAt === undefined ? 'sent' : 'opened';
}

/** Whether nothing was heard of whoever was invited. */
export function isSilent(traces: InvitationTraces): boolean {
  return ['sent', 'opened'].includes(invitationStatus(traces));
}
