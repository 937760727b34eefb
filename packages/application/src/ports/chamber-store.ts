import type { Chamber, ChamberStatement } from '@netzwerkstatt/certificates';
import type { EventId } from '@netzwerkstatt/domain';

/** What chambers and authorities want to read on certificates of an event. */
export interface ChamberStore {
  /** In the order of their names. */
  forEvent(event: EventId): Promise<readonly ChamberStatement[]>;
  /** Writes over the one for the same chamber. */
  save(event: EventId, statement: ChamberStatement): Promise<void>;
  remove(event: EventId, chamber: Chamber): Promise<void>;
}
