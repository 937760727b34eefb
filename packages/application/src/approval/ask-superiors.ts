import type { Instant, RegistrationId } from '@netzwerkstatt/domain';
import { approvalUntil, isActive, type RegistrationChange } from '@netzwerkstatt/registration';
import type { Dependencies } from '../dependencies.ts';
import type { Applicant, KeptApproval, LandTransaction } from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import type { EventContext } from '../registration/decision-mails.ts';
import { superiorMail } from './superior-mail.ts';

/** What was decided about one event, and what its mails need to know. */
export interface ComingTo {
  readonly context: EventContext;
  readonly changes: readonly RegistrationChange[];
}

/**
 * Asks the superiors of those whose registration counts from now on; it holds its place or its position meanwhile.
 *
 * @returns what is not answered yet, of them and of those who were given a place just now.
 */
export async function askSuperiors(
  { random }: Pick<Dependencies, 'random'>,
  tx: LandTransaction,
  decided: readonly ComingTo[],
  applicants: ReadonlyMap<RegistrationId, Applicant>,
  now: Instant,
): Promise<ReadonlyMap<RegistrationId, KeptApproval>> {
  const seated = decided.flatMap(({ changes }) => changes.filter(isSeatedLater).map(({ after }) => after.id));
  const earlier = seated.length === 0 ? [] : await tx.approvals.pendingOf(seated);
  const pending = new Map(earlier.map((it) => [it.registration, it]));
  const coming = decided
    .map(({ context, changes }) => ({ context, ids: changes.filter(isComing).map(({ after }) => after.id) }))
    .filter(({ ids }) => ids.length > 0);
  if (coming.length === 0) return pending;
  const rules = await tx.approvals.rulesOf(coming.map(({ context }) => context.event.id));
  for (const { context, ids } of coming) {
    const rule = rules.get(context.event.id);
    if (rule === undefined) continue;
    const until = approvalUntil(now, rule, firstStart(context.event));
    const asked = await tx.approvals.takeNamed(ids, { askedAt: now, until, withoutAnswer: rule.withoutAnswer });
    for (const it of asked) pending.set(it.registration, it);
    const mails = asked.flatMap((approval) => {
      const applicant = applicants.get(approval.registration);
      const mail = applicant && superiorMail(approval, applicant, context, random, now);
      return mail === undefined ? [] : [mail];
    });
    await tx.mail.add(mails);
  }
  return pending;
}

/** Of somebody who applied or waited before, so that their superior may have been asked then. */
function isSeatedLater(change: RegistrationChange): boolean {
  return change.after.status === 'confirmed' && change.before?.status !== 'confirmed' && !isComing(change);
}

function isComing({ before, after }: RegistrationChange): boolean {
  return (before === undefined || before.status === 'requested') && isActive(after);
}
