import type { EventId, LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';
import type { OutgoingMail } from '../ports/index.ts';
import { contextOf } from '../transfer/transfer-context.ts';
import { aboutRegistration, addressed, type EventContext } from './decision-mails.ts';

const MAX_PER_SWEEP = 200;

/**
 * Writes once to whoever has not answered an offer yet, halfway through its time. Harmless to run twice or at once: an
 * offer is marked in the transaction that writes the mail.
 *
 * @returns whether there may be more.
 */
export async function remindOfOffers(deps: Dependencies, land: LandCode): Promise<boolean> {
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const due = await tx.registrations.takeOffersToRemind(now, MAX_PER_SWEEP);
    const contexts = new Map<EventId, EventContext | undefined>();
    const mails: OutgoingMail[] = [];
    for (const { registration, applicant, event } of due) {
      const context = contexts.get(event) ?? (await contextOf(deps, tx, land, event));
      contexts.set(event, context);
      if (context === undefined || registration.status !== 'offered') continue;
      const { expiresAt } = registration;
      const about = aboutRegistration(registration.id, applicant, context);
      mails.push(addressed({ kind: 'offer_reminder', expiresAt, ...about }, registration, applicant, deps.random, now));
    }
    await tx.mail.add(mails);
    return due.length === MAX_PER_SWEEP;
  });
}
