import type { EventId, Instant, PersonId, RegistrationId, SessionId } from '@netzwerkstatt/domain';
import type { ForumWishes } from '@netzwerkstatt/registration';
import type { ConferenceProgramme } from '@netzwerkstatt/scheduling';

/** A programme somebody is working on, beside the one the world sees. */
export interface ProgrammeDraft {
  readonly event: EventId;
  /** Counts its saved states, from 1; who writes on it says which one they have read. */
  readonly revision: number;
  readonly programme: ConferenceProgramme;
  /** What the world saw when the draft was begun; what changes there meanwhile is found by it. */
  readonly base: ConferenceProgramme;
  readonly savedAt: Instant;
  readonly savedBy: PersonId;
}

/** A programme as it was made public, with the words for what is different. Kept for ever. */
export interface ProgrammeRelease {
  /** 1 is the programme the event was published with. */
  readonly version: number;
  readonly releasedAt: Instant;
  /** Empty for the first. */
  readonly note: string;
  readonly programme: ConferenceProgramme;
  /** Absent for the first: who published the event is in its trail. */
  readonly releasedBy?: PersonId;
}

/** An event whose forums are given by wish: wishes until a deadline, then one assignment that a person releases. */
export interface WishRound {
  readonly event: EventId;
  /** Exclusive. */
  readonly wishesUntil: Instant;
  /** What the lot is drawn from: its hash is public from the beginning, itself only after the release. */
  readonly seed: string;
  readonly released?: { readonly at: Instant; readonly by: PersonId; readonly reason: string };
}

/** What an event with forums has besides its sessions: its programme in the making, and who chose which forum. */
export interface ConferenceStore {
  draft(event: EventId): Promise<ProgrammeDraft | undefined>;
  /**
   * @param expectedRevision - What the writer has read; `undefined` for the first draft of an event.
   * @returns false when the stored revision is another one: then nothing is written.
   */
  saveDraft(draft: ProgrammeDraft, expectedRevision: number | undefined): Promise<boolean>;
  /** Newest first. */
  releases(event: EventId): Promise<readonly ProgrammeRelease[]>;
  /** @throws Error when the event has this version already. */
  addRelease(event: EventId, release: ProgrammeRelease): Promise<void>;
  /** The forums somebody chose, in the order of the programme. */
  chosenForums(registration: RegistrationId): Promise<readonly SessionId[]>;
  /** Writes over what was chosen before; the caller holds the lock of the event's book. */
  chooseForums(registration: RegistrationId, forums: readonly SessionId[], at: Instant): Promise<void>;
  /** The forums of everybody who has a place at the event and chose any. */
  choices(event: EventId): Promise<ReadonlyMap<RegistrationId, readonly SessionId[]>>;
  /** How many of those who have a place at the event chose each forum; without an entry nobody did. */
  countChoices(event: EventId): Promise<ReadonlyMap<SessionId, number>>;
  /** Nothing where people choose for themselves, whoever comes first. */
  wishRound(event: EventId): Promise<WishRound | undefined>;
  /** Writes over what was there; the caller holds the lock of the event's book. */
  saveWishRound(round: WishRound): Promise<void>;
  /** People choose for themselves again; wishes are kept, and count for nothing. */
  endWishRound(event: EventId): Promise<void>;
  wishes(registration: RegistrationId): Promise<ForumWishes | undefined>;
  /** Writes over what was wished before; the caller holds the lock of the event's book. */
  saveWishes(registration: RegistrationId, wishes: ForumWishes, at: Instant): Promise<void>;
  /** Of everybody who has a place at the event and wished for anything. */
  wishesFor(event: EventId): Promise<ReadonlyMap<RegistrationId, ForumWishes>>;
}
