import type { AllocationPolicy } from '../policy/index.ts';
import { type AllocationInput, allocate } from './allocate.ts';
import type { Allocation, AllocationOutcome } from './allocation.ts';
import { type CompositionBar, composeBars } from './compose-bars.ts';

/** What a policy would make of applications: those of last year before there are any, and then those that came. */
export interface AllocationSimulation {
  readonly allocation: Allocation;
  readonly byGroup: readonly CompositionBar[];
  readonly byOrganisation: readonly CompositionBar[];
  readonly byRegion: readonly CompositionBar[];
}

/** Whoever sets the rules must not see the draw before it is made, so a simulation draws from a seed of its own. */
const SIMULATION_SEED = 'simulation';

/** Tries a policy on applications. Two simulations of the same applications draw the same lots, and differ by their rules alone. */
export function simulateAllocation(
  policy: AllocationPolicy,
  input: Omit<AllocationInput, 'policy' | 'seed'>,
): AllocationSimulation {
  return describeAllocation(policy, input, allocate({ ...input, policy, seed: SIMULATION_SEED }));
}

/** The mix that an allocation comes to. */
export function describeAllocation(
  policy: AllocationPolicy,
  { applications }: Pick<AllocationInput, 'applications'>,
  allocation: Allocation,
): AllocationSimulation {
  const bars = (by: Parameters<typeof composeBars>[0]) => composeBars(by, policy, applications, allocation);
  return { allocation, byGroup: bars('group'), byOrganisation: bars('organisation'), byRegion: bars('region') };
}

/** Somebody whom another policy would answer otherwise. */
export interface ChangedOutcome {
  readonly applicationId: string;
  readonly before: AllocationOutcome['status'];
  readonly after: AllocationOutcome['status'];
}

/** Who would change between two allocations of the same applications, by id. A new position in line is no change. */
export function compareAllocations(
  before: Pick<Allocation, 'outcomes'>,
  after: Pick<Allocation, 'outcomes'>,
): readonly ChangedOutcome[] {
  const statusBefore = new Map(before.outcomes.map(({ applicationId, status }) => [applicationId, status]));
  return after.outcomes
    .flatMap(({ applicationId, status }) => {
      const earlier = statusBefore.get(applicationId);
      return earlier === undefined || earlier === status ? [] : [{ applicationId, before: earlier, after: status }];
    })
    .sort((one, other) => (one.applicationId < other.applicationId ? -1 : 1));
}
