import type { EventId, Instant, RegistrationId } from '@netzwerkstatt/domain';
import type { Action } from '../authorisation/vocabulary.ts';

/** Who did what to which thing, when and why. Ids only: names change, and the trail must outlive them. */
export interface AuditEntry {
  readonly at: Instant;
  /** Id of a person, or who it was when it was nobody signed in. */
  readonly actor: string;
  readonly action:
    | Action
    | 'registration.give_back'
    | 'registration.place_returned'
    | 'seat.passed_on'
    | 'registration.expire'
    | 'programme.release'
    | 'forums.moved_up'
    | 'registration.undo'
    | 'role.give'
    | 'issuing_key.rotate';
  readonly target: {
    readonly kind:
      | 'event'
      | 'registration'
      | 'certificate'
      | 'certificate_design'
      | 'module'
      | 'person'
      | 'poll'
      | 'place'
      | 'planning_date'
      | 'recognition'
      | 'equivalence'
      | 'proof'
      | 'land';
    readonly id: string;
  };
  /** The event it belongs to, so that an event has a history. */
  readonly event?: EventId;
  /**
   * What staff gave as a reason. It stands apart from the entry: once the data of whom it is about are erased, it is gone,
   * and the entry stays.
   */
  readonly reason?: string;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

/** Kept in the same transaction as what it tells; never changed, never shortened by us, but for reasons that are erased. */
export interface AuditTrail {
  write(entries: readonly AuditEntry[]): Promise<void>;
  /** Newest first. */
  forEvent(event: EventId, limit: number): Promise<readonly AuditEntry[]>;
  /** All about one registration, oldest first. */
  aboutRegistration(event: EventId, registration: RegistrationId): Promise<readonly AuditEntry[]>;
}
