import { runAllocation, setPolicy } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import type { AllocationPolicy } from '@netzwerkstatt/registration';
import type { Deed } from './deed.ts';
import { type Cast, running, type StoryEvent, targetOf } from './story-event.ts';
import { told } from './story-house.ts';

/** The planner says by which rules the places of an event are shared. */
export function rulesForPlaces(cast: Cast, story: StoryEvent, policy: AllocationPolicy, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const { event, planner } = running(cast, story);
      const permit = await house.permit(planner, 'event.set_policy', targetOf(event));
      const reason = 'Mit der Koordinierungsgruppe abgestimmt: alle Berufe an einem Tisch';
      told(await setPolicy(house.deps, permit, { policy, reason }));
    },
  };
}

/** The planner has all applications decided together, and nobody hears of it yet. */
export function proposal(cast: Cast, story: StoryEvent, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const { event, planner } = running(cast, story);
      told(await runAllocation(house.deps, await house.permit(planner, 'allocation.run', targetOf(event))));
    },
  };
}
