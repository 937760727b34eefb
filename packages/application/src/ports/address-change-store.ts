import type { AddressChangeId, EmailAddress, Instant, RegistrationId } from '@netzwerkstatt/domain';

/** Another address for the mails about a registration, from the wish to the answer of the mail that was sent to it. */
export interface AddressChange {
  readonly id: AddressChangeId;
  readonly registration: RegistrationId;
  readonly email: EmailAddress;
  readonly askedAt: Instant;
  /** Exclusive. */
  readonly expiresAt: Instant;
  /** Absent as long as nobody has answered. */
  readonly confirmedAt?: Instant;
}

export interface AddressChangeStore {
  /** Takes the place of an earlier one of the same registration, whose link is void from then on. */
  keep(change: AddressChange): Promise<void>;
  get(id: AddressChangeId): Promise<AddressChange | undefined>;
  ofRegistration(registration: RegistrationId): Promise<AddressChange | undefined>;
  confirm(id: AddressChangeId, at: Instant): Promise<void>;
  takeBack(registration: RegistrationId): Promise<void>;
  /** Deletes those whose time was over by then, whether they were answered or not. */
  forget(before: Instant): Promise<void>;
}
