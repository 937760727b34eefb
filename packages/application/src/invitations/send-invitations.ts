import { emailKey, type InvitationId, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import {
  type AdmissionRefusal,
  bookRequestFor,
  decideAdmission,
  type InviteeFault,
  type InviteeRow,
  type InviteesRefusal,
  readInvitees,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { LandTransaction, NewInvitation } from '../ports/index.ts';
import { bookedEvent } from '../programme/event-times.ts';
import { actorName } from '../registration/answer-registration.ts';
import { contextOf } from '../transfer/transfer-context.ts';
import { invitationMail } from './invitation-mail.ts';

export type SendInvitationsRefusal = InviteesRefusal | AdmissionRefusal | Refusal<'event_not_found'>;

/** Invites everybody on a list by a mail with a link of their own; with a fault in one row, nobody. */
export async function sendInvitations(
  deps: Dependencies,
  permit: Permit<'invitation.manage'>,
  list: string,
): Promise<Result<{ readonly sent: number }, SendInvitationsRefusal>> {
  const id = eventOf(permit);
  const { land } = permit.target;
  const invitees = readInvitees(list);
  if (!invitees.ok) return invitees;
  return deps.store.inLand(land, async (tx) => {
    // Two who paste the same list at once invite nobody twice.
    await tx.registrations.openBook(id, bookRequestFor([]));
    const now = deps.clock.now();
    const context = await contextOf(deps, tx, land, id);
    if (context === undefined) return refuse({ code: 'event_not_found' });
    const admission = decideAdmission(bookedEvent(context.event), now);
    // Whoever is invited may hear of it before the others may register.
    if (!admission.ok && admission.refusal.code !== 'registration_not_open') return admission;
    const faults = await faultsAgainst(tx, id, invitees.value);
    if (faults.length > 0) return refuse({ code: 'invitees_unreadable', faults });
    const invitations = invitees.value.map(
      ({ email, name }): NewInvitation => ({
        id: deps.random.id<InvitationId>(),
        event: id,
        email,
        ...(name !== undefined && { name }),
        sentAt: now,
      }),
    );
    await tx.invitations.add(invitations);
    await tx.mail.add(invitations.map((it) => invitationMail(it, context, false, deps.random, now)));
    await tx.audit.write([
      {
        at: now,
        actor: actorName(permit.actor),
        action: 'invitation.manage',
        target: { kind: 'event', id },
        event: id,
        facts: { invited: invitations.length },
      },
    ]);
    return ok({ sent: invitations.length });
  });
}

/** Who on the list was invited before, or is registered already. */
async function faultsAgainst(
  tx: LandTransaction,
  event: NewInvitation['event'],
  rows: readonly InviteeRow[],
): Promise<readonly InviteeFault[]> {
  const invited = new Set((await tx.invitations.ofEvent(event)).map(({ email }) => emailKey(email)));
  const faults: InviteeFault[] = [];
  for (const { row, email } of rows) {
    const person = await tx.people.findByEmail(email);
    const standing = person && (await tx.registrations.findActive(event, person.id));
    if (invited.has(emailKey(email))) faults.push({ row, code: 'already_invited' });
    else if (standing && standing.registration.status !== 'requested') faults.push({ row, code: 'already_registered' });
  }
  return faults;
}
