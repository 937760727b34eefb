import type { EmailAddress, EventId, Instant, PersonName, RegistrationId, TransferId } from '@netzwerkstatt/domain';

/** A place that somebody wants to hand on, from the moment the other one is asked to the answer. */
export type PlaceTransfer = TransferFacts & TransferState;

export interface TransferFacts {
  readonly id: TransferId;
  readonly event: EventId;
  /** Whose place it is. */
  readonly registration: RegistrationId;
  readonly offeredAt: Instant;
  /** Exclusive. */
  readonly expiresAt: Instant;
}

export type TransferState =
  | { readonly status: 'open'; readonly colleague: NamedColleague }
  /** Whom the holder had named is forgotten with the end, whatever it is. */
  | { readonly status: 'accepted'; readonly endedAt: Instant; readonly newRegistration: RegistrationId }
  | { readonly status: 'declined' | 'taken_back' | 'expired'; readonly endedAt: Instant };

export type OpenTransfer = Extract<PlaceTransfer, { status: 'open' }>;
export type EndedTransfer = Exclude<TransferState, { status: 'open' }>;

/** Who is asked, as the holder of the place wrote it. */
export interface NamedColleague {
  readonly givenName: PersonName;
  readonly familyName: PersonName;
  readonly email: EmailAddress;
  readonly locale: 'de' | 'en';
}

/** Somebody who came along with a team, or has the place of somebody who did. */
export interface TeamMember {
  readonly team: RegistrationId;
  readonly registration: RegistrationId;
  readonly givenName: PersonName;
  readonly familyName: PersonName;
  /** When the team asked them; absent where somebody of it handed their place on. */
  readonly askedAt?: Instant;
}

/** Places on their way from one person to another. Writing needs the lock of the event. */
export interface TransferStore {
  /** @throws Error when the same person is being asked for a place of this registration. */
  add(transfer: OpenTransfer): Promise<void>;
  /** Ends one that is open; whom it named is forgotten. */
  end(id: TransferId, state: EndedTransfer): Promise<void>;
  get(id: TransferId): Promise<PlaceTransfer | undefined>;
  /** In the order in which they were offered. */
  ofRegistration(registration: RegistrationId): Promise<readonly PlaceTransfer[]>;
  /** Of whom the first one had the place from whom it came down to these; only for those who took theirs over. */
  firstHoldersOf(registrations: readonly RegistrationId[]): Promise<ReadonlyMap<RegistrationId, RegistrationId>>;
  /** Who has a place by these teams now, in the order in which they said yes. */
  membersOf(teams: readonly RegistrationId[]): Promise<readonly TeamMember[]>;
  /** Oldest first. */
  openOf(registrations: readonly RegistrationId[]): Promise<readonly OpenTransfer[]>;
  /** Open ones whose time is over. */
  dueToExpire(now: Instant, limit: number): Promise<readonly OpenTransfer[]>;
}
