import type { EventId, LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';
import { coalesce } from './coalesce.ts';
import { type Decision, type DecisionJob, decideRegistrations } from './decide-registrations.ts';

/** The one way to a decision about a seat, in this process: commands about the same event are decided together. */
export type Decide = (land: LandCode, event: EventId, job: DecisionJob) => Promise<Decision>;

/** Enough for a rush, and short enough that another process gets its turn at the lock. */
const MAX_BATCH = 200;

/** Dependencies of use cases that give, take or pass on seats. */
export interface SeatDependencies extends Dependencies {
  readonly decide: Decide;
}

export function createDecide(deps: Dependencies): Decide {
  const ask = coalesce<DecisionJob & { readonly land: LandCode; readonly event: EventId }, Decision>(
    (_key, jobs) => {
      const [first] = jobs;
      if (first === undefined) return Promise.resolve([]);
      return decideRegistrations(deps, first.land, first.event, jobs);
    },
    { maxBatch: MAX_BATCH },
  );
  return (land, event, job) => ask(`${land} ${event}`, { ...job, land, event });
}
