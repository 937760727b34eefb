import { exhausted, type Instant, type Refusal } from '@netzwerkstatt/domain';
import type { AllocationPolicy, RankingCriterion } from '../policy/index.ts';
import type { Allocation, AllocationOutcome } from './allocation.ts';
import type { Application } from './application.ts';

/**
 * What somebody hears about the decision on their application: the answer, the rules as everybody may read them, and what
 * those rules found of themselves. Never a word about another person.
 */
export interface OutcomeExplanation<Unmet extends Refusal = Refusal> {
  readonly outcome: AllocationOutcome<Unmet>;
  /** Applications that were decided together. */
  readonly considered: number;
  /** Seats there were to give. */
  readonly bookableSeats: number;
  /** In the order in which they count. */
  readonly standing: readonly OwnStanding[];
}

/** How somebody stands in one criterion. */
export type OwnStanding =
  | { readonly criterion: 'disability_priority' | 'own_region' | 'function'; readonly holds: boolean }
  | { readonly criterion: 'refused_before'; readonly times: number }
  | { readonly criterion: 'last_participation'; readonly at?: Instant }
  | { readonly criterion: 'applied_at'; readonly at: Instant }
  | { readonly criterion: 'lot'; readonly lot: string };

/** @throws Error when the allocation does not know the application. */
export function explainOutcome<Unmet extends Refusal>(
  allocation: Allocation<Unmet>,
  policy: Pick<AllocationPolicy, 'ranking' | 'ownRegions'>,
  application: Application<Unmet>,
): OutcomeExplanation<Unmet> {
  const outcome = allocation.outcomes.find(({ applicationId }) => applicationId === application.id);
  if (outcome === undefined) throw new Error(`nobody decided on application ${application.id}`);
  const ranked = allocation.trace.ranking.find(({ applicationId }) => applicationId === application.id);
  // The lot settles what the other criteria leave equal, and nothing counts after it.
  const criteria = [...new Set<RankingCriterion>([...policy.ranking, 'lot'])];
  const counting = criteria.slice(0, criteria.indexOf('lot') + 1);
  return {
    outcome,
    considered: allocation.trace.ranking.length,
    bookableSeats: allocation.seats.bookable,
    standing: ranked ? counting.map((it) => standingIn(it, application, policy.ownRegions, ranked.lot)) : [],
  };
}

function standingIn(
  criterion: RankingCriterion,
  application: Application,
  ownRegions: AllocationPolicy['ownRegions'],
  lot: string,
): OwnStanding {
  switch (criterion) {
    case 'disability_priority':
      return { criterion, holds: application.asksForPriority };
    case 'own_region':
      return { criterion, holds: ownRegions.includes(application.traits.region) };
    case 'function':
      return { criterion, holds: application.hasFunction };
    case 'refused_before':
      return { criterion, times: application.refusedBefore };
    case 'last_participation':
      return { criterion, ...(application.lastParticipationAt && { at: application.lastParticipationAt }) };
    case 'applied_at':
      return { criterion, at: application.appliedAt };
    case 'lot':
      return { criterion, lot };
    default:
      return exhausted(criterion);
  }
}
