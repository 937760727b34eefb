import { type InvitationStatus, invitationStatus } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { Invitation } from '../ports/index.ts';

/** Somebody who was invited, and how that stands. */
export interface ListedInvitation extends Pick<Invitation, 'id' | 'email' | 'name' | 'sentAt' | 'remindedAt'> {
  readonly status: InvitationStatus;
}

/** Everybody who was invited to an event, in the order in which they were. */
export async function readInvitations(
  deps: Dependencies,
  permit: Permit<'invitation.manage'>,
): Promise<readonly ListedInvitation[]> {
  const invitations = await deps.store.inLand(permit.target.land, (tx) => tx.invitations.ofEvent(eventOf(permit)));
  return invitations.map(({ id, email, name, sentAt, remindedAt, ...traces }) => ({
    id,
    email,
    ...(name !== undefined && { name }),
    sentAt,
    ...(remindedAt !== undefined && { remindedAt }),
    status: invitationStatus(traces),
  }));
}
