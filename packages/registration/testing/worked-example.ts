import { readFileSync } from 'node:fs';
import type { Ags, Instant, ProfessionCode, ProfessionGroup } from '@netzwerkstatt/domain';
import type { AllocationInput, Application } from '../src/allocation/index.ts';

interface ExampleFile {
  readonly capacity: number;
  readonly seed: string;
  readonly seedCommit: string;
  readonly policy: {
    readonly maxPerOrganisation: number;
    readonly maxPerGroup: Readonly<Record<string, number>>;
    readonly pools: readonly { readonly name: string; readonly groups: readonly string[]; readonly seats: number }[];
  };
  readonly applications: readonly {
    readonly id: string;
    readonly profession: string;
    readonly group: string;
    readonly organisation: string;
    readonly region: string;
    readonly appliedAt: string;
    readonly rejectedBefore: boolean;
    readonly disabilityPriority: boolean;
  }[];
  readonly expected: readonly ExampleOutcome[];
}

export interface ExampleOutcome {
  readonly id: string;
  readonly outcome: 'ACCEPTED' | 'WAITING';
  /** Of who is accepted: the name of a pool, or `OPEN`. */
  readonly via?: string;
  readonly position?: number;
  readonly reason?: string;
}

/** The day in Plauen for which 61 people applied: 24 places, four pools, two caps, a lot. */
export const workedExample: ExampleFile = JSON.parse(
  readFileSync(new URL('./fixtures/allocation-example.json', import.meta.url), 'utf8'),
);

const groups: Readonly<Record<string, ProfessionGroup>> = {
  JUGENDHILFE: 'youth_welfare',
  GESUNDHEIT: 'health',
  BILDUNG: 'education',
  JUSTIZ: 'justice',
  POLIZEI: 'police',
  BERATUNG: 'counselling',
  VERWALTUNG: 'administration',
};

export const exampleApplications: readonly Application[] = workedExample.applications.map((it) => ({
  id: it.id,
  traits: {
    organisation: it.organisation,
    region: it.region as Ags,
    profession: it.profession as ProfessionCode,
    group: groupOf(it.group),
  },
  seats: 1,
  appliedAt: new Date(it.appliedAt).toISOString() as Instant,
  asksForPriority: it.disabilityPriority,
  refusedBefore: Number(it.rejectedBefore),
  hasFunction: false,
}));

export const exampleInput: AllocationInput = {
  policy: {
    mode: 'lot',
    overbookPercent: 0,
    caps: [
      ...Object.entries(workedExample.policy.maxPerGroup).map(([group, max]) => {
        return { by: 'group', value: groupOf(group), max } as const;
      }),
      { by: 'organisation', max: workedExample.policy.maxPerOrganisation },
    ],
    pools: workedExample.policy.pools.map((pool) => ({
      name: pool.name,
      for: { by: 'group', values: pool.groups.map(groupOf) },
      seats: pool.seats,
    })),
    ranking: ['disability_priority', 'refused_before', 'own_region', 'lot'],
    ownRegions: ['14523' as Ags],
    lot: { commitment: workedExample.seedCommit },
  },
  capacity: workedExample.capacity,
  applications: exampleApplications,
  seed: workedExample.seed,
  at: '2027-02-10T00:00:00.000Z' as Instant,
};

function groupOf(name: string): ProfessionGroup {
  const group = groups[name];
  if (group === undefined) throw new Error(`the example has a group of its own: ${name}`);
  return group;
}
