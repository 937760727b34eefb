import type { EventId, Instant, RegistrationId } from '@netzwerkstatt/domain';
import type { AssistanceNeed, AssistanceStatus } from '@netzwerkstatt/registration';

/** One need of one person, and how far its organising has come. */
export interface KeptAssistance {
  readonly registration: RegistrationId;
  readonly need: AssistanceNeed;
  readonly status: AssistanceStatus;
}

/** What people need to take part, as something to organise; the free words about it stay with the registration. */
export interface AssistanceStore {
  /** Writes down what is needed, over what was written down before; all of it is open. */
  keep(told: ReadonlyMap<RegistrationId, readonly AssistanceNeed[]>): Promise<void>;
  /** By registration. */
  of(registrations: readonly RegistrationId[]): Promise<readonly KeptAssistance[]>;
  /** Of every registration, whatever its state, by registration. */
  forEvent(event: EventId): Promise<readonly KeptAssistance[]>;
  setStatus(registrations: readonly RegistrationId[], need: AssistanceNeed, status: AssistanceStatus): Promise<void>;
  /**
   * Deletes what was needed for events that are over.
   *
   * @param endedBy - The last session that takes place ended then or before.
   */
  forget(endedBy: Instant): Promise<void>;
}
