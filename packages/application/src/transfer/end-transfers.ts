import type { Instant } from '@netzwerkstatt/domain';
import { type RegistrationChange, seatsOf } from '@netzwerkstatt/registration';
import type { LandTransaction, Random } from '../ports/index.ts';
import type { EventContext } from '../registration/decision-mails.ts';
import { takenBackMail } from './transfer-mails.ts';

/**
 * Whoever gives their place back, or loses it, has none to hand on: who was asked hears that the question is over. Of a
 * team that keeps fewer places those are asked no longer who were asked last.
 */
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
  const fewer = changes.filter(({ cause }) => cause === 'give_back');
  if (left.length + fewer.length === 0) return;
  const kept = new Map(fewer.map(({ after }) => [after.id, seatsOf(after)]));
  // Both may have been decided together: whoever left keeps none.
  for (const { after } of left) kept.set(after.id, 0);
  const all = await tx.transfers.openOf([...kept.keys()]);
  const open = all.filter((it, index) => {
    const asked = all.slice(0, index).filter(({ registration }) => registration === it.registration);
    return asked.length >= (kept.get(it.registration) ?? 0);
  });
  for (const { id } of open) await tx.transfers.end(id, { status: 'taken_back', endedAt: now });
  await tx.mail.add(open.map((it) => takenBackMail(it, context, random, now)));
}
