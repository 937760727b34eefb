import { type Instant, ok, type Refusal, type RegistrationId, type Result, refuse } from '@netzwerkstatt/domain';
import type { RegistrationStatus, SuperiorApprovalStatus, SuperiorRule } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import { actorName } from '../registration/answer-registration.ts';

/** What became of the question to a superior, beside how the registration stands. */
export interface ListedApproval {
  readonly registration: RegistrationId;
  readonly name: string;
  readonly standing: RegistrationStatus;
  readonly status: Exclude<SuperiorApprovalStatus, 'named'>;
  readonly askedAt: Instant;
  readonly until: Instant;
  readonly remindedAt?: Instant;
}

export interface EventApprovals {
  /** Absent: nobody's superior is asked. */
  readonly rule?: SuperiorRule;
  readonly approvals: readonly ListedApproval[];
}

/** Whether superiors are asked, and how that stands; their addresses and words are for those who registered. */
export async function readApprovals(deps: Dependencies, permit: Permit<'approval.manage'>): Promise<EventApprovals> {
  const event = eventOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const rule = await tx.approvals.ruleOf(event);
    const kept = await tx.approvals.ofEvent(event);
    const records = await tx.registrations.getMany(kept.map((it) => it.registration));
    const recordOf = new Map(records.map((it) => [it.registration.id, it]));
    return {
      ...(rule && { rule }),
      approvals: kept.flatMap((it): ListedApproval[] => {
        const record = recordOf.get(it.registration);
        if (record === undefined || it.status === 'named') return [];
        const { givenName, familyName } = record.applicant;
        return [
          {
            registration: it.registration,
            name: `${givenName} ${familyName}`,
            standing: record.registration.status,
            status: it.status,
            askedAt: it.askedAt,
            until: it.until,
            ...(it.remindedAt && { remindedAt: it.remindedAt }),
          },
        ];
      }),
    };
  });
}

/** Sets whether superiors are asked from now on; whoever was asked before was asked under the rule of then. */
export async function setSuperiorRule(
  deps: Dependencies,
  permit: Permit<'approval.manage'>,
  rule: SuperiorRule | undefined,
): Promise<Result<true, Refusal<'event_not_found'>>> {
  const event = eventOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    if ((await tx.events.get(event)) === undefined) return refuse({ code: 'event_not_found' });
    await tx.approvals.saveRule(event, rule);
    await tx.audit.write([
      {
        at: deps.clock.now(),
        actor: actorName(permit.actor),
        action: 'approval.manage',
        target: { kind: 'event', id: event },
        event,
        facts:
          rule === undefined ? { asks: false } : { asks: true, days: rule.answerDays, without: rule.withoutAnswer },
      },
    ]);
    return ok(true);
  });
}
