import type { Brand, EmailAddress, Instant, LandCode, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import type { MailMessage } from '../mail/mail-message.ts';
import type { BulkActionId } from './bulk-action-store.ts';

export type MailId = Brand<string, 'MailId'>;

/** A mail as it was decided on, in the same transaction as what it tells. */
export interface OutgoingMail {
  readonly id: MailId;
  /** What makes it the same mail: a second one with this key is not added. */
  readonly key: string;
  readonly to: EmailAddress;
  readonly message: MailMessage;
  readonly registration?: RegistrationId;
  readonly person?: PersonId;
  readonly createdAt: Instant;
  /** What staff can still undo, and until when: so long it stays in the house. */
  readonly held?: { readonly action: BulkActionId; readonly until: Instant };
}

/** A mail with what became of it. */
export interface MailRecord extends OutgoingMail {
  readonly land: LandCode;
  /** `called_back`: what it tells was undone before it was sent. */
  readonly state: 'queued' | 'sending' | 'sent' | 'failed' | 'called_back';
  /** How often sending was begun. From the second time on the mail says that it is a repeat. */
  readonly attempts: number;
  readonly sentAt?: Instant;
  readonly lastError?: string;
}

export interface Outbox {
  /** Those to somebody whose data were erased are left out: they would go nowhere. */
  add(mails: readonly OutgoingMail[]): Promise<void>;
  /**
   * Takes mails that are due, the longest waiting first, and marks the attempt, so that a worker that dies leaves a
   * trace; others skip them. Due are also those whose worker had them until now and said nothing.
   */
  lease(now: Instant, leasedUntil: Instant, limit: number): Promise<readonly MailRecord[]>;
  /**
   * The mails of an action, kept from being sent until the transaction ends.
   *
   * @returns nothing when sending one of them was begun.
   */
  lockHeld(action: BulkActionId): Promise<readonly MailRecord[] | undefined>;
  callBack(action: BulkActionId): Promise<void>;
  markSent(ids: readonly MailId[], at: Instant): Promise<void>;
  /**
   * Of a mail that is being sent; one that another worker sent meanwhile stays sent.
   *
   * @param retryAt - absent: given up, for a person to look at.
   */
  markFailed(id: MailId, error: string, retryAt: Instant | undefined): Promise<void>;
  /**
   * Newest first; for the local mailbox of a demonstration.
   *
   * @param query - `text`: part of the address, of the recipient's name or of the event's title, in any case.
   */
  list(query: { readonly text: string; readonly offset: number; readonly limit: number }): Promise<{
    readonly total: number;
    readonly mails: readonly MailRecord[];
  }>;
  get(id: MailId): Promise<MailRecord | undefined>;
  /** To whoever is registered, about this registration; oldest first. */
  about(registration: RegistrationId): Promise<readonly MailRecord[]>;
  /** Removes mails of these kinds that were written before, and are not on their way any more. */
  forget(kinds: readonly MailMessage['kind'][], before: Instant): Promise<void>;
  /** Removes the mails with these keys, also those that are on their way. */
  forgetKeys(keys: readonly string[]): Promise<void>;
  /** How many are on their way: queued, or being sent. */
  countUnsent(): Promise<number>;
}
