import type { Brand, EventId, Instant, PersonId } from '@netzwerkstatt/domain';
import type { UndoneChange } from '@netzwerkstatt/registration';

export type BulkActionId = Brand<string, 'BulkActionId'>;

/** What staff can do about several people at once. */
export const bulkDecisions = ['admit', 'offer_to', 'enlist', 'refuse', 'move_up', 'withdraw'] as const;

export type BulkDecision = (typeof bulkDecisions)[number];

/** Something staff did about several people at once. Its mails wait until it can be undone no more. */
export interface BulkAction {
  readonly id: BulkActionId;
  readonly event: EventId;
  readonly actor: PersonId;
  readonly kind: BulkDecision | 'mail';
  /** Of people: who was decided about, or written to. */
  readonly people: number;
  readonly doneAt: Instant;
  /** Exclusive. */
  readonly undoUntil: Instant;
  readonly undoneAt?: Instant;
  /** In the order in which they happened, seats that were passed on by it included; none of a mail. */
  readonly changes: readonly UndoneChange[];
}

export interface BulkActionStore {
  add(action: BulkAction): Promise<void>;
  get(id: BulkActionId): Promise<BulkAction | undefined>;
  /** What can still be undone at an event, the latest first. */
  undoable(event: EventId, now: Instant): Promise<readonly BulkAction[]>;
  /** @returns false when somebody was faster. */
  markUndone(id: BulkActionId, at: Instant): Promise<boolean>;
}
