import { exhausted } from '@netzwerkstatt/domain';
import type { AllocationPolicy, RankingCriterion } from '../policy/index.ts';
import type { Application } from './application.ts';
import { lotOf } from './lot.ts';

/** An application at its rank. */
export interface RankedApplication<A extends Application = Application> {
  readonly application: A;
  /** From one. */
  readonly rank: number;
  readonly lot: string;
  /** What put it behind the one before it; absent for the first. */
  readonly decidedBy?: RankingCriterion;
}

/**
 * The order in which applications are asked for: by the criteria of the policy, and by lot where two are equal in all of
 * them. The order they come in does not matter.
 *
 * @throws Error when two have the same id: one of them could not be told from the other.
 */
export function rankApplications<A extends Application>(
  applications: readonly A[],
  policy: Pick<AllocationPolicy, 'ranking' | 'ownRegions'>,
  seed: string,
): readonly RankedApplication<A>[] {
  const criteria = [...policy.ranking, 'lot'] as const;
  const drawn = applications.map((application) => ({ application, lot: lotOf(seed, application.id) }));
  const decide = (one: Drawn, other: Drawn) =>
    criteria.find((it) => compareBy(it, one, other, policy.ownRegions) !== 0) ?? sameId(one);
  drawn.sort((one, other) => (one === other ? 0 : compareBy(decide(one, other), one, other, policy.ownRegions)));
  return drawn.map((it, index) => {
    const before = drawn[index - 1];
    return { ...it, rank: index + 1, ...(before && { decidedBy: decide(before, it) }) };
  });
}

interface Drawn {
  readonly application: Application;
  readonly lot: string;
}

/** Below zero when the one comes first. */
function compareBy(
  criterion: RankingCriterion,
  one: Drawn,
  other: Drawn,
  ownRegions: AllocationPolicy['ownRegions'],
): number {
  const [a, b] = [one.application, other.application];
  switch (criterion) {
    case 'disability_priority':
      return Number(b.asksForPriority) - Number(a.asksForPriority);
    case 'refused_before':
      return b.refusedBefore - a.refusedBefore;
    case 'own_region':
      return Number(ownRegions.includes(b.traits.region)) - Number(ownRegions.includes(a.traits.region));
    case 'function':
      return Number(b.hasFunction) - Number(a.hasFunction);
    case 'last_participation':
      return compareTexts(a.lastParticipationAt ?? '', b.lastParticipationAt ?? '');
    case 'applied_at':
      return compareTexts(a.appliedAt, b.appliedAt);
    case 'lot':
      return compareTexts(one.lot, other.lot);
    default:
      return exhausted(criterion);
  }
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function sameId({ application }: Drawn): never {
  throw new Error(`two applications have the id ${application.id}`);
}
