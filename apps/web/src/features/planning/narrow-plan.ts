import type { Plan } from './days-of-plan.ts';
import type { PlanSearch } from './plan-paths.ts';

/** What of a plan somebody wants to see. */
export function narrowPlan(plan: Plan, { netzwerk, eigene }: Pick<PlanSearch, 'netzwerk' | 'eigene'>): Plan {
  const network = plan.networks.find(({ slug }) => slug === netzwerk)?.id;
  return {
    ...plan,
    entries: plan.entries.filter(
      ({ event, isOwn }) => (network === undefined || event.network === network) && (eigene === undefined || isOwn),
    ),
  };
}
