import { type InvitationId, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import {
  type AdmissionRefusal,
  decideAdmission,
  type InvitationStatus,
  invitationStatus,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { briefOf } from '../mail/event-brief.ts';
import type { Invitation, ListedEvent } from '../ports/index.ts';
import { bookedEvent } from '../programme/event-times.ts';
import { contextOf } from '../transfer/transfer-context.ts';
import { invitationEntry } from './invitation-entry.ts';

/** An invitation as whoever was invited sees it. */
export interface InvitationPaper extends Pick<Invitation, 'email' | 'name'> {
  readonly event: ListedEvent['event'];
  /** The network, or the Land. */
  readonly invitedBy: string;
  readonly status: InvitationStatus;
  /** Why nobody can register now; absent: they can. */
  readonly closedBecause?: AdmissionRefusal;
}

/** Shows what the link of an invitation is about, and keeps that it was looked at. */
export async function openInvitation(
  deps: Dependencies,
  permit: Permit<'invitation.answer'>,
): Promise<InvitationPaper | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const invitation = await tx.invitations.get(invitationOf(permit));
    const context = invitation && (await contextOf(deps, tx, permit.target.land, invitation.event));
    if (invitation === undefined || context === undefined) return undefined;
    const { event, network, land } = context;
    if (invitation.openedAt === undefined) await tx.invitations.markOpened(invitation.id, now);
    const admission = decideAdmission(bookedEvent(event), now);
    const { email, name } = invitation;
    return {
      event,
      invitedBy: briefOf(event, network, land).organiser.name,
      email,
      ...(name !== undefined && { name }),
      status: invitationStatus({ ...invitation, openedAt: now }),
      ...(!admission.ok && { closedBecause: admission.refusal }),
    };
  });
}

export type InvitationRefusal = Refusal<'invitation_not_found'> | Refusal<'invitation_answered'>;

/** Says no; whoever changes their mind can still register. A second click is no mistake. */
export async function declineInvitation(
  deps: Dependencies,
  permit: Permit<'invitation.answer'>,
): Promise<Result<true, InvitationRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const invitation = await tx.invitations.get(invitationOf(permit));
    if (invitation === undefined) return refuse({ code: 'invitation_not_found' });
    // A place is given back by the link of the registration, not by this one.
    if (invitation.hasAnswered) return refuse({ code: 'invitation_answered' });
    const now = deps.clock.now();
    const isFirst = await tx.invitations.decline(invitation.id, now);
    if (isFirst) await tx.audit.write([invitationEntry(permit, { declined: 1 }, now)]);
    return ok(true);
  });
}

/** @throws Error when the permit is not about an invitation: the door that made it was built wrong. */
function invitationOf(permit: Permit): InvitationId {
  const { invitation } = permit.target;
  if (invitation === undefined) throw new Error(`${permit.action} needs an invitation`);
  return invitation;
}
