import type { Instant } from '@netzwerkstatt/domain';
import type { RegistrationChange } from '@netzwerkstatt/registration';
import type { LandTransaction, Random } from '../ports/index.ts';
import type { EventContext } from '../registration/decision-mails.ts';
import { takenBackMail } from './transfer-mails.ts';

/** Whoever gives their place back, or loses it, has none to hand on: who was asked hears that the question is over. */
export async function endTransfersOf(
  tx: LandTransaction,
  changes: readonly RegistrationChange[],
  context: EventContext,
  random: Random,
  now: Instant,
): Promise<void> {
  const left = changes.filter(
    ({ before, after, cause }) =>
      before?.status === 'confirmed' && after.status !== 'confirmed' && cause !== 'transfer',
  );
  if (left.length === 0) return;
  const open = await tx.transfers.openOf(left.map(({ after }) => after.id));
  for (const { id } of open) await tx.transfers.end(id, { status: 'taken_back', endedAt: now });
  await tx.mail.add(open.map((it) => takenBackMail(it, context, random, now)));
}
