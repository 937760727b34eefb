import type {
  Event,
  EventId,
  EventSession,
  LocalDate,
  NetworkId,
  PersonId,
  PlanningDate,
  PlanningDateId,
} from '@netzwerkstatt/domain';
import type { PlannedEvent, PlannedSession, PlannedTrainer } from '@netzwerkstatt/scheduling';

/** What a Land has planned, as far as dates can get in each other's way. */
export interface PlanningStore {
  /**
   * Sessions that touch these days, by start: those of all public events, also cancelled and closed ones, and of the
   * drafts that somebody may see. Nothing that can be held lasts longer than a day: of a draft that lasts longer than a
   * month only the last month counts.
   */
  sessionsBetween(query: PlanningQuery): Promise<readonly PlanningSession[]>;
  /** Who holds or waits for a place that is theirs: confirmed, or offered. For counting; nobody is shown it. */
  participantsOf(events: readonly EventId[]): Promise<ReadonlyMap<EventId, ReadonlySet<PersonId>>>;
  /** By id: those whose role lasts until the event is over. Who led it before has time for something else. */
  trainersOf(event: EventId): Promise<readonly PlannedTrainer[]>;
  /** Those that touch these days, both inclusive; by first day, then by title. */
  planningDates(from: LocalDate, to: LocalDate): Promise<readonly PlanningDate[]>;
  getPlanningDate(id: PlanningDateId): Promise<PlanningDate | undefined>;
  /** Adds, or writes over the one with this id. */
  savePlanningDate(date: PlanningDate): Promise<void>;
  /** Does nothing when it is gone already. */
  deletePlanningDate(id: PlanningDateId): Promise<void>;
  /** Locks rooms and people of this Land against other plans until the transaction ends. */
  lock(): Promise<void>;
}

export interface PlanningQuery {
  /** First and last day on the wall, both inclusive. A session that ends at midnight does not touch the day after. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Networks whose drafts are meant as well; `all` for those of the whole Land. */
  readonly drafts: readonly NetworkId[] | 'all';
  /** Single drafts besides those of the networks. */
  readonly events?: readonly EventId[];
}

/** A session in the plan of a Land; sessions of one event share the object of their event. */
export interface PlanningSession extends PlannedSession {
  readonly event: PlanningEvent;
  readonly session: EventSession;
}

export interface PlanningEvent extends PlannedEvent {
  readonly id: EventId;
  readonly slug: string;
  readonly status: Event['status'];
  readonly revision: number;
}
