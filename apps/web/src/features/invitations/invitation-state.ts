import type { InvitationPaper } from './use-invitation.ts';

/** What the page behind the link of an invitation is about. */
export type InvitationState =
  | 'open'
  | 'answered'
  | 'declined'
  /** There was a registration, and it stands no more. */
  | 'ended'
  | 'taken_back'
  | 'cancelled'
  /** The event has begun, or is over. */
  | 'over'
  | 'closed';

export interface InvitationStanding {
  readonly state: InvitationState;
  /** Whether the way to the form is open now. */
  readonly canRegister: boolean;
}

/** An event that does not take place comes first; then what somebody answered, and only then that it is too late. */
export function invitationStanding({
  status,
  closedBecause,
}: Pick<InvitationPaper, 'status' | 'closedBecause'>): InvitationStanding {
  const reason = closedBecause?.code;
  const standing = (state: InvitationState, canRegister = false): InvitationStanding => ({ state, canRegister });
  if (reason === 'event_cancelled') return standing('cancelled');
  switch (status) {
    case 'answered':
    case 'taken_back':
      return standing(status);
    case 'declined':
    case 'ended':
      return standing(status, reason === undefined);
    default:
      if (reason === undefined || reason === 'registration_not_open') return standing('open', reason === undefined);
      return standing(reason === 'event_closed' ? 'over' : 'closed');
  }
}
