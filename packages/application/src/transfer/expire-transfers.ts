import type { LandCode } from '@netzwerkstatt/domain';
import { bookRequestFor } from '@netzwerkstatt/registration';
import type { Dependencies } from '../dependencies.ts';
import type { OpenTransfer } from '../ports/index.ts';
import { contextOf, transferEntry } from './transfer-context.ts';
import { notTakenMail } from './transfer-mails.ts';

const MAX_PER_SWEEP = 200;

/**
 * Ends the questions whether somebody takes a place over that nobody answered in time. Harmless to run twice or at once.
 *
 * @returns whether there may be more.
 */
export async function expireTransfers(deps: Dependencies, land: LandCode): Promise<boolean> {
  const now = deps.clock.now();
  const due = await deps.store.inLand(land, (tx) => tx.transfers.dueToExpire(now, MAX_PER_SWEEP));
  for (const transfer of due) await expire(deps, land, transfer);
  return due.length === MAX_PER_SWEEP;
}

async function expire(deps: Dependencies, land: LandCode, { id, event }: OpenTransfer): Promise<void> {
  await deps.store.inLand(land, async (tx) => {
    await tx.registrations.openBook(event, bookRequestFor([]));
    const transfer = await tx.transfers.get(id);
    const context = await contextOf(deps, tx, land, event);
    const holder = transfer && (await tx.registrations.get(transfer.registration));
    if (transfer?.status !== 'open' || context === undefined || holder === undefined) return;
    const now = deps.clock.now();
    // The deadline, not the moment at which a clock came round to it.
    await tx.transfers.end(id, { status: 'expired', endedAt: transfer.expiresAt });
    await tx.mail.add([notTakenMail('expired', transfer, holder, context, deps.random, now)]);
    await tx.audit.write([transferEntry('expired', transfer, 'house', now)]);
  });
}
