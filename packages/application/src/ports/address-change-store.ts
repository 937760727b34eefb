import type { AddressChangeId, EmailAddress, Instant, RegistrationId } from '@netzwerkstatt/domain';

/** An address to which somebody wants to be written about one registration, until they have proven it. */
export interface AddressChange {
  readonly id: AddressChangeId;
  readonly registration: RegistrationId;
  readonly email: EmailAddress;
  /** Exclusive. */
  readonly expiresAt: Instant;
}

export interface AddressChangeStore {
  /** Keeps the wish; an earlier one of the same registration is forgotten, and its link is void. */
  put(change: AddressChange): Promise<void>;
  get(id: AddressChangeId): Promise<AddressChange | undefined>;
  forget(id: AddressChangeId): Promise<void>;
  forgetExpired(now: Instant): Promise<void>;
}
