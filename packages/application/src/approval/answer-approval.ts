import { type Instant, ok, type Result, refuse } from '@netzwerkstatt/domain';
import {
  type ApprovalRefusal,
  bookRequestFor,
  decideApproval,
  isActive,
  type SuperiorApproval,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, dependenciesWithin } from '../dependencies.ts';
import { briefOf } from '../mail/event-brief.ts';
import type { KeptApproval, LandTransaction, ListedEvent } from '../ports/index.ts';
import { aboutRegistration, actorName } from '../registration/answer-registration.ts';
import { decideRegistrations } from '../registration/decide-registrations.ts';
import { contextOf } from '../transfer/transfer-context.ts';

/** What a superior sees: who, which event, and what their answer does. Nothing of how the registration stands. */
export interface ApprovalPaper {
  readonly who: string;
  readonly event: ListedEvent['event'];
  readonly organiser: string;
  readonly until: Instant;
  readonly withoutAnswer: KeptAsked['withoutAnswer'];
  /** `over`: it ended, or the registration did, and there is nothing to answer any more. */
  readonly status: 'asked' | 'approved' | 'declined' | 'over';
}

type KeptAsked = Exclude<SuperiorApproval, { status: 'named' }>;

/** Shows what the link of a superior is about. */
export async function openApproval(
  deps: Dependencies,
  permit: Permit<'approval.answer'>,
): Promise<ApprovalPaper | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const found = await find(deps, tx, permit);
    if (found === undefined) return undefined;
    const { approval, record, context } = found;
    const { event, network, land } = context;
    const isOpen = approval.status === 'asked' && deps.clock.now() < approval.until && isActive(record.registration);
    const isAnswered = approval.status === 'approved' || approval.status === 'declined';
    return {
      who: `${record.applicant.givenName} ${record.applicant.familyName}`,
      event,
      organiser: briefOf(event, network, land).organiser.name,
      until: approval.until,
      withoutAnswer: approval.withoutAnswer,
      status: isAnswered ? approval.status : isOpen ? 'asked' : 'over',
    };
  });
}

/** Says yes or no, with a word for whoever registered; a no ends the registration, and its place is passed on. */
export async function answerApproval(
  deps: Dependencies,
  permit: Permit<'approval.answer'>,
  command: { readonly answer: 'approved' | 'declined'; readonly word?: string },
): Promise<Result<true, ApprovalRefusal>> {
  const { land } = permit.target;
  const { event } = aboutRegistration(permit);
  return deps.store.inLand(land, async (tx) => {
    await tx.registrations.openBook(event, bookRequestFor([]));
    const found = await find(deps, tx, permit);
    if (found === undefined) return refuse({ code: 'approval_not_found' });
    const { approval, record } = found;
    const now = deps.clock.now();
    const decided = decideApproval(approval, command, now);
    if (!decided.ok) return decided;
    if (decided.value === approval) return ok(true);
    if (!isActive(record.registration)) return refuse({ code: 'approval_over' });
    const { registration } = approval;
    await tx.approvals.save({ ...approval, ...decided.value } as KeptApproval);
    await tx.audit.write([
      {
        at: now,
        actor: actorName(permit.actor),
        action: 'approval.answer',
        target: { kind: 'registration', id: registration },
        event,
        facts: { answer: command.answer },
      },
    ]);
    if (command.answer === 'declined') {
      const job = {
        command: { kind: 'withdraw', registrationId: registration, by: 'superior' },
        actor: 'superior',
      } as const;
      await decideRegistrations(dependenciesWithin(deps, tx, now), land, event, [job]);
    }
    return ok(true);
  });
}

async function find(deps: Dependencies, tx: LandTransaction, permit: Permit<'approval.answer'>) {
  const { registration, event } = aboutRegistration(permit);
  const approval = await tx.approvals.get(registration);
  const record = await tx.registrations.get(registration);
  const context = await contextOf(deps, tx, permit.target.land, event);
  if (approval === undefined || approval.status === 'named') return undefined;
  return record && context && { approval, record, context };
}
