import {
  MAX_REASON_CHARACTERS,
  ok,
  parseLine,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AllocationRun, LandTransaction, OutcomeOverride } from '../ports/index.ts';
import { actorName } from '../registration/answer-registration.ts';
import { allocationTarget } from './open-allocation.ts';

export type OverrideRefusal =
  | Refusal<'allocation_not_run'>
  | Refusal<'allocation_released'>
  /** Somebody else ran it again or decided in between. */
  | Refusal<'allocation_moved_on'>
  | Refusal<'registration_not_found'>
  | Refusal<'reason_missing'>;

export interface OverrideCommand {
  /** Of the run as it was seen. */
  readonly number: number;
  readonly revision: number;
  readonly registration: RegistrationId;
  /** Absent: what the rules came to holds again. */
  readonly to?: OutcomeOverride['to'];
  readonly reason: string;
}

/** Gives one application another answer than the rules came to, or takes that back; never without a reason. */
export function overrideOutcome(
  deps: Dependencies,
  permit: Permit<'allocation.run'>,
  command: OverrideCommand,
): Promise<Result<AllocationRun, OverrideRefusal>> {
  const { land, event } = allocationTarget(permit);
  return deps.store.inLand(land, async (tx) => {
    const reason = parseLine(command.reason, MAX_REASON_CHARACTERS);
    if (!reason.ok) return refuse({ code: 'reason_missing' });
    const seen = await seenRun(tx, event, command);
    if (!seen.ok) return seen;
    const { registration, to } = command;
    if (!seen.value.outcomes.some(({ applicationId }) => applicationId === registration)) {
      return refuse({ code: 'registration_not_found' });
    }
    const [actor, now] = [actorName(permit.actor), deps.clock.now()];
    const others = seen.value.overrides.filter((it) => it.registration !== registration);
    const own = to === undefined ? [] : [{ registration, to, reason: reason.value, by: actor, at: now }];
    const run = { ...seen.value, revision: seen.value.revision + 1, overrides: [...others, ...own] };
    if (!(await tx.allocations.saveRun(run, seen.value.revision))) return refuse({ code: 'allocation_moved_on' });
    await tx.audit.write([
      {
        at: now,
        actor,
        action: 'allocation.run',
        target: { kind: 'registration', id: registration },
        event,
        reason: reason.value,
        facts: { run: run.number, proposal: to ?? 'by_the_rules' },
      },
    ]);
    return ok(run);
  });
}

/** The latest run, if it still is the one that somebody saw. */
export async function seenRun(
  tx: LandTransaction,
  event: AllocationRun['event'],
  seen: { readonly number: number; readonly revision: number },
): Promise<Result<AllocationRun, OverrideRefusal>> {
  const run = await tx.allocations.latestRun(event);
  if (run === undefined) return refuse({ code: 'allocation_not_run' });
  if (run.released !== undefined) return refuse({ code: 'allocation_released' });
  const isSeen = run.number === seen.number && run.revision === seen.revision;
  return isSeen ? ok(run) : refuse({ code: 'allocation_moved_on' });
}
