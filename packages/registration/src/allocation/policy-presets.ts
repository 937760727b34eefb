import type { Ags, Instant, ProfessionGroup } from '@netzwerkstatt/domain';
import { type AllocationPolicy, type CommittedLot, openSeats, type ReservedPool } from '../policy/index.ts';

export const policyPresetNames = [
  'open_module',
  'mixed_module',
  'module_with_cme',
  'network_conference',
  'state_conference',
  'quality_circle',
  'insofa_series',
  'inhouse',
] as const;

/** A format of event for which bodies have shared places well, as a first draft of a policy. */
export type PolicyPresetName = (typeof policyPresetNames)[number];

/** What a preset turns shares into seats and days into instants by. */
export interface PresetFacts {
  readonly capacity: number;
  /** Districts whose people the event is for above all. */
  readonly ownRegions: readonly Ags[];
  /** Districts of the whole Land, among which a state conference shares its places. */
  readonly regions: readonly Ags[];
  /** When the day begins that is so many days before the event, where the event is. */
  daysBefore(days: number): Instant;
  /** What is published of the seed; for presets that decide by lot, also between equals. */
  readonly lot: CommittedLot;
}

/** Above it a training loses the points of its category with the chamber of physicians. */
export const MOST_SEATS_WITH_CME = 25;

/** A whole policy to begin with; every number of it can be changed. Reservations without a seat in a small room are left out. */
export function presetPolicy(name: PolicyPresetName, facts: PresetFacts): AllocationPolicy {
  const policy = presets[name](facts);
  return { ...policy, pools: policy.pools.filter(({ seats }) => seats > 0) };
}

const presets: Readonly<Record<PolicyPresetName, (facts: PresetFacts) => AllocationPolicy>> = {
  open_module: ({ daysBefore }) => ({
    ...firstCome,
    caps: [{ by: 'organisation', max: 3, until: daysBefore(14) }],
  }),

  // The shares are those of the quality training B06: of 24 places 5, 3, 2 and 2 are kept, and half are youth welfare's.
  mixed_module: ({ capacity, daysBefore, ownRegions, lot }) => {
    const kept = (group: readonly ProfessionGroup[], of24: number) =>
      poolForGroups(group, share(capacity, of24, 24), daysBefore(14));
    return {
      ...openSeats,
      mode: 'lot',
      deadline: daysBefore(28),
      caps: [
        { by: 'organisation', max: 2 },
        { by: 'group', value: 'youth_welfare', max: Math.max(1, share(capacity, 50, 100)) },
      ],
      pools: [kept(['health'], 5), kept(['education'], 3), kept(['justice', 'police'], 2), kept(['counselling'], 2)],
      ranking: ['disability_priority', 'refused_before', ...ownRegionFirst(ownRegions), 'lot'],
      ownRegions,
      lot,
    };
  },

  module_with_cme: ({ capacity, daysBefore }) => ({
    ...firstCome,
    pools: [
      {
        name: 'physicians',
        for: { by: 'profession', values: ['H3', 'H4', 'H5'] },
        seats: share(capacity, 20, 100),
        releaseAt: daysBefore(14),
      },
    ],
  }),

  network_conference: ({ capacity, daysBefore, ownRegions }) => {
    const held = share(capacity, 10, 100);
    const own: ReservedPool = {
      name: 'own_region',
      for: { by: 'region', values: ownRegions },
      seats: ownRegions.length > 0 ? capacity - held : 0,
      releaseAt: daysBefore(21),
    };
    return {
      ...firstCome,
      caps: [{ by: 'organisation', max: 10 }],
      pools: [own, heldByStaff(held, daysBefore(7))],
      ownRegions,
    };
  },

  // 300 places: twelve for each of thirteen districts, and forty in the hands of the coordinator.
  state_conference: ({ capacity, daysBefore, regions }) => ({
    ...firstCome,
    pools: [
      ...regions.map((region) => ({
        name: `region_${region}`,
        for: { by: 'region', values: [region] } as const,
        seats: Math.floor(share(capacity, 156, 300) / regions.length),
        releaseAt: daysBefore(42),
      })),
      heldByStaff(share(capacity, 40, 300), daysBefore(7)),
    ],
  }),

  quality_circle: () => ({ ...firstCome, mode: 'invitation' }),

  insofa_series: ({ capacity, daysBefore, ownRegions, lot }) => ({
    ...openSeats,
    mode: 'score',
    deadline: daysBefore(28),
    caps: [{ by: 'organisation', max: 1 }],
    pools: [
      {
        name: 'own_region',
        for: { by: 'region', values: ownRegions },
        seats: ownRegions.length > 0 ? share(capacity, 50, 100) : 0,
        releaseAt: daysBefore(14),
      },
    ],
    ranking: [
      'disability_priority',
      'refused_before',
      'function',
      ...ownRegionFirst(ownRegions),
      'last_participation',
      'applied_at',
    ],
    ownRegions,
    lot,
  }),

  inhouse: ({ capacity }) => ({
    ...firstCome,
    mode: 'manual',
    ...(capacity >= 2 && { teams: { maxSize: capacity } }),
  }),
};

const firstCome: AllocationPolicy = { ...openSeats, mode: 'first_come', ranking: ['applied_at'], ownRegions: [] };

function ownRegionFirst(ownRegions: readonly Ags[]): readonly 'own_region'[] {
  return ownRegions.length > 0 ? ['own_region'] : [];
}

function poolForGroups(groups: readonly ProfessionGroup[], seats: number, releaseAt: Instant): ReservedPool {
  return { name: groups.join('_'), for: { by: 'group', values: groups }, seats, releaseAt };
}

/** Nobody is among these people, so nobody takes the seats by registering. */
function heldByStaff(seats: number, releaseAt: Instant): ReservedPool {
  return { name: 'held', for: { by: 'group', values: [] }, seats, releaseAt };
}

function share(capacity: number, part: number, of: number): number {
  return Math.floor((capacity * part) / of);
}
