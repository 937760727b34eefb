import type { EmailAddress, EventId, Instant, InvitationId, PersonId, PersonName } from '@netzwerkstatt/domain';
import type { DueInvitations, InvitationTraces } from '@netzwerkstatt/registration';

/** Somebody who was asked by mail to come to an event; nobody need know them before. */
export interface NewInvitation {
  readonly id: InvitationId;
  readonly event: EventId;
  readonly email: EmailAddress;
  readonly name?: PersonName;
  /** In which the letters about it are written: nobody knows which one a stranger reads. */
  readonly locale: 'de' | 'en';
  readonly sentAt: Instant;
}

/** An invitation with what became of it. */
export type Invitation = NewInvitation & InvitationTraces & { readonly remindedAt?: Instant };

export interface InvitationStore {
  /**
   * The caller holds the lock of the event's book. An invitation of the same address that was taken back gives way.
   *
   * @throws Error when an address is invited to the event already.
   */
  add(invitations: readonly NewInvitation[]): Promise<void>;
  get(id: InvitationId): Promise<Invitation | undefined>;
  /** In the order in which they were invited. */
  ofEvent(event: EventId): Promise<readonly Invitation[]>;
  /** The first look counts. */
  markOpened(id: InvitationId, at: Instant): Promise<void>;
  /** The first no counts. @returns whether this was it. */
  decline(id: InvitationId, at: Instant): Promise<boolean>;
  /** The caller holds the lock of the event's book. @returns whether it stood till then. */
  takeBack(id: InvitationId, at: Instant): Promise<boolean>;
  /** Those of these people whose address is invited to the event, whatever they said; one taken back invites nobody. */
  invitedAmong(event: EventId, people: readonly PersonId[]): Promise<ReadonlySet<PersonId>>;
  /**
   * Of events that take registrations, who said nothing and was not reminded; marked as reminded with it, so that of two
   * who ask at once only one gets them.
   */
  takeDue(due: DueInvitations, now: Instant, limit: number): Promise<readonly Invitation[]>;
  /** The same for one event, whenever its registration closes. */
  takeSilent(event: EventId, now: Instant): Promise<readonly Invitation[]>;
  /** Removes the invitations to events that ended then or before. @returns which they were. */
  forget(endedBy: Instant): Promise<readonly InvitationId[]>;
}
