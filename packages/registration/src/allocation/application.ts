import type { Instant, Refusal } from '@netzwerkstatt/domain';
import type { Traits } from '../policy/index.ts';

/** An application for a place, or for those of a team, with nothing but what may decide about it. */
export interface Application<Unmet extends Refusal = Refusal> {
  /** What its lot is drawn from; told to the person, so that they can recompute it. */
  readonly id: string;
  readonly traits: Traits;
  /** One; of a team as many as it has people, who sit together or not at all. */
  readonly seats: number;
  readonly appliedAt: Instant;
  /** Asks for preference under § 164 (4) SGB IX. */
  readonly asksForPriority: boolean;
  /** How often it was refused in the last twelve months, in the same module. */
  readonly refusedBefore: number;
  /** Has one of the functions in the network that the event is for above all. */
  readonly hasFunction: boolean;
  /** The last time at something comparable; absent for whoever was at none, which counts as longest ago. */
  readonly lastParticipationAt?: Instant;
  /** Conditions of the event that it does not meet; absent or none: it is decided with the others. */
  readonly unmet?: readonly Unmet[];
}

/** Whether an application takes part in the allocation. */
export function takesPart({ unmet }: Application): boolean {
  return unmet === undefined || unmet.length === 0;
}
