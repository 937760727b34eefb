import type { EmailAddress, EventId, Instant, RegistrationId } from '@netzwerkstatt/domain';
import type { AskedSuperior, SuperiorApproval, SuperiorRule } from '@netzwerkstatt/registration';

/** The approval of a registration, by its id: there is one at most. */
export type KeptApproval = SuperiorApproval & {
  readonly registration: RegistrationId;
  readonly event: EventId;
  readonly remindedAt?: Instant;
};

export interface ApprovalStore {
  /** Absent: nobody's superior is asked. */
  ruleOf(event: EventId): Promise<SuperiorRule | undefined>;
  /** Of those of these events that have one. */
  rulesOf(events: readonly EventId[]): Promise<ReadonlyMap<EventId, SuperiorRule>>;
  saveRule(event: EventId, rule: SuperiorRule | undefined): Promise<void>;
  /** Whom somebody named with their form; absent: nobody any more. Whoever was asked already stays. */
  name(registration: RegistrationId, email: EmailAddress | undefined): Promise<void>;
  /** Those of these registrations whose superior is named; asked with it, so that it happens once. */
  takeNamed(registrations: readonly RegistrationId[], asked: AskedSuperior): Promise<readonly KeptApproval[]>;
  /** Those of these registrations whose superior was asked and has not answered. */
  pendingOf(registrations: readonly RegistrationId[]): Promise<readonly KeptApproval[]>;
  get(registration: RegistrationId): Promise<KeptApproval | undefined>;
  /** In the order in which they were asked; those that are only named are not among them. */
  ofEvent(event: EventId): Promise<readonly KeptApproval[]>;
  /** The caller holds the lock of the event's book. */
  save(approval: KeptApproval): Promise<void>;
  /** Who said nothing halfway through their time, marked as reminded with it. */
  takeToRemind(now: Instant, limit: number): Promise<readonly KeptApproval[]>;
  /** Whose time is over without an answer. */
  overdue(now: Instant, limit: number): Promise<readonly KeptApproval[]>;
  /** Removes those of events that ended then or before. @returns of which registrations they were. */
  forget(endedBy: Instant): Promise<readonly RegistrationId[]>;
}
