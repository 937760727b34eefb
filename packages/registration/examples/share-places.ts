import type { Ags, Instant, ProfessionCode } from '@netzwerkstatt/domain';
import { type AllocationPolicy, type Application, allocate, commitSeed } from '@netzwerkstatt/registration';

const application = (id: string, group: 'health' | 'youth_welfare', organisation: string): Application => ({
  id,
  traits: { organisation, group, region: '14523' as Ags, profession: 'X9' as ProfessionCode },
  seats: 1,
  appliedAt: '2027-01-20T09:00:00.000Z' as Instant,
  asksForPriority: false,
  refusedBefore: 0,
  hasFunction: false,
});

/** One place is kept for health, and no office sends more than one; the hash is published before anybody applies. */
export const policy: AllocationPolicy = {
  mode: 'lot',
  overbookPercent: 0,
  caps: [{ by: 'organisation', max: 1 }],
  pools: [{ name: 'health', for: { by: 'group', values: ['health'] }, seats: 1 }],
  ranking: ['disability_priority', 'refused_before', 'lot'],
  ownRegions: [],
  lot: { commitment: commitSeed('plauen-2027') },
};

export const [anna, ben, cem, dora, ewa] = [
  application('anna', 'youth_welfare', 'office'),
  application('ben', 'youth_welfare', 'office'),
  application('cem', 'youth_welfare', 'day care'),
  application('dora', 'youth_welfare', 'school'),
  application('ewa', 'health', 'practice'),
] as const;

export const input = {
  capacity: 3,
  applications: [anna, ben, cem, dora, ewa],
  at: '2027-02-10T00:00:00.000Z' as Instant,
};

export const allocation = allocate({ policy, ...input, seed: 'plauen-2027' });

export const answers = allocation.outcomes.map((it) => [
  it.applicationId,
  it.status === 'waiting' ? it.reason.code : it.status,
]);
// => anna, dora and ewa are accepted; ben waits: 'cap_organisation'; cem waits: 'lot'
