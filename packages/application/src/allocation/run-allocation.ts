import { ok, type Result } from '@netzwerkstatt/domain';
import { allocate } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AllocationRun, AllocationRunId } from '../ports/index.ts';
import { actorName } from '../registration/answer-registration.ts';
import { type AllocationRefusal, allocationTarget, openAllocation } from './open-allocation.ts';

/**
 * Decides all applications of an event together, as a proposal: nobody hears of it before somebody releases it. It can
 * be run again, and what staff decided otherwise is not taken over: it was an answer to another proposal.
 */
export function runAllocation(
  deps: Dependencies,
  permit: Permit<'allocation.run'>,
): Promise<Result<AllocationRun, AllocationRefusal>> {
  const { land, event } = allocationTarget(permit);
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const opened = await openAllocation(tx, event, now);
    if (!opened.ok) return opened;
    const { input, latest } = opened.value;
    const { outcomes, poolOrder } = allocate(input);
    const { seed: _, ...kept } = input;
    const actor = actorName(permit.actor);
    const run: AllocationRun = {
      id: deps.random.id<AllocationRunId>(),
      event,
      number: (latest?.number ?? 0) + 1,
      revision: 1,
      ranAt: now,
      ranBy: actor,
      input: { ...kept, poolOrder },
      outcomes,
      overrides: [],
    };
    await tx.allocations.addRun(run);
    const facts = { run: run.number, applications: input.applications.length };
    await tx.audit.write([
      { at: now, actor, action: 'allocation.run', target: { kind: 'event', id: event }, event, facts },
    ]);
    return ok(run);
  });
}
