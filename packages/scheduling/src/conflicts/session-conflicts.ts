import type {
  EventId,
  LocalDate,
  LocalDateTime,
  NetworkId,
  PlanningDateKind,
  ProfessionCode,
} from '@netzwerkstatt/domain';
import type { PlannedTrainer } from './planned-session.ts';

/** `impossible`: nobody can be, and no room can be used, in two places at once. The others leave it to who plans. */
export type ConflictWeight = 'impossible' | 'warns' | 'good_to_know';

/** What is in the way. */
export interface OtherSession {
  /** Absent for the event itself that is being planned. */
  readonly event?: EventId;
  readonly title: string;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  /** Only the plan of somebody who may think again. */
  readonly isDraft?: true;
  /** Which of the planned sessions it is, where it is one of them. */
  readonly sessionIndex?: number;
}

/** Why another event on the same day draws on the same people. */
export const sameDayReasons = [
  'same_network',
  'state_conference',
  'same_region',
  'neighbouring_region',
  'same_professions',
] as const;

/** One of the {@link sameDayReasons}. */
export type SameDayReason = (typeof sameDayReasons)[number];

/** Something that gets in the way of a session; the index counts the planned sessions from 0. */
export type SessionConflict = { readonly sessionIndex: number } & (
  | {
      readonly code: 'room_taken';
      /** A draft holds no room yet. */
      readonly weight: 'impossible' | 'warns';
      readonly room: string;
      readonly other: OtherSession;
    }
  | {
      readonly code: 'room_too_small';
      readonly weight: 'warns';
      readonly room: string;
      readonly roomCapacity: number;
      /** Places of the session, or of the event. */
      readonly capacity: number;
    }
  | {
      readonly code: 'trainer_taken';
      /** Impossible where nobody else could teach either of the two. */
      readonly weight: 'impossible' | 'warns';
      readonly trainer: PlannedTrainer;
      readonly other: OtherSession;
    }
  /** Two of one name; whether it is one person nobody knows. */
  | {
      readonly code: 'speaker_taken';
      readonly weight: 'warns';
      readonly speaker: string;
      readonly other: OtherSession;
    }
  /** So many of those who have a place here have one elsewhere at that time. Who they are is nobody's business. */
  | { readonly code: 'participants_elsewhere'; readonly weight: 'warns'; readonly people: number }
  | {
      readonly code: 'same_day';
      readonly weight: 'warns' | 'good_to_know';
      readonly day: LocalDate;
      readonly reasons: readonly SameDayReason[];
      /** Those both are for by name; absent: none. */
      readonly professions?: readonly ProfessionCode[];
      readonly other: OtherSession;
    }
  | {
      readonly code: 'planning_date';
      readonly weight: 'warns';
      readonly day: LocalDate;
      readonly kind: PlanningDateKind;
      readonly title: string;
      readonly network?: NetworkId;
    }
);
