import { type InvitationId, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { bookRequestFor } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import { invitationEntry } from './invitation-entry.ts';
import { invitationMailKeys } from './invitation-mail.ts';

export type TakeBackRefusal = Refusal<'invitation_not_found'> | Refusal<'invitation_answered'>;

/**
 * Takes back what went to a wrong address, or should not have gone out: the link says so from then on, letters about it
 * that have not left do not leave, and the address may be invited anew. A second click is no mistake.
 */
export async function takeBackInvitation(
  deps: Dependencies,
  permit: Permit<'invitation.manage'>,
  id: InvitationId,
): Promise<Result<true, TakeBackRefusal>> {
  const event = eventOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    // Whoever registers meanwhile waits, or is first.
    await tx.registrations.openBook(event, bookRequestFor([]));
    const invitation = await tx.invitations.get(id);
    if (invitation?.event !== event) return refuse({ code: 'invitation_not_found' });
    // A place is withdrawn where it stands in the list of participants.
    if (invitation.registration === 'stands') return refuse({ code: 'invitation_answered' });
    const now = deps.clock.now();
    if (!(await tx.invitations.takeBack(id, now))) return ok(true);
    await tx.mail.forgetKeys(invitationMailKeys(id));
    await tx.audit.write([invitationEntry(permit, { takenBack: 1 }, now)]);
    return ok(true);
  });
}
