import type { Brand, EmailAddress, Instant, PersonId } from '@netzwerkstatt/domain';

export type ChallengeId = Brand<string, 'ChallengeId'>;

/** A mail we sent to let somebody in, until it is answered or over. */
export interface Challenge {
  readonly id: ChallengeId;
  readonly email: EmailAddress;
  /** Absent when nobody has this address: the answer on the page is the same. */
  readonly personId?: PersonId;
  /** Fingerprint of the browser that asked; the typed code counts only there. */
  readonly browser: string;
  readonly createdAt: Instant;
  /** Exclusive. */
  readonly expiresAt: Instant;
  readonly failedAttempts: number;
  readonly usedAt?: Instant;
}

/** A browser in which somebody is signed in. */
export interface Session {
  /** Fingerprint of the secret in the cookie. */
  readonly key: string;
  readonly personId: PersonId;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  /** What the browser calls itself, for the list of sessions. */
  readonly device: string;
}

export interface SignInStore {
  addChallenge(challenge: Challenge): Promise<void>;
  /** Locks the challenge, so that one link lets in once, however many clicks come together. */
  lockChallenge(id: ChallengeId): Promise<Challenge | undefined>;
  saveChallenge(challenge: Challenge): Promise<void>;
  /** Challenges for an address since then, inclusive, to keep a mailbox from being flooded. */
  countChallenges(email: EmailAddress, since: Instant): Promise<number>;
  addSession(session: Session): Promise<void>;
  findSession(key: string): Promise<Session | undefined>;
  touchSession(key: string, at: Instant): Promise<void>;
  /** The latest seen first. */
  sessionsOf(person: PersonId): Promise<readonly Session[]>;
  endSession(key: string): Promise<void>;
  endAllSessions(person: PersonId): Promise<void>;
  /** Forgets challenges that ended and sessions that began before these moments. */
  deleteExpired(challengesBefore: Instant, sessionsBefore: Instant): Promise<void>;
}
