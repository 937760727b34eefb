import type { LandCode } from '@netzwerkstatt/domain';
import { dueInvitations } from '@netzwerkstatt/registration';
import type { Dependencies } from '../dependencies.ts';
import { contextOf } from '../transfer/transfer-context.ts';
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
    for (const [event, invitations] of Map.groupBy(due, (it) => it.event)) {
      const context = await contextOf(deps, tx, land, event);
      if (context === undefined) throw new Error(`event ${event} has invitations and is not there`);
      await tx.mail.add(invitations.map((it) => invitationMail(it, context, true, deps.random, now)));
    }
    return due.length === MAX_PER_SWEEP;
  });
}
