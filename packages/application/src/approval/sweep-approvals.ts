import { addMilliseconds, DAY_MS, type LandCode } from '@netzwerkstatt/domain';
import { bookRequestFor, isActive } from '@netzwerkstatt/registration';
import { type Dependencies, dependenciesWithin } from '../dependencies.ts';
import type { KeptApproval, LandTransaction } from '../ports/index.ts';
import { decideRegistrations } from '../registration/decide-registrations.ts';
import { contextOf } from '../transfer/transfer-context.ts';
import { superiorMail, superiorMailKeys } from './superior-mail.ts';

const MAX_PER_SWEEP = 100;

/** As long as what was told about assistance. */
const DAYS_AFTER_END = 28;

/**
 * Reminds superiors who said nothing, once, and ends what got no answer in time: where the event wants a yes the
 * registration ends with it. Harmless to run twice or at once.
 *
 * @returns whether there may be more.
 */
export async function sweepApprovals(deps: Dependencies, land: LandCode): Promise<boolean> {
  const now = deps.clock.now();
  const reminded = await deps.store.inLand(land, async (tx) => {
    const taken = await tx.approvals.takeToRemind(now, MAX_PER_SWEEP);
    for (const approval of taken) await remind(deps, tx, land, approval);
    return taken.length;
  });
  const overdue = await deps.store.inLand(land, (tx) => tx.approvals.overdue(now, MAX_PER_SWEEP));
  for (const { registration, event } of overdue) {
    await deps.store.inLand(land, (tx) => endUnanswered(deps, tx, land, { registration, event }));
  }
  return reminded === MAX_PER_SWEEP || overdue.length === MAX_PER_SWEEP;
}

async function remind(deps: Dependencies, tx: LandTransaction, land: LandCode, approval: KeptApproval): Promise<void> {
  const record = await tx.registrations.get(approval.registration);
  const context = await contextOf(deps, tx, land, approval.event);
  // Whoever withdrew meanwhile needs nobody's approval.
  if (record === undefined || context === undefined || !isActive(record.registration)) return;
  const mail = superiorMail(approval, record.applicant, context, deps.random, deps.clock.now());
  if (mail !== undefined) await tx.mail.add([mail]);
}

async function endUnanswered(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
  { registration, event }: Pick<KeptApproval, 'registration' | 'event'>,
): Promise<void> {
  await tx.registrations.openBook(event, bookRequestFor([]));
  const approval = await tx.approvals.get(registration);
  const now = deps.clock.now();
  // Somebody answered, or another sweep was here, while this one waited for the lock.
  if (approval?.status !== 'asked' || now < approval.until) return;
  await tx.approvals.save({ ...approval, status: 'unanswered' });
  const record = await tx.registrations.get(registration);
  if (approval.withoutAnswer !== 'lapses' || record === undefined || !isActive(record.registration)) return;
  const job = { command: { kind: 'withdraw', registrationId: registration, by: 'silence' }, actor: 'house' } as const;
  await decideRegistrations(dependenciesWithin(deps, tx, now), land, event, [job]);
}

/** Forgets who was asked, what they said, and the letters to them. */
export async function forgetApprovals(deps: Dependencies, land: LandCode): Promise<void> {
  const endedBy = addMilliseconds(deps.clock.now(), -DAYS_AFTER_END * DAY_MS);
  await deps.store.inLand(land, async (tx) => {
    const forgotten = await tx.approvals.forget(endedBy);
    await tx.mail.forgetKeys(forgotten.flatMap(superiorMailKeys));
  });
}
