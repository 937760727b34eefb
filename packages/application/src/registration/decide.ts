import type { EventId, LandCode } from '@netzwerkstatt/domain';
import type { Dependencies } from '../dependencies.ts';
import { coalesceLines, type InLines } from './coalesce-lines.ts';
import { type Decision, type DecisionJob, decideForEvents } from './decide-registrations.ts';

/** The one way to a decision about a seat, in this process: commands that come together are decided together. */
export type Decide = (land: LandCode, event: EventId, job: DecisionJob) => Promise<Decision>;

/** Enough for a rush, and short enough that another process gets its turn at the locks. */
const MAX_BATCH = 200;

/** Two at once were tried: each batch is half as large then, and a decision costs up to a third more of the processors. */
const LANES = 1;

/** Long beside a decision; whoever holds an event longer, as a desk may, keeps others from that event alone. */
const LOCKED_WITHIN_MS = 250;

/** Dependencies of use cases that give, take or pass on seats. */
export interface SeatDependencies extends Dependencies {
  readonly decide: Decide;
}

export function createDecide(deps: Dependencies): Decide {
  const lands = new Map<LandCode, InLines<EventId, DecisionJob, Decision>>();
  const openLand = (land: LandCode) =>
    coalesceLines<EventId, DecisionJob, Decision>(
      (batch, isAlone) => decideForEvents(deps, land, batch, isAlone ? undefined : LOCKED_WITHIN_MS),
      { lanes: LANES, maxBatch: MAX_BATCH },
    );
  return (land, event, job) => {
    const decide = lands.get(land) ?? openLand(land);
    lands.set(land, decide);
    return decide(event, job);
  };
}
