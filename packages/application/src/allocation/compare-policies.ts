import { ok, type Result } from '@netzwerkstatt/domain';
import {
  type AllocationOutcome,
  allocate,
  type CompositionBar,
  compareAllocations,
  describeAllocation,
  parseAllocationPolicy,
  type UnreadablePolicy,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { type AllocationRefusal, allocationTarget, openAllocation } from './open-allocation.ts';

/** What other rules would make of the same applications and the same lots. */
export interface PolicyComparison {
  readonly byGroup: readonly {
    readonly value: string;
    readonly applied: number;
    readonly before: number;
    readonly after: number;
  }[];
  readonly changed: readonly {
    readonly registration: string;
    readonly name: string;
    readonly before: AllocationOutcome['status'];
    readonly after: AllocationOutcome['status'];
  }[];
}

/** Tries another policy beside the one that holds; nothing is kept of it. */
export function comparePolicies(
  deps: Dependencies,
  permit: Permit<'allocation.run'>,
  command: { readonly policy: unknown },
): Promise<Result<PolicyComparison, AllocationRefusal | UnreadablePolicy>> {
  const { land, event } = allocationTarget(permit);
  return deps.store.inLand(land, async (tx) => {
    const other = parseAllocationPolicy(command.policy);
    if (!other.ok) return other;
    const opened = await openAllocation(tx, event, deps.clock.now());
    if (!opened.ok) return opened;
    const { input } = opened.value;
    const [before, after] = [allocate(input), allocate({ ...input, policy: other.value })];
    const changed = compareAllocations(before, after);
    const records = await tx.registrations.getMany(changed.map(({ applicationId }) => applicationId as never));
    const names = new Map<string, string>(
      records.map(({ registration, applicant }) => [registration.id, `${applicant.givenName} ${applicant.familyName}`]),
    );
    const seatsOf = (bars: readonly CompositionBar[]) => new Map(bars.map((it) => [it.value, it.accepted]));
    const barsAfter = describeAllocation(other.value, input, after).byGroup;
    const accepted = seatsOf(barsAfter);
    return ok({
      byGroup: describeAllocation(input.policy, input, before).byGroup.map((it) => ({
        value: it.value,
        applied: it.applied,
        before: it.accepted,
        after: accepted.get(it.value) ?? 0,
      })),
      changed: changed.map(({ applicationId, ...change }) => ({
        registration: applicationId,
        name: names.get(applicationId) ?? '',
        ...change,
      })),
    });
  });
}
