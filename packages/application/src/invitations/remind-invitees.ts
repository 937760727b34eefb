import { type EventId, type LandCode, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { type AdmissionRefusal, decideAdmission, dueInvitations } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { Invitation, LandTransaction } from '../ports/index.ts';
import { bookedEvent } from '../programme/event-times.ts';
import { contextOf } from '../transfer/transfer-context.ts';
import { invitationEntry } from './invitation-entry.ts';
import { invitationMail } from './invitation-mail.ts';

const MAX_PER_SWEEP = 200;

/**
 * Reminds those who were invited and said nothing, once and before registration closes. Harmless to run twice or at once.
 *
 * @returns whether there may be more.
 */
export async function remindInvitees(deps: Dependencies, land: LandCode): Promise<boolean> {
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const due = await tx.invitations.takeDue(dueInvitations(now), now, MAX_PER_SWEEP);
    for (const [event, invitations] of Map.groupBy(due, (it) => it.event))
      await remind(deps, tx, land, event, invitations);
    return due.length === MAX_PER_SWEEP;
  });
}

export type RemindRefusal = AdmissionRefusal | Refusal<'event_not_found'>;

/** Reminds them now, whenever registration closes; whoever was reminded before is not reminded again. */
export async function remindSilent(
  deps: Dependencies,
  permit: Permit<'invitation.manage'>,
): Promise<Result<{ readonly reminded: number }, RemindRefusal>> {
  const id = eventOf(permit);
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    const event = await tx.events.get(id);
    if (event === undefined) return refuse({ code: 'event_not_found' });
    const now = deps.clock.now();
    // Nobody is reminded of what they cannot answer.
    const admission = decideAdmission(bookedEvent(event), now);
    if (!admission.ok) return admission;
    const silent = await tx.invitations.takeSilent(id, now);
    await remind(deps, tx, land, id, silent);
    if (silent.length > 0) await tx.audit.write([invitationEntry(permit, { reminded: silent.length }, now)]);
    return ok({ reminded: silent.length });
  });
}

async function remind(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
  event: EventId,
  invitations: readonly Invitation[],
): Promise<void> {
  const context = await contextOf(deps, tx, land, event);
  if (context === undefined) throw new Error(`event ${event} has invitations and is not there`);
  await tx.mail.add(invitations.map((it) => invitationMail(it, context, true, deps.random, deps.clock.now())));
}
