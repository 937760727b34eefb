import type { Instant, RegistrationId } from '@netzwerkstatt/domain';
import { approvalUntil, isActive, type RegistrationChange } from '@netzwerkstatt/registration';
import type { Dependencies } from '../dependencies.ts';
import type { Applicant, LandTransaction } from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import type { EventContext } from '../registration/decision-mails.ts';
import { superiorMail } from './superior-mail.ts';

/** What was decided about one event, and what its mails need to know. */
export interface ComingTo {
  readonly context: EventContext;
  readonly changes: readonly RegistrationChange[];
}

/** Asks the superiors of those whose registration counts from now on; it holds its place or its position meanwhile. */
export async function askSuperiors(
  { random }: Pick<Dependencies, 'random'>,
  tx: LandTransaction,
  decided: readonly ComingTo[],
  applicants: ReadonlyMap<RegistrationId, Applicant>,
  now: Instant,
): Promise<void> {
  const coming = decided
    .map(({ context, changes }) => ({ context, ids: changes.filter(isComing).map(({ after }) => after.id) }))
    .filter(({ ids }) => ids.length > 0);
  if (coming.length === 0) return;
  const rules = await tx.approvals.rulesOf(coming.map(({ context }) => context.event.id));
  for (const { context, ids } of coming) {
    const rule = rules.get(context.event.id);
    if (rule === undefined) continue;
    const until = approvalUntil(now, rule, firstStart(context.event));
    const asked = await tx.approvals.takeNamed(ids, { askedAt: now, until, withoutAnswer: rule.withoutAnswer });
    const mails = asked.flatMap((approval) => {
      const applicant = applicants.get(approval.registration);
      const mail = applicant && superiorMail(approval, applicant, context, random, now);
      return mail === undefined ? [] : [mail];
    });
    await tx.mail.add(mails);
  }
}

function isComing({ before, after }: RegistrationChange): boolean {
  return (before === undefined || before.status === 'requested') && isActive(after);
}
