import type { Ags, EventId, PersonId, PlanningDate, SessionRoom } from '@netzwerkstatt/domain';
import type { PlannedSession } from './planned-session.ts';

/** What a plan is held against. What is absent is not known, and nothing is said about it. */
export interface Surroundings {
  /** Everything else that is planned, in any order. Sessions of the planned event itself among them do not count. */
  readonly sessions: readonly PlannedSession[];
  readonly planningDates?: readonly PlanningDate[];
  /** Who has a place at which event. */
  readonly participants?: ReadonlyMap<EventId, ReadonlySet<PersonId>>;
  /** How many a room takes. */
  readonly roomCapacity?: (room: SessionRoom) => number | undefined;
  /** Whether two districts have a border. */
  readonly areNeighbours?: (a: Ags, b: Ags) => boolean;
}
