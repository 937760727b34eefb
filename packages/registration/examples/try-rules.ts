import type { Instant } from '@netzwerkstatt/domain';
import {
  type AllocationPolicy,
  compareAllocations,
  findPolicyFindings,
  simulateAllocation,
} from '@netzwerkstatt/registration';
import { input, policy } from './share-places.ts';

const event = {
  admission: 'by_application',
  capacity: 3,
  registrationOpensAt: '2027-01-01T08:00:00.000Z' as Instant,
  registrationClosesAt: '2027-02-10T00:00:00.000Z' as Instant,
  startsAt: '2027-03-10T08:00:00.000Z' as Instant,
} as const;

/** Half of a small room for one sector at most, and a pool that is released when the day is over. */
const draft: AllocationPolicy = {
  ...policy,
  deadline: event.registrationClosesAt,
  caps: [{ by: 'group', value: 'youth_welfare', max: 1 }],
  pools: policy.pools.map((it) => ({ ...it, releaseAt: '2027-03-11T00:00:00.000Z' as Instant })),
};

export const findings = findPolicyFindings(draft, event).map(({ field, code }) => `${field}: ${code}`);
// => ['pools.0.releaseAt: release_after_start']

// Last year's applications, or invented ones of `exampleMix`; lots are drawn from a seed of the simulation's own.
const [before, after] = [simulateAllocation(policy, input), simulateAllocation(draft, input)];

export const bars = after.byGroup;
// => [{ value: 'youth_welfare', applied: 4, accepted: 1, max: 1 }, { value: 'health', applied: 1, accepted: 1, min: 1 }]

export const changed = compareAllocations(before.allocation, after.allocation).map(
  (it) => `${it.before} → ${it.after}`,
);
// => ['accepted → waiting']
