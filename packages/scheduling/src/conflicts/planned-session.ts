import type {
  Ags,
  Event,
  EventFormat,
  EventId,
  EventKind,
  EventSession,
  NetworkId,
  PersonId,
  ProfessionCode,
} from '@netzwerkstatt/domain';

/** An event as far as its dates can get in the way of others. */
export interface PlannedEvent {
  /** Absent as long as it is only being written. */
  readonly id?: EventId;
  readonly title: string;
  readonly kind: EventKind;
  readonly format: EventFormat;
  readonly network?: NetworkId;
  /** Where it takes place, or else where its network lives. */
  readonly region?: Ags;
  /** Empty: for everyone in the networks. */
  readonly targetProfessions: readonly ProfessionCode[];
  readonly capacity: number;
  /** Who teaches it, as far as they are known as people and not only by the name the programme prints. */
  readonly trainers: readonly PlannedTrainer[];
  /** Absent as long as it is only being written. A draft holds nothing yet, what is cancelled nothing any more. */
  readonly status?: Event['status'];
}

/** Somebody who teaches, known as a person, with the name a conflict calls them by. */
export interface PlannedTrainer {
  readonly id: PersonId;
  readonly name: string;
}

/** One session among the others of a plan. */
export interface PlannedSession {
  readonly event: PlannedEvent;
  readonly session: SessionInPlan;
}

/** What a session takes up: its time, its room, its speakers. Sessions that are being written need no id yet. */
export type SessionInPlan = Pick<
  EventSession,
  'startsAt' | 'endsAt' | 'timeZone' | 'status' | 'isForum' | 'room' | 'capacity' | 'speakers'
>;
