import type { Plan, PlanEntry } from './days-of-plan.ts';

/** The network that runs an event; `undefined` when the Land itself does. */
export function ownerOf({ networks }: Pick<Plan, 'networks'>, { event }: PlanEntry): string | undefined {
  return networks.find(({ id }) => id === event.network)?.name;
}
