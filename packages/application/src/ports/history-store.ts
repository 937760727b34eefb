import type {
  Event,
  EventId,
  Instant,
  PersonId,
  RecognitionRequestId,
  SessionId,
  TeachingUnits,
} from '@netzwerkstatt/domain';
import type { EventReference } from '@netzwerkstatt/registration';
import type { GrantedRole } from '../authorisation/vocabulary.ts';

/** What is kept about people that conditions of events ask for. */
export interface HistoryStore {
  /**
   * Holds these people against every other decision about their history until the transaction ends: two decisions about
   * one person at two events would not see each other otherwise. Taken after the locks of events, never before.
   */
  lock(people: readonly PersonId[]): Promise<void>;
  /** So many statements for many people as for one. Also of people of whom there is nothing to tell. */
  of(people: readonly PersonId[], now: Instant): Promise<ReadonlyMap<PersonId, PersonHistory>>;
  /** Counts from now on. What was recognised before stays as it was written down, unless this is more of the module. */
  recognise(recognition: Recognition): Promise<void>;
  /**
   * Removes what counts by a request. What others gave of the same modules is to be recognised anew.
   *
   * @returns the codes of the modules, in order.
   */
  forgetRecognised(request: RecognitionRequestId): Promise<readonly string[]>;
  /** All that was recognised for somebody, whole modules and parts, by the code of the module. */
  recognitionsOf(person: PersonId): Promise<readonly Recognition[]>;
}

export interface PersonHistory {
  /** Modules there is a valid certificate for, with the run; by code, then by run. */
  readonly certified: readonly { readonly module: string; readonly run: EventReference }[];
  /** Codes of modules that were recognised as prior learning as a whole, in order. */
  readonly recognised: readonly string[];
  /**
   * Events that are not over at the time of asking and that the person still wants to come to, proven by a mail or a
   * session of their own: a form alone says nothing. By start, then by id.
   */
  readonly registered: readonly RegisteredEvent[];
  /** Roles in force, each once, in order. */
  readonly roles: readonly GrantedRole[];
  /** Circles that are led and not completed, in order. */
  readonly leads: readonly EventId[];
}

export interface RegisteredEvent {
  readonly event: Event;
  /** Code of its module. */
  readonly module?: string;
  readonly hasPlace: boolean;
  /** Chosen ones, in no order. */
  readonly forums: readonly SessionId[];
}

/** Prior learning that counts for a module. */
export interface Recognition {
  readonly person: PersonId;
  /** Code of the module. */
  readonly module: string;
  /** Absent: the whole module. */
  readonly teachingUnits?: TeachingUnits;
  /** Absent: it was recognised at the desk of an event. */
  readonly request?: RecognitionRequestId;
  readonly at: Instant;
  readonly by: PersonId;
  /** What it was recognised for; no word about anybody else. */
  readonly reason: string;
}
