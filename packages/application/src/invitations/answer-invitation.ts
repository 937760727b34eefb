import {
  emailKey,
  type InvitationId,
  ok,
  type PersonId,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
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
  /** Whose account is open where the link was followed; absent: nobody's. */
  readonly account?: 'invited' | 'another';
}

/**
 * Shows what the link of an invitation is about, and keeps that it was looked at.
 *
 * @param viewer - Who is signed in there. The invitation counts for its address, whoever looks at it.
 */
export async function openInvitation(
  deps: Dependencies,
  permit: Permit<'invitation.answer'>,
  viewer?: PersonId,
): Promise<InvitationPaper | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const invitation = await tx.invitations.get(invitationOf(permit));
    const context = invitation && (await contextOf(deps, tx, permit.target.land, invitation.event));
    if (invitation === undefined || context === undefined) return undefined;
    const { event, network, land } = context;
    const status = invitationStatus({ openedAt: now, ...invitation });
    if (invitation.openedAt === undefined && status !== 'taken_back')
      await tx.invitations.markOpened(invitation.id, now);
    const account = viewer && (await tx.people.get(viewer));
    const admission = decideAdmission(bookedEvent(event), now);
    const { email, name } = invitation;
    return {
      event,
      invitedBy: briefOf(event, network, land).organiser.name,
      email,
      ...(name !== undefined && { name }),
      status,
      ...(!admission.ok && { closedBecause: admission.refusal }),
      ...(account && { account: emailKey(account.email) === emailKey(email) ? 'invited' : 'another' }),
    };
  });
}

export type InvitationRefusal =
  | Refusal<'invitation_not_found'>
  | Refusal<'invitation_answered'>
  | Refusal<'invitation_taken_back'>;

/** Says no; whoever changes their mind can still register. A second click is no mistake. */
export async function declineInvitation(
  deps: Dependencies,
  permit: Permit<'invitation.answer'>,
): Promise<Result<true, InvitationRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const invitation = await tx.invitations.get(invitationOf(permit));
    if (invitation === undefined) return refuse({ code: 'invitation_not_found' });
    // A place is given back by the link of the registration, not by this one.
    const status = invitationStatus(invitation);
    if (status === 'taken_back') return refuse({ code: 'invitation_taken_back' });
    if (status === 'answered' || status === 'ended') return refuse({ code: 'invitation_answered' });
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
