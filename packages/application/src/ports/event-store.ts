import type { Event, EventId, Instant, NetworkId } from '@netzwerkstatt/domain';

export interface EventStore {
  get(id: EventId): Promise<Event | undefined>;
  /** Those of them that are there, in no order. */
  getMany(ids: readonly EventId[]): Promise<readonly Event[]>;
  /** Any event, whatever its status; what the world may see of it, the programme decides. */
  findBySlug(slug: string): Promise<Event | undefined>;
  /**
   * Writes the event with all its sessions if nobody else changed it meanwhile. Sessions that are no longer among them
   * are forgotten, which only a draft's can be.
   *
   * @param expectedRevision - What the writer has read; `undefined` for a new event.
   * @param at - When it was changed, for the calendars.
   * @returns false when the stored revision is another one: then nothing is written.
   * @throws Error when a session of a public event is missing: it is cancelled instead, because people have it in their
   *   calendars and attendance is recorded for it. Also when another event has the slug.
   */
  save(event: Event, expectedRevision: number | undefined, at: Instant): Promise<boolean>;
  /**
   * Until the transaction ends nobody changes the event. Comes before what is decided by it is read.
   *
   * @param intent - `to_rely` lets others rely on it as well; `to_change` waits for them, and they wait.
   * @returns its revision as it is now; `undefined`: no such event.
   */
  lock(id: EventId, intent: 'to_rely' | 'to_change'): Promise<number | undefined>;
  /** Changes nothing but the number of places; the caller holds the lock of the event's book. */
  changeCapacity(id: EventId, capacity: number): Promise<void>;
  /** Events whose desk somebody may see: by start, of the past ones the latest first. */
  listForDesk(query: DeskQuery): Promise<{ readonly total: number; readonly events: readonly DeskEvent[] }>;
}

export interface DeskQuery {
  /** Networks whose events are meant; `all` for the whole Land. */
  readonly networks: readonly NetworkId[] | 'all';
  /** Single events besides those of the networks. */
  readonly events?: readonly EventId[];
  /** What is over at this moment is past; a draft is a draft whatever its dates. */
  readonly when: 'upcoming' | 'past' | 'draft';
  readonly now: Instant;
  readonly offset: number;
  readonly limit: number;
}

/** An event with the figures a desk lists. */
export interface DeskEvent {
  readonly event: Event;
  readonly seatsTaken: number;
  readonly waiting: number;
  readonly applied: number;
  /** Its applications get their answers together, and that decision is not released yet. */
  readonly isDecidedTogether?: true;
}
