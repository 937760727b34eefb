import {
  type AllocationRun,
  comparePolicies,
  overrideOutcome,
  readAllocation,
  releaseAllocation,
  runAllocation,
  simulatePolicy,
} from '@netzwerkstatt/application';
import {
  allocationInput,
  comparePoliciesInput,
  overrideOutcomeInput,
  releaseAllocationInput,
  simulatePolicyInput,
} from '../inputs/allocation.ts';
import { orThrow } from '../refusals.ts';
import { eventProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';

/** Deciding all applications of an event together. */
export const allocationRouter = router({
  read: eventProcedure('allocation.run', allocationInput).query(
    async ({ ctx }) => (await readAllocation(ctx.house, ctx.permit)) ?? null,
  ),
  run: eventProcedure('allocation.run', allocationInput).mutation(async ({ ctx }) =>
    seen(orThrow(await runAllocation(ctx.house, ctx.permit))),
  ),
  /** Changes nothing; sent as a mutation, because a policy does not fit into an address. */
  compare: eventProcedure('allocation.run', comparePoliciesInput).mutation(async ({ ctx, input }) =>
    orThrow(await comparePolicies(ctx.house, ctx.permit, input)),
  ),
  /** Changes nothing, like {@link compare}; for rules that do not hold yet. */
  simulate: eventProcedure('event.set_policy', simulatePolicyInput).mutation(async ({ ctx, input }) =>
    orThrow(await simulatePolicy(ctx.house, ctx.permit, input)),
  ),
  override: eventProcedure('allocation.run', overrideOutcomeInput).mutation(async ({ ctx, input }) =>
    seen(orThrow(await overrideOutcome(ctx.house, ctx.permit, withoutAbsent(input)))),
  ),
  release: eventProcedure('allocation.release', releaseAllocationInput).mutation(async ({ ctx, input }) =>
    seen(orThrow(await releaseAllocation(ctx.house, ctx.permit, input))),
  ),
});

/** What the next command about a run names it by; what it says is read anew. */
function seen({ number, revision }: AllocationRun) {
  return { number, revision };
}
