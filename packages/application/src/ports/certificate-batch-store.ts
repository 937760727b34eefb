import type { Brand, CertificateId, EventId, Instant, PersonId, RegistrationId } from '@netzwerkstatt/domain';

export type CertificateBatchId = Brand<string, 'CertificateBatchId'>;

/** Certificates of an event that staff had issued together. One at a time runs for an event. */
export interface CertificateBatch {
  readonly id: CertificateBatchId;
  readonly event: EventId;
  readonly startedBy: PersonId;
  /** Also when each of its certificates was issued, however long drawing them took. */
  readonly startedAt: Instant;
  readonly state: 'running' | 'done' | 'cancelled';
  readonly endedAt?: Instant;
  readonly counts: BatchCounts;
}

/** Of people. Those who are in none of the others still wait, or were cancelled. */
export interface BatchCounts {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What somebody is to get by a batch; `partial` only where staff wanted it. */
export type BatchItemKind = 'attendance' | 'partial';

/** Texts of a certificate that are the same for everybody at an event. */
export type PrintedField = 'title' | 'session' | 'place' | 'module' | 'outcome' | 'issuer' | 'chamber';

/** Why somebody got nothing, for staff to do something about it. */
export type BatchFailure =
  /** Absent where it stands in the design, or from before it was taken down. */
  | { readonly reason: 'letter_not_printable'; readonly letter: string; readonly field?: PrintedField | 'name' }
  | { readonly reason: 'drawing_failed' }
  /** The key of the Land does not sign: whoever runs the house makes a new one. */
  | { readonly reason: 'signing_failed' }
  /** What was recorded of them changed meanwhile. */
  | { readonly reason: 'attendance_too_low' };

/** What became of somebody in a batch. */
export type BatchOutcome =
  | { readonly state: 'done'; readonly certificate: CertificateId }
  | ({ readonly state: 'failed' } & BatchFailure)
  /** `has_one`: has a valid certificate; `gone`: has no place any more, or asked to be forgotten. */
  | { readonly state: 'skipped'; readonly reason: 'has_one' | 'gone' };

/** Somebody whose turn it is. */
export interface BatchItem {
  readonly batch: CertificateBatchId;
  readonly event: EventId;
  readonly startedBy: PersonId;
  readonly startedAt: Instant;
  readonly registration: RegistrationId;
  readonly kind: BatchItemKind;
  /** How often it was begun, this time included. */
  readonly attempts: number;
}

/** Somebody who got nothing yet: for good, or until the next attempt. */
export type BatchTrouble = BatchFailure & {
  readonly registration: RegistrationId;
  readonly isTriedAgain: boolean;
};

export interface CertificateBatchStore {
  /** @returns false when one runs for this event already: then nothing is added. */
  begin(
    batch: Omit<CertificateBatch, 'state' | 'endedAt' | 'counts'>,
    people: readonly Pick<BatchItem, 'registration' | 'kind'>[],
  ): Promise<boolean>;
  get(id: CertificateBatchId): Promise<CertificateBatch | undefined>;
  /** Newest first. */
  forEvent(event: EventId, limit: number): Promise<readonly CertificateBatch[]>;
  /** In the order in which they were to be drawn. */
  troubles(
    id: CertificateBatchId,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<readonly BatchTrouble[]>;
  /** Takes those of running batches whose turn it is; until that moment nobody else gets them. */
  lease(now: Instant, leasedUntil: Instant, limit: number): Promise<readonly BatchItem[]>;
  /** Locks somebody who still waits until the transaction ends; false when their batch is over or they had their turn. */
  hold(item: Pick<BatchItem, 'batch' | 'registration'>): Promise<boolean>;
  /** The caller holds it. */
  settle(item: Pick<BatchItem, 'batch' | 'registration'>, outcome: BatchOutcome): Promise<void>;
  /** Leaves somebody who still waits for later, with the reason for the desk to see. */
  postpone(item: Pick<BatchItem, 'batch' | 'registration'>, failure: BatchFailure, until: Instant): Promise<void>;
  /** Whoever waits gets nothing any more; false when it was over already. */
  cancel(id: CertificateBatchId, at: Instant): Promise<boolean>;
  /** Ends the running batches in which nobody waits any more. */
  finish(at: Instant): Promise<readonly CertificateBatch[]>;
}
